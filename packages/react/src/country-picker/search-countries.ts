import { foldDigits } from '@otp-kit/core/code'
import { callingCodeOf } from '@otp-kit/core/phone'
import type { PhoneMetadata } from '@otp-kit/core/phone'
import { countryNameIn } from './country-label.ts'
import { namesIn } from './country-names.ts'
import { plain } from './plain-text.ts'
import { digitsOf, rankByDigits } from './rank-by-digits.ts'
import { rankByEssentials, rankByName, rankWithin } from './rank-by-name.ts'
import type { NamedCountry } from './rank-by-name.ts'

/** A country as the picker lists it. */
export interface CountryItem {
  readonly country: string
  readonly name: string
}

/** Returns the countries with their names in a language, sorted by them; unknown countries are left out. */
export function countryItems(countries: readonly string[], locale: string): CountryItem[] {
  const collator = new Intl.Collator(locale)
  return [...new Set(countries)]
    .filter((country) => callingCodeOf(country))
    .map((country) => ({ country, name: countryNameIn(country, locale) }))
    .sort((a, b) => collator.compare(a.name, b.name))
}

/**
 * Returns a search function: it returns the countries that match a query, best first, and all of them for an empty query.
 * Names are indexed at the first letter.
 * The metadata, once it is loaded, distinguishes countries with the same calling code.
 * @param locale the language of the items' names
 */
export function countrySearch(
  items: readonly CountryItem[],
  locale: string,
): (query: string, metadata?: PhoneMetadata) => CountryItem[] {
  let index: readonly (CountryItem & NamedCountry)[] | undefined
  return (query, metadata) => {
    const text = plain(foldDigits(query))
    if (text === '') return [...items]
    const digits = digitsOf(text)
    index ??= named(items, locale)
    for (const rankOf of digits
      ? [({ country }: CountryItem) => rankByDigits(country, digits, metadata)]
      : [rankByName(text), rankByEssentials(text), rankWithin(text)]) {
      const found = index
        .map((item) => ({ item, rank: rankOf(item) }))
        .filter(({ rank }) => rank < Infinity)
        .sort((a, b) => a.rank - b.rank)
      if (found[0]) return found.map(({ item }) => item)
    }
    return []
  }
}

function named(items: readonly CountryItem[], locale: string): (CountryItem & NamedCountry)[] {
  const namesOf = namesIn(locale)
  return items.map((item) => {
    const names = namesOf(item.country)
    return {
      ...item,
      names,
      joined: names.map((all) => all.map((name) => name.replaceAll(' ', ''))),
    }
  })
}
