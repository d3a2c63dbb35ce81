import { parseLocale } from '../messages/parse-locale.ts'
import { type DiditEmailLocale, diditEmailLocales } from './terms.ts'

const phonePattern = /^[a-z]{2,3}(?:-[A-Z]{2,3})?$/

/**
 * Returns the `options.locale` of a phone send for a BCP 47 tag: a language with or without a region, five characters
 * at most (`zh-Hant` is `zh-TW`, `fil-PH` is `fil`). Returns `undefined` if nothing of the tag fits; leave the field
 * out then, because Didit refuses the whole send for a malformed locale.
 */
export function diditPhoneLocale(tag: string): string | undefined {
  const locale = parseLocale(tag)
  if (!locale) return undefined
  const region = locale.region ?? (locale.script ? locale.maximize().region : undefined)
  const candidates = [region ? `${locale.language}-${region}` : locale.language, locale.language]
  return candidates.find((each) => each.length <= 5 && phonePattern.test(each))
}

/**
 * Returns the `options.locale` of an e-mail send for a BCP 47 tag, from Didit's closed list: `de-AT` is `de`, `pt-PT`
 * is `pt`, `nb` is `no`, `zh-Hant-HK` is `zh-TW`. Returns `undefined` if the list does not have the language; leave the
 * field out then, and Didit writes in English.
 */
export function diditEmailLocale(tag: string): DiditEmailLocale | undefined {
  const locale = parseLocale(tag)
  if (!locale) return undefined
  return candidatesForEmail(locale).flatMap(
    (each) => diditEmailLocales.find((known) => known === each) ?? [],
  )[0]
}

function candidatesForEmail(locale: Intl.Locale): readonly string[] {
  const { language, region } = locale
  const { script } = locale.maximize()
  // CLDR has no Montenegrin: `Intl.Locale` reads `cnr` as `sr-ME`, which is written in Latin letters.
  if (language === 'sr' && region === 'ME' && script === 'Latn') return ['cnr']
  if (language === 'nb' || language === 'nn') return ['no']
  // The two written forms of Chinese differ in the script, which a region only implies (`zh-HK`).
  if (language === 'zh' && (region || locale.script)) return [script === 'Hant' ? 'zh-TW' : 'zh-CN']
  return [`${language}-${region}`, language]
}
