import { expect, test } from 'vitest'
import { parseLocale } from './parse-locale.ts'

test.each([
  ['pt-br', 'pt-BR'],
  ['iw', 'he'],
  ['ar-u-nu-latn', 'ar-u-nu-latn'],
  ['de_DE', 'de-DE'],
  ['de_DE.UTF-8', 'de-DE'],
  ['ca_ES@valencia', 'ca-ES'],
  ['de_DE.UTF-8@euro', 'de-DE'],
  ['', undefined],
  ['C', undefined],
  ['not a language', undefined],
])('%j is the locale %s', (tag, locale) => {
  expect(parseLocale(tag)?.toString()).toBe(locale)
})
