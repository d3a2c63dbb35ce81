import type { PhoneMessages } from '@otp-kit/core/messages'
import type { PhoneReason, PhoneType, PhoneValue } from '@otp-kit/core/phone'
import type { Details } from '../utils/details.ts'
import type { CountryLookup } from './use-country-lookup.ts'

/** When the number is formatted for its country: while typing, when the field is left, never. */
export type PhoneFormatting = 'live' | 'blur' | 'off'

/** The props of `<PhoneField>` that an `<input>` does not have, or has with another meaning. */
export interface PhoneFieldOptions {
  /**
   * E.164, complete or partial; `''`: empty. With it your app controls the value. One that becomes `undefined` or `null`
   * empties the field.
   */
  readonly value?: string | null | undefined
  /** The initial value, also after a reset of the form. @default '' */
  readonly defaultValue?: string | undefined
  /**
   * The country of a number without `+` until another is chosen (ISO 3166-1 alpha-2, in capitals). An unknown country
   * counts as none. @default the only one of `countries`, else none: the user has to choose
   */
  readonly defaultCountry?: string | undefined
  /**
   * Returns the user's probable country, for example by their IP address. Called once after mounting; its signal is
   * aborted on unmounting. The result replaces `defaultCountry`, with the provenance `lookup`, if the country is allowed
   * and the user hasn't typed or chosen anything meanwhile. It doesn't call `onValueChange`: the country is reported with
   * the first change. Where it rejects, or resolves with nothing, the country stays.
   */
  readonly lookupCountry?: CountryLookup | undefined
  /** The allowed countries (ISO 3166-1 alpha-2); the only one of a list is the default. @default all */
  readonly countries?: readonly string[] | null | undefined
  /**
   * The allowed line types; `mobile` and `fixed-line` each allow `fixed-line-or-mobile` too. With it the value has a
   * `type`, for which metadata three times as large is loaded. @default all, and the value has no `type`
   */
  readonly types?: readonly PhoneType[] | null | undefined
  /** When the number is formatted for its country. @default 'live' */
  readonly formatting?: PhoneFormatting | undefined
  /** BCP 47: the language of messages and country names. @default that of the page */
  readonly locale?: string | undefined
  /** The messages; used from the first render. @default those of `locale`, loaded on mount, English until then */
  readonly messages?: PhoneMessages | undefined
  /**
   * Called at every change except those by your app. On mount it is called only for text that was typed before the page
   * was hydrated, once, with the reason `restored`.
   */
  readonly onValueChange?: ((phone: PhoneValue, details: Details) => void) | undefined
  /**
   * Called with the reason why a typed character was refused: it can be no part of a number. Digits are never refused; a
   * number with too many of them is reported by `onValueChange`, with a reason.
   */
  readonly onValueInvalid?: ((reason: PhoneReason, details: Details) => void) | undefined
}
