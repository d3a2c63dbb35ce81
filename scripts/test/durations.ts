/** Returns a table of how long each suite took, the longest first, and all of them from start to end. */
export function durations(
  results: ReadonlyMap<string, { readonly seconds: number }>,
  total: number,
): string {
  const rows = [...results]
    .map(([name, { seconds }]): [string, number] => [name, seconds])
    .sort((one, other) => other[1] - one[1])
  const sum = rows.reduce((all, [, seconds]) => all + seconds, 0)
  const lines: readonly (readonly [string, number])[] = [
    ...rows,
    ['one after another', sum],
    ['from start to end', total],
  ]
  const width = Math.max(...lines.map(([name]) => name.length))
  return lines
    .map(([name, seconds]) => `${name.padEnd(width)}  ${seconds.toFixed(1).padStart(7)} s`)
    .join('\n')
}
