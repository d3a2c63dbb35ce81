import { expect, test } from 'vitest'
import { diditPhoneLocale } from './locale.ts'

test.each([
  ['en', 'en'],
  ['en-US', 'en-US'],
  ['pt-br', 'pt-BR'],
  ['fil', 'fil'],
  // Longer than five characters, so the language alone.
  ['fil-PH', 'fil'],
  // A region of digits.
  ['es-419', 'es'],
  ['zh-Hant', 'zh-TW'],
  ['zh-Hans', 'zh-CN'],
  ['zh-Hant-HK', 'zh-HK'],
  ['de-DE-1996-u-co-phonebk', 'de-DE'],
  ['qaaa', undefined],
  ['en_US', undefined],
  ['', undefined],
  ['x-private', undefined],
])('%s is %s', (tag, locale) => {
  expect(diditPhoneLocale(tag)).toBe(locale)
})
