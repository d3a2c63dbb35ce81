const accepted = /^[a-z]{2,3}(?:-[A-Z]{2,3})?$/

/**
 * A BCP 47 tag as `options.locale` of a phone send takes it: a language with or without a region, five characters at
 * most (`zh-Hant` is `zh-TW` there, `fil-PH` is `fil`). `undefined` where nothing of it fits: the field is then left
 * out, for a malformed one is refused with the whole send.
 */
export function diditPhoneLocale(tag: string): string | undefined {
  let locale: Intl.Locale
  try {
    locale = new Intl.Locale(tag)
  } catch {
    return undefined
  }
  const region = locale.region ?? (locale.script ? locale.maximize().region : undefined)
  const candidates = [region ? `${locale.language}-${region}` : locale.language, locale.language]
  return candidates.find((each) => each.length <= 5 && accepted.test(each))
}
