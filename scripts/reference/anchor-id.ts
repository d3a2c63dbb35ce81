/** Returns the id of an element on a page of the site, from the names that lead to it: of a table and of a row, for example. */
export const anchorId = (...names: readonly string[]): string =>
  names
    .join('-')
    .toLowerCase()
    .replaceAll(/[^a-z\d]+/g, '-')
    .replace(/^-/, '')

interface NamedType {
  readonly name: string
}

/** Returns the ids of the sections of all types; a name that several entries export gets a number. */
export function typeAnchorIds(types: readonly NamedType[]): readonly string[] {
  const seen = new Map<string, number>()
  return types.map(({ name }) => {
    const count = (seen.get(name) ?? 0) + 1
    seen.set(name, count)
    return anchorId(count > 1 ? `${name}-${count}` : name)
  })
}
