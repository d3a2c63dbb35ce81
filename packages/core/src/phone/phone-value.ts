import type { CountryCode } from '../contract/terms.ts'
import type { PhoneType } from './phone-type.ts'

/** How the country was determined. The `user`'s choice is overridden only by a number with another calling code. */
export type CountryProvenance = 'user' | 'number' | 'default' | 'lookup'

/** Why a number cannot be used. */
export type PhoneReason =
  | 'too-short'
  | 'too-long'
  | 'invalid-length'
  | 'unknown-calling-code'
  | 'not-a-number'
  /** A national number without a country, or a number of no country. */
  | 'country-unknown'
  | 'country-not-allowed'
  | 'type-not-allowed'

/** A phone number as typed in a field, complete or not. */
export interface PhoneValue {
  /** `+` and the digits so far, ASCII; `null` when empty, or when it can't be known without guessing. */
  readonly e164: string | null
  readonly country: CountryCode | undefined
  /** The text as shown in the field. */
  readonly national: string
  /** Whether a number of this length can exist; `undefined` until the metadata is loaded. */
  readonly possible: boolean | undefined
  /** The line type, where metadata with types was asked for and the number can exist. */
  readonly type?: PhoneType | undefined
  readonly extension?: string | undefined
  readonly reason?: PhoneReason | undefined
  readonly provenance: CountryProvenance
}
