import type { CountryCode } from '../contract/terms.ts'
import type { PhoneType } from './phone-type.ts'
import type { PhoneReason } from './phone-value.ts'

/** What the characters of a number typed so far are: all of it from one interpretation of them. */
export interface PhoneReading {
  /** `+` and the digits so far, as far as they are certain; `null` while there is no calling code. */
  readonly e164: string | null
  /** The country of the number, where its digits distinguish it from others with the same calling code. */
  readonly country: CountryCode | undefined
  /** The countries the number may be in; empty for numbers of no country (+800, satellites). */
  readonly possibleCountries: readonly CountryCode[]
  /** What is wrong with its length; `undefined` where a number of this length can exist. */
  readonly reason: PhoneReason | undefined
  /** The line type of a number that can exist; `undefined` where the metadata has no types. */
  readonly type: PhoneType | undefined
  /** The same characters in the same order, with the separators of the number that was read. */
  readonly formatted: string
}

/** Numbering metadata with the parser that reads it: formats, lengths and examples of every country. */
export interface PhoneMetadata {
  /** Whether it contains line types. */
  readonly withTypes: boolean
  /**
   * Reads a number, complete or not. Never throws.
   * @param chars what `readPhoneText` returns
   * @param country the country of a number without `+`
   */
  read(chars: string, country: CountryCode | undefined): PhoneReading
  /**
   * Whether numbers of a country begin with these digits after the calling code (1 684: American Samoa); false for none.
   */
  beginsNumberOf(country: CountryCode, digits: string): boolean
  /** Returns a mobile number in national format, for placeholders; `undefined` where none is known. */
  example(country: CountryCode): string | undefined
}
