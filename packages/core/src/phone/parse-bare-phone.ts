import type { CountryCode } from '../contract/terms.ts'
import { callingCodeIn, countriesOf } from './calling-codes.ts'
import { phoneChars, plainText, withoutPrefix } from './number-chars.ts'
import type { PhoneType } from './phone-type.ts'
import type { CountryProvenance, PhoneValue } from './phone-value.ts'

/** What is known around a number's text. */
export interface PhoneContext {
  /** The country that is chosen, which numbers without `+` are in. */
  readonly country?: CountryCode | undefined
  /** Where that choice came from. @default 'default' */
  readonly provenance?: CountryProvenance | undefined
  /** The countries that are allowed. @default all */
  readonly countries?: readonly CountryCode[] | null | undefined
  /** The types of line that are allowed, judged where the plans tell types. @default all */
  readonly types?: readonly PhoneType[] | null | undefined
}

/** Nothing but digits and the marks between them, `+` in front at most. Brackets may hold a zero: only plans know. */
const bare = /^ *\+?[\d ./-]*$/

/** The characters of a text that is nothing but a number, `+` in front where it names its calling code; else empty. */
export function bareChars(text: string, country: CountryCode | undefined): string {
  const plain = plainText(text)
  if (!bare.test(plain)) return ''
  const chars = phoneChars(plain)
  return chars.startsWith('+') ? chars : withoutPrefix(chars, country)
}

/**
 * What can be said about a number while the numbering plans are not here, which is little: `e164` is set only for text
 * that names its calling code, by `+` or an international prefix, and is nothing but a number. Anything else could be a
 * stranger's. `possible` is `undefined`. Never throws.
 */
export function parseBarePhone(text: string, context: PhoneContext = {}): PhoneValue {
  const { country, provenance = 'default' } = context
  const chars = bareChars(text, country)
  const e164 = /^\+\d/.test(chars) ? chars : null
  const home = e164 === null ? country : homeOf(e164, country)
  return {
    national: text,
    e164,
    country: home,
    possible: undefined,
    provenance: home === country ? provenance : 'number',
  }
}

/** The choice stands until the number names another calling code: `+4` may yet become that of the chosen country. */
export function homeOf(e164: string, chosen: CountryCode | undefined): CountryCode | undefined {
  const code = callingCodeIn(e164)
  if (code === undefined) return chosen
  const sharing = countriesOf(code)
  return chosen && sharing.includes(chosen) ? chosen : sharing[0]
}
