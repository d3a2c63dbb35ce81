import type { CheckReply, SendReply, StatusReply } from '../contract/messages.ts'
import type { Problem } from '../contract/problems.ts'
import type { Channel } from '../contract/terms.ts'
import type { Destination, Moment, Verified } from './state.ts'

/** What survives a reload: the handle, and the key of the send in flight. Never a code, number or address. */
export interface Saved {
  readonly verification: string | null
  readonly sendKey: string | null
  /** A proof was got: where it is gone after a reload it was used, and there is nothing to say. */
  readonly silent?: true | undefined
}

/** A proof that was got earlier and is still alive. */
export type RememberedProof = Pick<
  Verified,
  'kind' | 'to' | 'proof' | 'proofExpiresAt' | 'verification'
>

interface Happening<T extends string> {
  readonly type: T
  readonly at: Moment
}

/** What the person does. `key` is fresh; the machine may prefer the key of an unconfirmed action. */
type PersonEvent =
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
  | (Happening<'edit-code'> & { readonly code: string })
  | (Happening<'check'> & { readonly key: string })
  /** The destination field changed; `proof` is one that is remembered for what it holds now. */
  | (Happening<'edit-destination'> & {
      readonly to: string | null
      readonly remembered: RememberedProof | null
    })
  /** Back to the destination. */
  | Happening<'change'>
  /** Back to the beginning, as a form's reset does; what is in flight stays unknown. */
  | Happening<'reset'>

/** What the backend answers. An answer whose id is not the one in flight is ignored. */
type AnswerEvent =
  | (Happening<'sent'> & { readonly key: string; readonly reply: SendReply })
  | (Happening<'checked'> & { readonly key: string; readonly reply: CheckReply })
  | (Happening<'status'> & { readonly call: string; readonly reply: StatusReply })
  | (Happening<'failed'> & {
      /** The key of the action, or the id of the status call. */
      readonly key: string
      readonly problem: Problem
      readonly uncertain: boolean
      /** A fresh key, for a send that has to be made anew under another one. */
      readonly nextKey: string
    })

/** What happens around the page. */
type PageEvent =
  /** The store starts and finds what an earlier page saved. */
  | (Happening<'restore'> & { readonly saved: Saved; readonly call: string })
  /** Another tab holds this verification. */
  | (Happening<'adopt'> & { readonly verification: string; readonly call: string })
  /** The page was shown or resumed, the network came back, or the clocks disagree: ask what is true. */
  | (Happening<'refresh'> & { readonly call: string })
  /** A deadline may have passed. */
  | Happening<'elapsed'>

export type MachineEvent = PersonEvent | AnswerEvent | PageEvent
export type EventOf<T extends MachineEvent['type']> = Extract<MachineEvent, { readonly type: T }>
