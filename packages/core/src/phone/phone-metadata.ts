import type { CountryCode } from '../contract/terms.ts'
import type { PhoneType } from './phone-type.ts'
import type { PhoneReason } from './phone-value.ts'

/** What the numbering metadata says about the characters of a number typed so far. */
export interface PhoneReading {
  /** `+` and the digits so far; `null` while there is no calling code. */
  readonly e164: string | null
  /** The country of the number, where its digits distinguish it from others with the same calling code. */
  readonly country: CountryCode | undefined
  /** The countries the number may be in; empty for numbers of no country (+800, satellites). */
  readonly possibleCountries: readonly CountryCode[]
  /** What is wrong with its length; `undefined` where a number of this length can exist. */
  readonly reason: PhoneReason | undefined
  /** The line type of a number that can exist; `undefined` where the metadata has no types. */
  readonly type: PhoneType | undefined
}

/** Numbering metadata with the parser that reads it: formats, lengths and examples of every country. */
export interface PhoneMetadata {
  /** Whether it contains line types. */
  readonly withTypes: boolean
  /**
   * Reads a number.
   * @param chars what `readPhoneText` returns
   * @param country the country of a number without `+`
   */
  read(chars: string, country: CountryCode | undefined): PhoneReading
  /** Formats a number for its country: the same digits in the same order, with separators between them. */
  format(chars: string, country: CountryCode | undefined): string
  /** Returns a mobile number in national format, for placeholders; `undefined` where none is known. */
  example(country: CountryCode): string | undefined
}
