import type { Destination } from '@otp-kit/core'
import type { Kind } from '@otp-kit/core/contract'
import type { Messages } from '@otp-kit/core/messages'
import type { DestinationValue } from '../hooks/verification-types.ts'

/** The message for a destination that no code can be sent to. */
export type DestinationErrorKey = Extract<keyof Messages, `phone.${string}` | `email.${string}` | 'country.none'>

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
  readonly prepare: () => void
  readonly read: (text: string) => DestinationValue<K>
  /** The normalised address, complete or not; `null` where it is unknown. */
  readonly addressOf: (value: DestinationValue<K>) => string | null
  /** The destination to send to; `null` while there is none. */
  readonly destinationOf: (value: DestinationValue<K>) => Destination | null
  /** The text that is in the field. */
  readonly textOf: (value: DestinationValue<K>) => string
  /** Why no code can be sent to it; `null` where the server may be asked. */
  readonly errorOf: (value: DestinationValue<K>) => DestinationErrorKey | null
  /** The full destination as it is displayed. */
  readonly format: (to: string) => string
  readonly mask: (to: string) => string
}
