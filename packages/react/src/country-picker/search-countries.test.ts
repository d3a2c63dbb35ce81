import { countries } from '@otp-kit/core/phone'
import { expect, test } from 'vitest'
import { usableLocale } from './country-label.ts'
import { countryItems, plain, searchCountries } from './search-countries.ts'

const english = countryItems(countries, 'en')
const found = (query: string) => searchCountries(english, query).map((item) => item.country)

test('every country has a name in the page’s language', () => {
  expect(english.filter((item) => item.name === item.country)).toEqual([])
  expect(countryItems(['DE'], 'de')[0]!.name).toBe('Deutschland')
})

test.each([
  ['de', 'de'],
  ['pt-br', 'pt-BR'],
  ['', 'en'],
  ['not a language', 'en'],
])('a page in %j is named in %s', (tag, locale) => {
  expect(usableLocale(tag)).toBe(locale)
})

test('the best comes first', () => {
  expect(found('us')[0]).toBe('US')
  expect(found('guinea')[0]).toBe('GN')
  expect(found('uk').slice(0, 2)).toEqual(['GB', 'UA'])
  expect(found('korea').slice(0, 2).toSorted()).toEqual(['KP', 'KR'])
  expect(found('+1')).toContain('CA')
})

test('a calling code finds those that begin with it, the exact one first', () => {
  expect(found('+35').length).toBeGreaterThan(5)
  expect(found('353')).toEqual(['IE'])
  expect(found('+999')).toEqual([])
})

test('nothing finds all, in the order of the language', () => {
  expect(found('  ')).toEqual(english.map((item) => item.country))
})

test('what has meaning in patterns is plain text here', () => {
  expect(found('.*')).toHaveLength(english.length)
  expect(found('(')).toHaveLength(english.length)
  expect(found('xyz')).toEqual([])
})

test.each([
  ['Åland', 'aland'],
  ['Türkiye', 'turkiye'],
  ['Côte d’Ivoire', 'cote d ivoire'],
  ['São Tomé & Príncipe', 'sao tome principe'],
  ['Færøerne', 'faeroerne'],
])('%s is found as %s', (name, searched) => {
  expect(plain(name)).toBe(searched)
})
