import { expect, test } from 'vitest'
import { usableLocale } from './use-page-locale.ts'

test.each([
  ['de', 'de'],
  ['pt-br', 'pt-BR'],
  ['de_DE', 'de-DE'],
  ['', 'en'],
  ['not a language', 'en'],
])('the language tag %j becomes %s', (tag, locale) => {
  expect(usableLocale(tag)).toBe(locale)
})
