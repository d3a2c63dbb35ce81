import { foldDigits } from '@otp-kit/core/code'
import { callingCodeOf } from '@otp-kit/core/phone'
import { countryNameIn } from './country-label.ts'

/** A country as the picker lists and finds it. */
export interface CountryItem {
  readonly country: string
  readonly name: string
  readonly callingCode: string
  /** What a search is compared with: the name in the page's language, the English one, what people also say. */
  readonly names: readonly string[]
}

/** Names that people type and `Intl` does not give. */
const alsoCalled: Readonly<Record<string, string>> = {
  AE: 'UAE, Emirates',
  BA: 'Bosnia',
  CD: 'DRC, Zaire',
  CI: 'Ivory Coast',
  CZ: 'Czech Republic',
  GB: 'UK, Great Britain, England, Scotland, Wales',
  KR: 'South Korea',
  KP: 'North Korea',
  MK: 'Macedonia',
  MM: 'Burma',
  NL: 'Holland',
  SZ: 'Swaziland',
  TR: 'Turkey',
  US: 'USA, America',
  VA: 'Vatican, Holy See',
}

/** Letters that are no letter with a mark to Unicode, as people without them type them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  ø: 'o',
  œ: 'oe',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  đ: 'd',
  ı: 'i',
}

/** Lower case, without marks on letters, with one space between words. */
export function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[ßæøœðþłđı]/g, (letter) => plainLetters[letter]!)
    .replace(/[^\p{L}\p{N}+]+/gu, ' ')
    .trim()
}

/** The countries by their names in a language, in its order. */
export function countryItems(countries: readonly string[], locale: string): CountryItem[] {
  const collator = new Intl.Collator(locale)
  return countries
    .map((country) => {
      const name = countryNameIn(country, locale)
      const others = alsoCalled[country]?.split(', ') ?? []
      const names = [name, countryNameIn(country, 'en'), ...others].map(plain)
      return {
        country,
        name,
        callingCode: callingCodeOf(country) ?? '',
        names: [...new Set(names)],
      }
    })
    .sort((a, b) => collator.compare(a.name, b.name))
}

/** The countries that fit a query, best first: ISO code, calling code, beginning of a name, of a word, inside a word. */
export function searchCountries(items: readonly CountryItem[], query: string): CountryItem[] {
  const wanted = plain(foldDigits(query))
  if (wanted === '') return [...items]
  return items
    .map((item, at) => ({ item, at, rank: rankOf(item, wanted) }))
    .filter(({ rank }) => rank < none)
    .sort((a, b) => a.rank - b.rank || a.at - b.at)
    .map(({ item }) => item)
}

const none = 9

function rankOf({ country, callingCode, names }: CountryItem, wanted: string): number {
  if (/^\+? ?\d+$/.test(wanted)) {
    const digits = wanted.replace(/\D/g, '')
    if (callingCode === digits) return 0
    return callingCode.startsWith(digits) ? 1 : none
  }
  if (country.toLowerCase() === wanted || names.includes(wanted)) return 0
  if (names.some((name) => name.startsWith(wanted))) return 1
  if (names.some((name) => ` ${name}`.includes(` ${wanted}`))) return 2
  return wanted.length > 2 && names.some((name) => name.includes(wanted)) ? 3 : none
}
