import { parseLocale } from './parse-locale.ts'

/** Languages that are read in the catalogue of another one (CLDR, "Language Matching"). */
const sameLanguage: Readonly<Record<string, string>> = { nb: 'no', nn: 'no', yue: 'zh' }

/**
 * Returns the tag of the catalogue that is nearest to a language tag (`parseLocale`): of the same language in
 * the same script, at best of the same region; `'en'` where there is none.
 */
export function nearestCatalogue(tag: string, catalogues: readonly string[]): string {
  const wanted = parseLocale(tag) ?? parseLocale(tag.split(/[-_]/, 1)[0])
  if (!wanted) return 'en'
  const { script } = wanted.maximize()
  const language = sameLanguage[wanted.language] ?? wanted.language
  const near = catalogues.filter((each) => {
    const likely = new Intl.Locale(each).maximize()
    return likely.language === language && likely.script === script
  })
  const isOfRegion = (each: string): boolean => each.endsWith(`-${wanted.region}`)
  return near.find(isOfRegion) ?? near.find((each) => each === language) ?? near[0] ?? 'en'
}
