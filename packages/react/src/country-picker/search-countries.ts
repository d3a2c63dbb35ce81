import { foldDigits } from '@otp-kit/core/code'
import { callingCodeOf, countriesOf } from '@otp-kit/core/phone'
import { alsoCalled } from './also-called.ts'
import { countryNameIn } from './country-label.ts'
import { plain, spellingsOf } from './plain-text.ts'

/** A country as the picker lists it. */
export interface CountryItem {
  readonly country: string
  readonly name: string
  readonly callingCode: string
}

/** What a query is compared with. */
interface Entry {
  /** Its names in the page's language, in English and in its own language, and other names, each as one word. */
  readonly names: readonly string[]
  /** The words of each name, and the ISO code. */
  readonly words: readonly (readonly string[])[]
  readonly initials: readonly string[]
}

/** Returns the countries with their names in a language, sorted by them; unknown countries are left out. */
export function countryItems(countries: readonly string[], locale: string): CountryItem[] {
  const collator = new Intl.Collator(locale)
  return [...new Set(countries)]
    .flatMap((country) => {
      const callingCode = callingCodeOf(country)
      return callingCode ? [{ country, callingCode, name: countryNameIn(country, locale) }] : []
    })
    .sort((a, b) => collator.compare(a.name, b.name))
}

/**
 * Returns a search function: it returns the countries that match a query, best first, and all of them for an empty query.
 * The index is built at the first letter.
 */
export function countrySearch(items: readonly CountryItem[]): (query: string) => CountryItem[] {
  let entries: Entry[] | undefined
  return (query) => {
    const wanted = plain(foldDigits(query))
    if (wanted === '') return [...items]
    entries ??= items.map(entryOf)
    return items
      .map((item, at) => ({ item, rank: rankOf(item, entries![at]!, wanted) }))
      .filter(({ rank }) => rank < none)
      .sort((a, b) => a.rank - b.rank)
      .map(({ item }) => item)
  }
}

function entryOf({ country, name }: CountryItem): Entry {
  const { language } = new Intl.Locale(`und-${country}`).maximize()
  const spellings = [
    name,
    countryNameIn(country, 'en'),
    countryNameIn(country, language),
    ...(alsoCalled[country]?.split(',') ?? []),
  ].flatMap(spellingsOf)
  const words = spellings.map((spelling) => spelling.split(' '))
  return {
    names: spellings.map(joined),
    words: words.map((all) => [...all, plain(country)]),
    // With and without short words.
    initials: words.flatMap((all) => [
      all.map(([first]) => first).join(''),
      all.map((word) => word[3] && word[0]).join(''),
    ]),
  }
}

const joined = (words: string): string => words.replaceAll(' ', '')

/** Removes the prefix with which a calling code is dialled. */
const withoutPrefix = (code: string): string => code.replace(/^(00|\++)/, '')

/** The rank of no match. */
const none = 9

function rankOf({ country, callingCode }: CountryItem, entry: Entry, wanted: string): number {
  const { names, words, initials } = entry
  const whole = joined(wanted)
  if (/^\+*\d+$/.test(whole)) {
    const digits = withoutPrefix(whole)
    // The main country of a calling code before those that share it.
    const place = countriesOf(callingCode)[0] === country ? 0 : 1
    if (digits === callingCode) return place
    if (callingCode.startsWith(digits)) return 2 + place
    return digits.startsWith(callingCode) ? 4 + place : none
  }
  if (plain(country) === whole || names.includes(whole)) return 0
  if (names.some((name) => name.startsWith(whole))) return 1
  if (whole.length > 1 && initials.includes(whole)) return 2
  // Any words of a name in any order, also its calling code.
  const fits = (name: readonly string[]): boolean =>
    wanted
      .split(' ')
      .every((part) =>
        /\d/.test(part)
          ? callingCode.startsWith(withoutPrefix(part))
          : name.some((word) => word.startsWith(part)),
      )
  if (words.some(fits)) return 3
  // Nearly every name contains any two letters.
  if (/^[a-z]{1,2}$/.test(whole)) return none
  return names.some((name) => name.includes(whole)) ? 4 : none
}
