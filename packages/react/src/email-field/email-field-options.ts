import type { EmailValue } from '@otp-kit/core/email'
import type { EmailMessages } from '@otp-kit/core/messages'
import type { Details } from '../utils/details.ts'

/** The props of `<EmailField>` that an `<input>` does not have, or has with another meaning. */
export interface EmailFieldOptions {
  /**
   * The text of a controlled field, `''` when empty: `text` or `address` of the reported value. Another value replaces
   * the text, focused or not. One that becomes `undefined` or `null` empties the field.
   */
  readonly value?: string | null | undefined
  /** The initial text, which a reset of the form restores. @default '' */
  readonly defaultValue?: string | undefined
  /** Whether an address is suggested where the domain seems mistyped. @default true */
  readonly suggestions?: boolean | undefined
  /** BCP 47: the language of the messages. @default that of the page */
  readonly locale?: string | undefined
  /** The messages. Takes precedence over the catalogue of `locale`, which is loaded on mount. @default English */
  readonly messages?: EmailMessages | undefined
  /**
   * Called for every change but those of `value`. On mount it is only called for text that was typed before hydration,
   * once, with the reason `restored`.
   */
  readonly onValueChange?: ((email: EmailValue, details: Details) => void) | undefined
}
