import type { Problem } from '../contract/problems.ts'
import type { Channel, CodeShape, CountryCode, Kind, ResendSemantics } from '../contract/terms.ts'
import type { CodeEntry } from './verification-event.ts'

/**
 * A moment on the store's monotonic clock, in milliseconds. Deadlines are moments, never counters: "expired" and
 * "cooling down" are comparisons with the clock and are not stored.
 */
export type Moment = number

/** What a backend issues on success: a proof, or `null` where it issues none (see `diditTransport`). */
export type Proof = string | null

/** Where the code goes, as the user entered it: E.164 or an address, or national text with its country. */
export interface Destination {
  readonly to: string
  readonly country?: CountryCode | undefined
}

/** One request of the user for a message. Repeated with the same `key`, it sends nothing twice. */
export interface SendAction {
  readonly key: string
  /** The key comes from an earlier page, which may have used it for another destination. */
  readonly inherited?: boolean | undefined
  /** `null` for a resend: the handle identifies the destination. */
  readonly destination: Destination | null
  readonly channel?: Channel | undefined
  readonly locale?: string | undefined
}

/** One request of the user to check a code. Repeated with the same `key`, it spends one attempt. */
export interface CheckAction {
  readonly key: string
  readonly code: string
}

/**
 * The verification that the user left last. A send to its destination returns to it and asks the backend for its
 * status where no message may be requested yet, or where one of its calls was aborted.
 */
export interface PreviousVerification {
  readonly verification: string
  readonly destination: Destination
  readonly resendAt: Moment
  /** A call was aborted in flight: what it did is not known. */
  readonly unknown: boolean
}

/** No verification is under way. */
export interface Idle {
  readonly status: 'idle'
  readonly problem: Problem | null
  /** A send before this moment would be refused; `null`: it may be requested now. */
  readonly sendAt: Moment | null
  /** A send with an unknown result. Requested again, it keeps its key, so that no second message is sent. */
  readonly unconfirmed: SendAction | null
  /** The key of a send that was in flight when the page was unloaded; its destination was not stored. */
  readonly inheritedKey: string | null
  readonly previous: PreviousVerification | null
}

/** A handle is known; the backend is asked for its status. */
export interface Restoring {
  readonly status: 'restoring'
  readonly verification: string
  /** The id of the status call, the only one whose answer is accepted. `null`: it failed and can be repeated. */
  readonly call: string | null
  /** The send that the user requested on returning: made after all where the verification is gone. */
  readonly pendingSend: SendAction | null
  /** Suppresses the error where the status is not available: the handle is another tab's, or its proof was used. */
  readonly silent: boolean
  readonly problem: Problem | null
  /** The text of the code field, which is shown already. */
  readonly code: string
  /** How `code` was entered. */
  readonly entry: CodeEntry
}

/** A message was requested and its answer is awaited. `from` is the verification that a resend belongs to. */
export interface Sending<K extends Kind = Kind> {
  readonly status: 'sending'
  readonly action: SendAction
  readonly from: Awaiting<K> | Locked<K> | null
  /** The text of the code field: a message can be faster than the answer. */
  readonly code: string
  /** How `code` was entered. */
  readonly entry: CodeEntry
}

/** A code is on its way, or may be, and is entered now. */
export interface Awaiting<K extends Kind = Kind> {
  readonly status: 'awaiting'
  readonly kind: K
  readonly verification: string
  /** Masked by the backend. */
  readonly to: string
  /** As the user entered it; known to the page that sent, not to one that restored. */
  readonly destination: Destination | null
  readonly channel: Channel
  readonly channels: readonly Channel[]
  readonly shape: CodeShape
  readonly originBound: boolean
  /** `null` where the backend does not say. */
  readonly expiresAt: Moment | null
  readonly resendAt: Moment
  /** `false`: the next message repeats the code, which expires at `expiresAt` all the same. */
  readonly resendExtends: boolean
  /** A check before this moment would be refused; `null`: it may be made now. */
  readonly checkAt: Moment | null
  /** `null` where the backend does not say. */
  readonly attemptsLeft: number | null
  /** `null` where the backend does not say. */
  readonly sendsLeft: number | null
  readonly resendSemantics: ResendSemantics
  /** The messages of this verification that this page knows of: 1 after the first send, and after a restore. */
  readonly sends: number
  /** The codes of this verification that this page has had checked. */
  readonly attempts: number
  /** The text of the code field. */
  readonly code: string
  /** The code that the backend refused last: it is not submitted again until it is changed. */
  readonly refusedCode: string | null
  /** A check with an unknown result. The same code, submitted again, keeps its key, so that no second attempt is spent. */
  readonly unconfirmedCheck: CheckAction | null
  /** Likewise, a resend. */
  readonly unconfirmedSend: SendAction | null
  /** The id of the status call under way: until its answer, no resend is offered and nothing newly expires. */
  readonly call: string | null
  readonly problem: Problem | null
}

/** A code was submitted. Edits made meanwhile are in `from.code`; the answer is about `action.code`. */
export interface Checking<K extends Kind = Kind> {
  readonly status: 'checking'
  readonly action: CheckAction
  readonly from: Awaiting<K>
}

/** The destination is verified. Your backend checks the proof. */
export interface Verified<K extends Kind = Kind, P extends Proof = string> {
  readonly status: 'verified'
  readonly kind: K
  /** In full: E.164 or a normalised address. */
  readonly to: string
  readonly proof: P
  /** `null` where there is no proof that could expire. */
  readonly proofExpiresAt: Moment | null
  /** The handle, under which the proof is issued again after a reload. */
  readonly verification: string
}

/** This destination cannot be verified; another one can. */
export interface Refused<K extends Kind = Kind> {
  readonly status: 'refused'
  readonly kind: K
  readonly problem: Problem
  /** Masked by the backend; `null` where no message was sent. */
  readonly to: string | null
  /** As the user entered it; `null` on a page that restored. */
  readonly destination: Destination | null
}

/** Too many wrong codes. Another destination is possible now, this one from `until` (`null`: not on this page). */
export interface Locked<K extends Kind = Kind> {
  readonly status: 'locked'
  readonly kind: K
  readonly reason: 'attempts'
  readonly verification: string
  /** Masked by the backend; `null` where the backend did not say. */
  readonly to: string | null
  /** As the user entered it; `null` on a page that restored. */
  readonly destination: Destination | null
  /** The channel of the last message; `null` on a page that restored. */
  readonly channel: Channel | null
  readonly until: Moment | null
  /** As in `Awaiting`. */
  readonly sends: number
  /** A resend with an unknown result. */
  readonly unconfirmedSend: SendAction | null
  /** The id of the status call under way. */
  readonly call: string | null
  readonly problem: Problem | null
}

/** All states of a verification, told apart by `status`. Each has only what is known in it. */
export type VerificationState<K extends Kind = Kind, P extends Proof = string> =
  | Idle
  | Restoring
  | Sending<K>
  | Awaiting<K>
  | Checking<K>
  | Verified<K, P>
  | Refused<K>
  | Locked<K>

/** A state of any kind, whatever its backend issues: what the machine works on. */
export type AnyState = VerificationState<Kind, Proof>
