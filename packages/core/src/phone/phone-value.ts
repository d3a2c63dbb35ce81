import type { CountryCode } from '../contract/terms.ts'
import type { PhoneType } from './phone-type.ts'

/** Where the country came from. What the `user` chose gives way only to a number that says otherwise with `+`. */
export type CountryProvenance = 'user' | 'number' | 'default' | 'lookup'

/** Why a number cannot be used. */
export type PhoneReason =
  | 'too-short'
  | 'too-long'
  | 'invalid-length'
  | 'unknown-calling-code'
  | 'not-a-number'
  /** A national number without a country, or one whose country no numbering plan tells. */
  | 'country-unknown'
  | 'country-not-allowed'
  | 'type-not-allowed'

/** A phone number as it stands in a field, complete or not. */
export interface PhoneValue {
  /** `+` and the digits so far, ASCII; `null` when empty, or when it cannot be known yet without guessing. */
  readonly e164: string | null
  readonly country: CountryCode | undefined
  /** The text as the person sees it. */
  readonly national: string
  /** Whether a number of this length can exist; `undefined` until the engine is here. */
  readonly possible: boolean | undefined
  /** The type of line, where the plans that tell it were asked for, and the number can exist. */
  readonly type?: PhoneType | undefined
  readonly extension?: string | undefined
  readonly reason?: PhoneReason | undefined
  readonly provenance: CountryProvenance
}
