import metadata from 'libphonenumber-js/metadata.max'
import type { CountryCode } from '../contract/terms.ts'
import { callingCodeOf } from './calling-codes.ts'
import { createPhoneMetadata } from './create-phone-metadata.ts'
import { readPhoneText } from './phone-text.ts'
import { allowsType } from './phone-type.ts'
import type { PhoneType } from './phone-type.ts'
import type { PhoneReason } from './phone-value.ts'

export type { PhoneType } from './phone-type.ts'
export type { PhoneReason } from './phone-value.ts'

/** Which phone numbers `parseDestination` accepts. */
export interface DestinationRules {
  /** The country of a number without `+`: what the user chose. Never derived from an IP address or a language. */
  readonly country?: CountryCode | undefined
  /** The allowed countries. @default all */
  readonly countries?: readonly CountryCode[] | null | undefined
  /**
   * The allowed line types; `mobile` and `fixed-line` each allow `fixed-line-or-mobile` too. A number in a range that
   * the metadata doesn't contain is `unknown`, which has to be allowed by name. @default all
   */
  readonly types?: readonly PhoneType[] | null | undefined
}

/** What `parseDestination` returns: the number, or why it is not accepted. */
export type ParsedDestination =
  | {
      readonly ok: true
      readonly e164: string
      readonly country: CountryCode
      readonly type: PhoneType
    }
  | { readonly ok: false; readonly reason: PhoneReason }

const fullMetadata = createPhoneMetadata(metadata, true)

/**
 * Parses a phone number from untrusted text with full metadata. Its length has to be possible, its country known and
 * allowed, its line type allowed. Never throws. Numbers of no country (+800, +882 …) are refused.
 */
export function parseDestination(text: string, rules: DestinationRules = {}): ParsedDestination {
  const { country, countries, types } = rules
  if (country !== undefined && callingCodeOf(country) === undefined) return no('country-unknown')
  const { chars } = readPhoneText(text, country)
  if (chars === '') return no('not-a-number')
  const { e164, possibleCountries: possible, reason, type } = fullMetadata.read(chars, country)
  if (e164 === null || reason) return no(reason ?? 'not-a-number')
  if (possible.length === 0) return no('country-unknown')
  // Where the metadata doesn't distinguish countries with the same calling code, each has to be allowed.
  if (countries && !possible.every((candidate) => countries.includes(candidate))) {
    return no('country-not-allowed')
  }
  if (types && !allowsType(types, type!)) return no('type-not-allowed')
  const found = possible.find((candidate) => candidate === country) ?? possible[0]!
  return { ok: true, e164, country: found, type: type! }
}

function no(reason: PhoneReason): ParsedDestination {
  return { ok: false, reason }
}
