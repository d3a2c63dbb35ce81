import { callingCodeOf, countriesOf } from '@otp-kit/core/phone'
import type { PhoneMetadata } from '@otp-kit/core/phone'

/** Returns the digits of a normalised text that is the beginning of an international number, without its prefix. */
export function digitsOf(text: string): string | undefined {
  return /^(?:00|\+*)(\d+)$/.exec(text.replaceAll(' ', ''))?.[1]
}

/**
 * Ranks a country by the beginning of an international number, 0 the best: where the number is in the country by its area
 * code, then by its calling code, the main country first; `Infinity` for another calling code.
 */
export function rankByDigits(country: string, digits: string, metadata?: PhoneMetadata): number {
  const code = callingCodeOf(country)!
  if (!digits.startsWith(code) && !code.startsWith(digits)) return Infinity
  const place = countriesOf(code)[0] === country ? 0 : 1
  return metadata?.beginsNumberOf(country, digits.slice(code.length)) ? place : 2 + place
}
