import type { Problem } from '../contract/problems.ts'
import type { Channel, CodeShape, CountryCode, Kind, ResendSemantics } from '../contract/terms.ts'

/**
 * A moment on the machine's monotonic clock, in milliseconds. Deadlines are moments, never counters: "expired" and
 * "cooling down" are comparisons with the clock and are not stored.
 */
export type Moment = number

/** Where the code goes, as the person gave it: E.164 or an address, or national text with its country. */
export interface Destination {
  readonly to: string
  readonly country?: CountryCode | undefined
}

/** One action of the person that asks for a message. Repeated with the same `key`, it sends nothing twice. */
export interface SendAction {
  readonly key: string
  /** The key comes from an earlier page, which may have used it for another destination. */
  readonly inherited?: boolean | undefined
  /** `null` for a resend: the handle knows where to. */
  readonly destination: Destination | null
  readonly channel?: Channel | undefined
  readonly locale?: string | undefined
}

/** One action of the person that tries a code. Repeated with the same `key`, it spends one attempt. */
export interface CheckAction {
  readonly key: string
  readonly code: string
}

/**
 * A verification that the person turned away from. A send to its destination comes back to it, and asks the backend
 * what has become of it, where a message may not be asked for yet or an action of its was cut short.
 */
export interface PreviousVerification {
  readonly verification: string
  readonly destination: Destination
  readonly resendAt: Moment
  /** A call was abandoned in flight: what it did is not known. */
  readonly unknown: boolean
}

/** No verification is under way. */
export interface Idle {
  readonly status: 'idle'
  readonly problem: Problem | null
  /** A send before this moment would be refused; `null`: it may be asked for now. */
  readonly sendAt: Moment | null
  /** A send whose fate is unknown. Asked for again, it keeps its key, so that no second message goes out. */
  readonly unconfirmed: SendAction | null
  /** The key of a send that was in flight when the page went away; its destination was not kept. */
  readonly inheritedKey: string | null
  readonly previous: PreviousVerification | null
}

/** A handle is known; the backend is asked what has become of it. */
export interface Restoring {
  readonly status: 'restoring'
  readonly verification: string
  /** The id of the status call; its answer is taken, no other's. `null`: it failed and waits to be asked again. */
  readonly call: string | null
  /** What the person asked for when coming back to it: made after all, where nothing is left to come back to. */
  readonly pendingSend: SendAction | null
  /** Where it cannot be had, nothing is said: it is another tab's, or its proof was used. */
  readonly silent: boolean
  readonly problem: Problem | null
}

/** A message was asked for and the answer is not here yet. `from` is the verification that a resend belongs to. */
export interface Sending<K extends Kind = Kind> {
  readonly status: 'sending'
  readonly action: SendAction
  readonly from: Awaiting<K> | Locked<K> | null
  /** What stands in the code field: a message can be faster than the answer. */
  readonly code: string
}

/** A code is on its way, or may be, and is typed here. */
export interface Awaiting<K extends Kind = Kind> {
  readonly status: 'awaiting'
  readonly kind: K
  readonly verification: string
  /** Masked, as the backend gave it. */
  readonly to: string
  /** As the person gave it; known to the page that sent, not to one that restored. */
  readonly destination: Destination | null
  readonly channel: Channel
  readonly channels: readonly Channel[]
  readonly shape: CodeShape
  readonly originBound: boolean
  readonly expiresAt: Moment | null
  readonly resendAt: Moment
  /** A check before this moment would be refused; `null`: it may be made now. */
  readonly checkAt: Moment | null
  readonly attemptsLeft: number | null
  readonly sendsLeft: number | null
  readonly resendSemantics: ResendSemantics
  /** What stands in the code field. */
  readonly code: string
  /** The code that the backend refused last: it is not submitted again until it is changed. */
  readonly refusedCode: string | null
  /** A check whose fate is unknown. The same code, tried again, keeps its key, so that no second attempt is spent. */
  readonly unconfirmedCheck: CheckAction | null
  /** Likewise, a resend. */
  readonly unconfirmedSend: SendAction | null
  /** The id of the status call under way: until its answer, no resend is offered and nothing is newly expired. */
  readonly call: string | null
  readonly problem: Problem | null
}

/** A code was submitted. Edits made meanwhile are in `from.code`; the answer is about `action.code`. */
export interface Checking<K extends Kind = Kind> {
  readonly status: 'checking'
  readonly action: CheckAction
  readonly from: Awaiting<K>
}

/** Done: the form's own backend can check the proof. */
export interface Verified<K extends Kind = Kind> {
  readonly status: 'verified'
  readonly kind: K
  /** In full: E.164 or a normalised address. */
  readonly to: string
  readonly proof: string
  readonly proofExpiresAt: Moment
  /** The handle, under which the proof is given again after a reload. */
  readonly verification: string
}

/** This destination cannot be verified; another one can. */
export interface Refused {
  readonly status: 'refused'
  readonly problem: Problem
}

/** Too many wrong codes. Another destination is possible now, this one after `until` (`null`: not in this sitting). */
export interface Locked<K extends Kind = Kind> {
  readonly status: 'locked'
  readonly kind: K
  readonly reason: 'attempts'
  readonly verification: string
  readonly to: string | null
  readonly destination: Destination | null
  readonly until: Moment | null
  /** A resend whose fate is unknown. */
  readonly unconfirmedSend: SendAction | null
  /** The id of the status call under way. */
  readonly call: string | null
  readonly problem: Problem | null
}

export type VerificationState<K extends Kind = Kind> =
  | Idle
  | Restoring
  | Sending<K>
  | Awaiting<K>
  | Checking<K>
  | Verified<K>
  | Refused
  | Locked<K>
