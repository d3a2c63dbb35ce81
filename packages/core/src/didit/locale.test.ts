import { expect, test } from 'vitest'
import { diditEmailLocale, diditPhoneLocale } from './locale.ts'
import { diditEmailLocales } from './terms.ts'

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
  ['en_US', 'en-US'],
  ['', undefined],
  ['x-private', undefined],
])('%s is %s for a phone', (tag, locale) => {
  expect(diditPhoneLocale(tag)).toBe(locale)
})

test.each(diditEmailLocales)('%s is itself in an e-mail', (locale) => {
  expect(diditEmailLocale(locale)).toBe(locale)
})

test.each([
  ['en-US', 'en'],
  ['de-AT', 'de'],
  ['de-DE-1996-u-co-phonebk', 'de'],
  ['pt-br', 'pt-BR'],
  ['pt-PT', 'pt'],
  ['es-419', 'es'],
  ['nb-NO', 'no'],
  ['nn', 'no'],
  ['zh-Hant', 'zh-TW'],
  ['zh-Hant-HK', 'zh-TW'],
  ['zh-HK', 'zh-TW'],
  ['zh-MO', 'zh-TW'],
  ['zh-Hans', 'zh-CN'],
  ['zh-SG', 'zh-CN'],
  ['cnr-ME', 'cnr'],
  // What `Intl` makes of `cnr`.
  ['sr-ME', 'cnr'],
  ['sr-Latn-ME', 'cnr'],
  ['sr-Cyrl-ME', 'sr'],
  ['sr-Latn-RS', 'sr'],
  // Codes that were replaced by `he` and `id`.
  ['iw', 'he'],
  ['in', 'id'],
  ['fil', undefined],
  ['sw-KE', undefined],
  ['en_US', 'en'],
  ['', undefined],
])('%s is %s in an e-mail', (tag, locale) => {
  expect(diditEmailLocale(tag)).toBe(locale)
})
