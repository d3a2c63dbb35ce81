/** Reads a language tag: BCP 47, or as systems write it (`de_DE.UTF-8`). Returns `undefined` for a text that is none, and without one. */
export function parseLocale(tag = ''): Intl.Locale | undefined {
  try {
    return new Intl.Locale(tag.replace(/[.@].*/, '').replaceAll('_', '-'))
  } catch {
    return undefined
  }
}
