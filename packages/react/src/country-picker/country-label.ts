import { callingCodeOf } from '@otp-kit/core/phone'

const displayNames = new Map<string, Intl.DisplayNames>()
/** Asked for at each key, and an object of `Intl` takes its time: 15 µs in Chromium 156. */
const names = new Map<string, string>()

function namesIn(locale: string): Intl.DisplayNames {
  let names = displayNames.get(locale)
  if (!names) {
    names = new Intl.DisplayNames([locale, 'en'], { type: 'region' })
    displayNames.set(locale, names)
  }
  return names
}

/** A language tag that `Intl` takes: a page's `lang` can be anything. */
export function usableLocale(tag: string): string {
  try {
    return Intl.getCanonicalLocales(tag)[0] ?? 'en'
  } catch {
    return 'en'
  }
}

/** The country's name in a language, from the platform; its code where there is no language yet, or no such country. */
export function countryNameIn(country: string, locale: string | undefined): string {
  // `Intl` throws at what could be no code at all.
  if (!locale || !callingCodeOf(country)) return country
  const key = `${country} ${locale}`
  const name = names.get(key) ?? namesIn(locale).of(country) ?? country
  names.set(key, name)
  return name
}

/** `+44`, in that order in any script. */
export function plusCode(country: string): string {
  return `\u2066+${callingCodeOf(country) ?? ''}\u2069`
}

/** `United Kingdom +44`. */
export function countryLabel(country: string, locale: string | undefined): string {
  return `${countryNameIn(country, locale)} ${plusCode(country)}`
}
