/** The tags of all catalogues. */
export const languages: readonly string[] = Object.keys(
  import.meta.glob('../../packages/core/src/messages/catalogues/*.ts'),
).flatMap((file) => /([\w-]+)\.ts$/.exec(file)?.[1] ?? [])

/** Returns the name of a language in itself. */
export function nameOf(language: string): string {
  return new Intl.DisplayNames(language, { type: 'language' }).of(language) ?? language
}

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'fa', 'he'])

export function directionOf(language: string): 'ltr' | 'rtl' {
  return rightToLeft.has(new Intl.Locale(language).language) ? 'rtl' : 'ltr'
}
