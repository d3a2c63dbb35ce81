import { callingCodeOf } from '@otp-kit/core/phone'

const displayNames = new Map<string, Intl.DisplayNames>()
/** Needed at each key, and `Intl` takes 15 µs for one in Chromium 156. */
const names = new Map<string, string>()

function namesIn(locale: string): Intl.DisplayNames {
  let names = displayNames.get(locale)
  if (!names) {
    names = new Intl.DisplayNames([locale, 'en'], { type: 'region' })
    displayNames.set(locale, names)
  }
  return names
}

/** Returns a country's name from the platform; its code while there is no locale, and for an unknown country. */
export function countryNameIn(country: string, locale: string | undefined): string {
  // `Intl` throws at malformed codes.
  if (!locale || !callingCodeOf(country)) return country
  const key = `${country} ${locale}`
  const name = names.get(key) ?? namesIn(locale).of(country) ?? country
  names.set(key, name)
  return name
}

/** Returns `+44`, in that order in any script. */
export function plusCode(country: string): string {
  return `\u2066+${callingCodeOf(country) ?? ''}\u2069`
}

/** Returns `United Kingdom +44`. */
export function countryLabel(country: string, locale: string | undefined): string {
  return `${countryNameIn(country, locale)} ${plusCode(country)}`
}
