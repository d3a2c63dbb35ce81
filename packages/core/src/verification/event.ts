import type { CheckReply, SendReply, StatusReply } from '../contract/messages.ts'
import type { Problem } from '../contract/problems.ts'
import type { Channel, Kind } from '../contract/terms.ts'
import type { Destination, Moment, Proof, Verified } from './state.ts'
import type { CodeEntry } from './verification-event.ts'

/** What is stored over a reload: the handle, and the key of the send in flight. Never a code, number or address. */
export interface Saved {
  readonly verification: string | null
  readonly sendKey: string | null
  /** A proof was issued: where the verification is gone after a reload, it was used, and no error is shown. */
  readonly silent?: true | undefined
}

interface Happening<T extends string> {
  readonly type: T
  readonly at: Moment
}

/** What the user does. `key` is fresh; the machine may prefer the key of an unconfirmed action. */
type UserEvent =
  | (Happening<'send'> & {
      readonly key: string
      readonly destination: Destination
      readonly channel?: Channel | undefined
      readonly locale?: string | undefined
    })
  | (Happening<'resend'> & {
      readonly key: string
      readonly channel?: Channel | undefined
      readonly locale?: string | undefined
    })
  | (Happening<'edit-code'> & { readonly code: string; readonly how: CodeEntry })
  | (Happening<'check'> & { readonly key: string })
  /** The destination field changed; `remembered`: its new value was verified earlier, with a proof that has not expired. */
  | (Happening<'edit-destination'> & {
      readonly to: string | null
      readonly remembered: Verified<Kind, Proof> | null
    })
  /** Back to the destination field. */
  | Happening<'change'>
  /** Back to the beginning, as a form's reset does; the result of a call in flight stays unknown. */
  | Happening<'reset'>

/** What the backend answers. An answer whose id is not the one in flight is ignored. */
type AnswerEvent =
  | (Happening<'sent'> & { readonly key: string; readonly reply: SendReply })
  | (Happening<'checked'> & { readonly key: string; readonly reply: CheckReply<Proof> })
  | (Happening<'status'> & { readonly call: string; readonly reply: StatusReply<Proof> })
  | (Happening<'failed'> & {
      /** The key of the action, or the id of the status call. */
      readonly key: string
      readonly problem: Problem
      readonly uncertain: boolean
      /** A fresh key, for a send that has to be repeated under another one. */
      readonly nextKey: string
    })

/** What happens around the page. */
type PageEvent =
  /** The store starts and reads what an earlier page stored. */
  | (Happening<'restore'> & { readonly saved: Saved; readonly call: string })
  /** Another tab holds this verification. */
  | (Happening<'adopt'> & { readonly verification: string; readonly call: string })
  /** The page was shown or resumed, the network is back, or the clocks disagree: the status has to be asked for. */
  | (Happening<'refresh'> & { readonly call: string })
  /** A deadline may have passed. */
  | Happening<'elapsed'>

export type MachineEvent = UserEvent | AnswerEvent | PageEvent
export type EventOf<T extends MachineEvent['type']> = Extract<MachineEvent, { readonly type: T }>
