import { createRequire } from 'node:module'

interface TerritoryInfo {
  readonly languagePopulation?: Readonly<
    Record<string, { readonly _officialStatus?: string; readonly _populationPercent: string }>
  >
}

const data: {
  readonly supplemental: { readonly territoryInfo: Readonly<Record<string, TerritoryInfo>> }
} = createRequire(import.meta.url)('cldr-core/supplemental/territoryInfo.json')

export interface OfficialLanguage {
  /** Language, and script where it isn't the language's usual one. */
  readonly tag: string
  /** Official in a part of the country only. */
  readonly isRegional: boolean
}

/** Returns a country's official languages by CLDR, the likeliest first, without regional ones that less than 2.5 % of it
 * speak. */
export function officialLanguages(country: string): OfficialLanguage[] {
  const likeliest = new Intl.Locale(`und-${country}`).maximize()
  const official = Object.entries(
    data.supplemental.territoryInfo[country]?.languagePopulation ?? {},
  )
    .map(([language, { _officialStatus: status = '', _populationPercent: percent }]) => ({
      tag: language.replaceAll('_', '-'),
      percent: Number(percent),
      isNational: status === 'official' || status === 'de_facto_official',
      isRegional: status === 'official_regional',
    }))
    .filter(({ isNational, isRegional, percent }) => isNational || (isRegional && percent >= 2.5))
    .toSorted((a, b) => Number(b.isNational) - Number(a.isNational) || b.percent - a.percent)
  const others = official.filter(({ tag }) => tag !== likeliest.language)
  return [{ tag: `${likeliest.language}-${likeliest.script}`, isRegional: false }, ...others]
}
