import type { CountryCode } from '../contract/terms.ts'
import { callingCodeIn, countriesOf, isOfNoCountry } from './calling-codes.ts'
import { phoneChars, plainText, withoutPrefix } from './number-chars.ts'
import type { PhoneType } from './phone-type.ts'
import type { CountryProvenance, PhoneValue } from './phone-value.ts'

/** What is known about a number besides its text. */
export interface PhoneContext {
  /** The chosen country: that of numbers without `+`. */
  readonly country?: CountryCode | undefined
  /** How the country was chosen. @default 'default' */
  readonly provenance?: CountryProvenance | undefined
  /** The allowed countries. @default all */
  readonly countries?: readonly CountryCode[] | null | undefined
  /** The allowed line types, checked where the metadata contains types. @default all */
  readonly types?: readonly PhoneType[] | null | undefined
}

/** Digits and separators, `+` in front at most. No brackets: they may hold a trunk zero, which needs metadata. */
const nothingElse = /^ *\+?[\d ./-]*$/

/**
 * Returns the digits of a text that is nothing but a number, with `+` in front where it begins with its calling code;
 * `''` for any other text.
 */
export function phoneCharsWithoutMetadata(text: string, country: CountryCode | undefined): string {
  const plain = plainText(text)
  if (!nothingElse.test(plain)) return ''
  const chars = phoneChars(plain)
  return chars.startsWith('+') ? chars : withoutPrefix(chars, country)
}

/**
 * Parses a number while the numbering metadata isn't loaded. `e164` is set only for text that begins with its calling
 * code (`+` or an international prefix) and is nothing but a number: a guess could be another person's number.
 * `possible` is `undefined`. Never throws.
 */
export function parsePhoneWithoutMetadata(text: string, context: PhoneContext = {}): PhoneValue {
  const { country: chosen, provenance = 'default' } = context
  const chars = phoneCharsWithoutMetadata(text, chosen)
  const e164 = /^\+\d/.test(chars) ? chars : null
  const country = e164 === null ? chosen : countryByCallingCode(e164, chosen)
  return {
    national: text,
    e164,
    country,
    possible: undefined,
    provenance: country === chosen ? provenance : 'number',
  }
}

/**
 * Returns the chosen country, unless the number begins with the calling code of others: then their main one, or
 * `undefined` where it has none. An incomplete or unknown calling code (`+4`) keeps the chosen country.
 */
export function countryByCallingCode(
  e164: string,
  chosen: CountryCode | undefined,
): CountryCode | undefined {
  if (isOfNoCountry(e164)) return undefined
  const code = callingCodeIn(e164)
  if (code === undefined) return chosen
  const sharing = countriesOf(code)
  return chosen && sharing.includes(chosen) ? chosen : sharing[0]
}
