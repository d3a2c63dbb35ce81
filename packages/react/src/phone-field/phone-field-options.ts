import type { PhoneMessages } from '@otp-kit/core/messages'
import type { PhoneType, PhoneValue } from '@otp-kit/core/phone'
import type { Details } from '../utils/details.ts'
import type { CountryLookup } from './use-country-lookup.ts'

/** When the text is rewritten as numbers are written where it is: while typing, when the field is left, never. */
export type PhoneFormatting = 'live' | 'blur' | 'off'

export interface PhoneFieldOptions {
  /** E.164, complete or partial; `''`: empty. With it the host holds the value. */
  readonly value?: string | undefined
  /** What the field begins with, and goes back to when its form is reset. @default '' */
  readonly defaultValue?: string | undefined
  /**
   * The country in which a number without `+` is until another is chosen (ISO 3166-1 alpha-2, in capitals). One that is
   * unknown counts as none. @default the only one of `countries`, else none: it has to be chosen
   */
  readonly defaultCountry?: string | undefined
  /**
   * Guesses the country, as by the person's address; called once after mounting, its signal aborted on unmounting. What
   * it finds takes the place of `defaultCountry`, with the provenance `lookup`, if it is allowed and nothing was typed
   * or chosen meanwhile. An empty field tells nothing of it: the country comes with the first change. Where it rejects,
   * or resolves with nothing, the country stays as it was.
   */
  readonly lookupCountry?: CountryLookup | undefined
  /** The countries that can be used (ISO 3166-1 alpha-2); the only one of a list is the default. @default all */
  readonly countries?: readonly string[] | null | undefined
  /**
   * The types of line that can be used; `mobile` and `fixed-line` each take those that may be either. With it `type` is
   * told, by full numbering plans, twice as large, in the place of the small ones. @default all, and `type` is not told
   */
  readonly types?: readonly PhoneType[] | null | undefined
  /** @default 'live' */
  readonly formatting?: PhoneFormatting | undefined
  /** BCP 47, for the names of countries, and the language of sentences. @default that of the page */
  readonly locale?: string | undefined
  /** What the field says. @default that of the language, which comes at the first touch */
  readonly messages?: PhoneMessages | undefined
  /**
   * Told of every change but the host's own. On mount only of what was typed before the page was hydrated, once, with
   * the reason `restored`.
   */
  readonly onValueChange?: ((phone: PhoneValue, details: Details) => void) | undefined
}
