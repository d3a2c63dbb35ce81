import { callingCodeOf, countries } from '@otp-kit/core/phone'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countryNameIn } from './country-label.ts'
import { countryItems, countrySearch } from './search-countries.ts'

const searches = new Map(
  ['en', 'de', 'ar'].map((locale) => [
    locale,
    countrySearch(countryItems(countries, locale), locale),
  ]),
)
const found = (query: string, locale = 'en') =>
  searches.get(locale)!(query).map((item) => item.country)

test('any text finds each country at most once, and always the same ones', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.string({ unit: 'grapheme' }),
    fc.string(),
  )
  fc.assert(
    fc.property(noise, fc.constantFrom('en', 'de', 'ar'), (query, locale) => {
      const once = found(query, locale)
      expect(new Set(once).size).toBe(once.length)
      expect(once.every((country) => callingCodeOf(country) !== undefined)).toBe(true)
      expect(found(query, locale)).toEqual(once)
    }),
  )
})

test('marks and invisible characters change nothing', () => {
  const invisible = fc.constantFrom(
    '\u200b',
    '\u200e',
    '\u200f',
    '\u202a',
    '\u202c',
    '\u2066',
    '\u2069',
    '\ufeff',
    '\u00ad',
    '\u0301',
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...countries),
      fc.array(fc.tuple(fc.nat(30), invisible)),
      (country, put) => {
        const letters = Array.from(countryNameIn(country, 'en'))
        for (const [at, sign] of put) letters.splice(Math.max(1, at % letters.length), 0, sign)
        expect(found(letters.join(''))[0]).toBe(country)
      },
    ),
  )
})
