import { expect, test } from 'vitest'
import { countryLabel, countryNameIn, plusCode } from './country-label.ts'

test('a country is named in the language, and by its code while there is none', () => {
  expect(countryLabel('DE', 'ar')).toBe('ألمانيا \u2066+49\u2069')
  expect(countryNameIn('DE', undefined)).toBe('DE')
})

test.each(['england', '', 'XX', 'gb', '12345'])(
  '%j, which is no country, does not throw',
  (country) => {
    expect(countryNameIn(country, 'en')).toBe(country)
    expect(plusCode(country)).toBe('\u2066+\u2069')
  },
)
