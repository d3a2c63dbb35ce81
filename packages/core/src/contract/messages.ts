import type { Channel, CodeShape, CountryCode, Kind, ResendSemantics } from './terms.ts'
import type { ProblemCode, Retry } from './problems.ts'

/** `POST send`, starting a verification. `to` is E.164, an address, or national text together with `country`. */
export interface StartRequest {
  readonly kind: Kind
  readonly to: string
  readonly country?: CountryCode | undefined
  readonly channel?: Channel | undefined
  /** BCP 47: the language of the message. */
  readonly locale?: string | undefined
  /** The token of a solved challenge. */
  readonly challenge?: string | undefined
}

/** `POST send`, asking for the code again. */
export interface ResendRequest {
  readonly verification: string
  readonly channel?: Channel | undefined
  readonly locale?: string | undefined
  readonly challenge?: string | undefined
}

/** `POST send`: one of the two; a body with both `to` and `verification` fits neither. */
export type SendRequest = StartRequest | ResendRequest

/** `POST check`. The code's own shape is judged by the verification it belongs to. */
export interface CheckRequest {
  readonly verification: string
  readonly code: string
}

/** `POST status`: whatever is true now; spends nothing. */
export interface StatusRequest {
  readonly verification: string
}

/** A code is awaited. All seconds are whole and count from the reply. */
export interface Awaiting {
  readonly status: 'awaiting'
  /** The opaque handle, bound to the browser; the same over resends. */
  readonly verification: string
  /** The destination, masked: a stranger who finds the reply learns nothing new. */
  readonly to: string
  readonly kind: Kind
  readonly channel: Channel
  readonly code: CodeShape
  /** Whether the message ends in an origin-bound line, so that WebOTP can read it. */
  readonly originBound: boolean
  /** `null` where the provider does not say. */
  readonly expiresIn: number | null
  /** `0`: at once. Never `null`: where no send is left it runs to the moment at which a fresh start is right. */
  readonly resendIn: number
  /** `null` where the provider does not say. */
  readonly attemptsLeft: number | null
  /** `null` where the provider does not say. */
  readonly sendsLeft: number | null
  /** The channels that a resend may use. */
  readonly channels: readonly Channel[]
  readonly resendSemantics: ResendSemantics
  /**
   * `false`: the next message repeats the code, which expires at `expiresIn` all the same. Then no resend is offered
   * in the code's last minute. @default false where `resendSemantics` is `same`, else true
   */
  readonly resendExtends?: boolean | undefined
}

/**
 * The code was right. `to` is in full: the browser that holds the handle entered it. `P` is `null` for a backend that
 * issues no proofs, which keeps no contract (see `diditTransport`).
 */
export interface Approved<P extends string | null = string> {
  readonly status: 'approved'
  /** For your own backend, which checks it with `verifyProof`. */
  readonly proof: P
  readonly proofExpiresIn: P extends string ? number : null
  /** E.164 or a normalised address. */
  readonly to: string
  readonly kind: Kind
}

export interface Incorrect {
  readonly status: 'incorrect'
  readonly attemptsLeft: number | null
}

export interface Expired {
  readonly status: 'expired'
}

/** Over for good. `retryIn`: seconds until a fresh start may be tried; `null` where it would not help. */
export interface Declined {
  readonly status: 'declined'
  readonly reason: 'attempts' | 'policy'
  readonly retryIn: number | null
  /** The destination, masked: for a page that was loaded again. */
  readonly to?: string | undefined
}

export type SendReply = Awaiting
export type CheckReply<P extends string | null = string> =
  | Approved<P>
  | Incorrect
  | Expired
  | Declined
export type StatusReply<P extends string | null = string> =
  | Awaiting
  | Approved<P>
  | Expired
  | Declined

export interface KindConfig {
  /** The first is the default. */
  readonly channels: readonly Channel[]
  readonly code: CodeShape
  /** The countries that are allowed; `null`: all of them, or the kind has none. */
  readonly countries: readonly CountryCode[] | null
}

/** `GET config`. */
export interface VerificationConfig {
  readonly kinds: { readonly [K in Kind]?: KindConfig | undefined }
  /** The name of the challenge that sends want, or `null`. */
  readonly challenge: string | null
  /** Languages in which messages can be sent; empty: the provider chooses. */
  readonly languages: readonly string[]
}

/** A fault on the wire (RFC 9457). `code` is text here: a newer proxy may know codes that this client does not. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string | undefined
  readonly code: ProblemCode | (string & {})
  readonly retry: Retry
  readonly retryIn?: number | undefined
  /** With `send_unconfirmed`: the verification under which a code may still arrive. */
  readonly awaiting?: Awaiting | undefined
}
