import type { Destination } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import type { EmailReason } from '@otp-kit/core/email'
import type { PhoneReason } from '@otp-kit/core/phone'
import type { DestinationValue } from '../hooks/verification-types.ts'

/** The message for a destination that no code can be sent to. */
export type DestinationErrorKey =
  | 'phone.required'
  | `phone.${PhoneReason}`
  | 'email.required'
  | `email.${EmailReason}`

/** What differs between verifying a phone number and an e-mail address in the browser. */
export interface DestinationKind<K extends Kind = Kind> {
  readonly kind: K
  /** The attributes of a plain `<input>` for it. */
  readonly input: {
    readonly type: 'tel' | 'email'
    readonly autoComplete: 'tel' | 'email'
    readonly inputMode: 'tel' | 'email'
  }
  /** Starts to load what `read` needs. Without it `read` knows less, and the server decides. */
  prepare(): void
  read(text: string): DestinationValue<K>
  /** Returns the normalised address, complete or not; `null` where it is unknown. */
  addressOf(value: DestinationValue<K>): string | null
  /** Returns the destination to send to; `null` while there is none. */
  destinationOf(value: DestinationValue<K>): Destination | null
  /** Returns the text in the field. */
  textOf(value: DestinationValue<K>): string
  /** Returns why no code can be sent to it; `null` where the server can be asked. */
  errorOf(value: DestinationValue<K>): DestinationErrorKey | null
  /** Returns the full destination as it is displayed. */
  format(to: string): string
  /** Returns the destination with most of it masked. Masked text is returned unchanged. */
  mask(to: string): string
}
