import metadata from 'libphonenumber-js/metadata.max'
import type { CountryCode } from '../contract/terms.ts'
import { callingCodeOf } from './calling-codes.ts'
import { homesOf, numberIn } from './number-in.ts'
import { readPhoneText } from './phone-text.ts'
import { allowsType, typeOf } from './phone-type.ts'
import type { PhoneType } from './phone-type.ts'
import type { PhoneReason } from './phone-value.ts'

export type { PhoneType } from './phone-type.ts'
export type { PhoneReason } from './phone-value.ts'

export interface DestinationRules {
  /** Where a number without `+` is: what the person chose. Never taken from an address or a language. */
  readonly country?: CountryCode | undefined
  /** The countries that are allowed. @default all */
  readonly countries?: readonly CountryCode[] | null | undefined
  /**
   * The types of line that are allowed; `mobile` and `fixed-line` each allow `fixed-line-or-mobile` too. A number in
   * a range that no plan knows is `unknown`, which has to be allowed by name. @default all
   */
  readonly types?: readonly PhoneType[] | null | undefined
}

export type ParsedDestination =
  | {
      readonly ok: true
      readonly e164: string
      readonly country: CountryCode
      readonly type: PhoneType
    }
  | { readonly ok: false; readonly reason: PhoneReason }

/**
 * A phone number from text that anybody may have sent, judged with full metadata: its length has to be possible, its
 * country known and allowed, its type of line allowed. Never throws. Numbers of no country (+800, +882 …) are refused.
 */
export function parseDestination(text: string, rules: DestinationRules = {}): ParsedDestination {
  const { country, countries, types } = rules
  if (country !== undefined && callingCodeOf(country) === undefined) return no('country-unknown')
  const { chars } = readPhoneText(text, country)
  if (chars === '') return no('not-a-number')
  if (!chars.startsWith('+') && country === undefined) return no('country-unknown')
  const { number, reason } = numberIn(chars, country, metadata)
  if (!number || reason) return no(reason ?? 'not-a-number')
  const homes = homesOf(number, country, metadata)
  if (homes.length === 0) return no('country-unknown')
  // Where no plan says in which of the countries that share a calling code a number is, each has to be allowed.
  if (countries && !homes.every((home) => countries.includes(home))) {
    return no('country-not-allowed')
  }
  const type = typeOf(number)
  if (types && !allowsType(types, type)) return no('type-not-allowed')
  const home = homes.find((home) => home === country) ?? homes[0]!
  return { ok: true, e164: number.number, country: home, type }
}

function no(reason: PhoneReason): ParsedDestination {
  return { ok: false, reason }
}
