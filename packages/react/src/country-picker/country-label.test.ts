import { expect, test } from 'vitest'
import { countryLabel, countryNameIn, plusCode, usableLocale } from './country-label.ts'

test.each([
  ['de', 'de'],
  ['pt-br', 'pt-BR'],
  ['', 'en'],
  ['not a language', 'en'],
])('a page in %j is named in %s', (tag, locale) => {
  expect(usableLocale(tag)).toBe(locale)
})

test('a country is named in the language, by its code where there is none yet', () => {
  expect(countryLabel('DE', 'ar')).toBe('ألمانيا \u2066+49\u2069')
  expect(countryNameIn('DE', undefined)).toBe('DE')
})

test.each(['england', '', 'XX', 'gb', '12345'])(
  '%j, which is no country, throws nothing',
  (country) => {
    expect(countryNameIn(country, 'en')).toBe(country)
    expect(plusCode(country)).toBe('\u2066+\u2069')
  },
)
