import type { Channel, CodeShape, CountryCode, Kind, ResendSemantics } from './terms.ts'

/** `POST send`, starting a verification. `to`: an E.164 number, a national number with `country`, or an address. */
export interface StartRequest {
  readonly kind: Kind
  readonly to: string
  readonly country?: CountryCode | undefined
  readonly channel?: Channel | undefined
  /** The language of the message (BCP 47). */
  readonly locale?: string | undefined
  /** The token of a solved challenge. */
  readonly challenge?: string | undefined
}

/** `POST send`, requesting the code again. */
export interface ResendRequest {
  readonly verification: string
  readonly channel?: Channel | undefined
  readonly locale?: string | undefined
  readonly challenge?: string | undefined
}

/** `POST send`: one of the two. A body with both `to` and `verification` is invalid. */
export type SendRequest = StartRequest | ResendRequest

/** `POST check`. The shape of the code is checked against its verification. */
export interface CheckRequest {
  readonly verification: string
  readonly code: string
}

/** `POST status`: returns the current state, without a send or an attempt. */
export interface StatusRequest {
  readonly verification: string
}

/** A code was sent and is awaited. All seconds are whole, and relative to the reply. */
export interface Awaiting {
  readonly status: 'awaiting'
  /** The opaque handle, bound to the browser. Resends keep it. */
  readonly verification: string
  /** The destination, masked. */
  readonly to: string
  readonly kind: Kind
  readonly channel: Channel
  readonly code: CodeShape
  /** Whether the message ends in an origin-bound line, so that WebOTP can read it. */
  readonly originBound: boolean
  /** `null` if the provider does not state it, or if another browser's sends or checks would show. */
  readonly expiresIn: number | null
  /** Seconds until the next send. `0`: now. If no send is left, it is the time until a new verification can start. */
  readonly resendIn: number
  /** `null` if the provider does not state it, or if another browser's sends or checks would show. */
  readonly attemptsLeft: number | null
  /** `null` if the provider does not state it, or if another browser's sends or checks would show. */
  readonly sendsLeft: number | null
  /** The channels that a resend may use. */
  readonly channels: readonly Channel[]
  readonly resendSemantics: ResendSemantics
  /**
   * Whether the next message brings more time. If not, the code expires after `expiresIn` all the same, and no resend is
   * offered in its last minute.
   *
   * @default false if `resendSemantics` is `same`, else true
   */
  readonly resendExtends?: boolean | undefined
}

/**
 * The code was right. `to` is not masked, because the browser that has the handle entered it. `P` is `null` for backends
 * that issue no proofs (see `diditTransport`).
 */
export interface Approved<P extends string | null = string> {
  readonly status: 'approved'
  /** For your own backend, which verifies it with `verifyProof`. */
  readonly proof: P
  readonly proofExpiresIn: P extends string ? number : null
  /** An E.164 number, or an address as typed with its domain in lower case and in ASCII form. */
  readonly to: string
  readonly kind: Kind
}

/** The code was wrong, and another one can be tried. `attemptsLeft` is `null` in the same cases as in `Awaiting`. */
export interface Incorrect {
  readonly status: 'incorrect'
  readonly attemptsLeft: number | null
}

/** There is no code to check any more: a new one has to be sent. */
export interface Expired {
  readonly status: 'expired'
}

/** The code is no longer accepted. `retryIn`: seconds until a new code can be sent; `null` if that would not help. */
export interface Declined {
  readonly status: 'declined'
  readonly reason: 'attempts' | 'policy'
  readonly retryIn: number | null
  /** The destination, masked, for a page that was reloaded. */
  readonly to?: string | undefined
}

/** The answer to `POST send`. A send that fails or is refused is a problem, never a reply. */
export type SendReply = Awaiting
/** The answer to `POST check`; a wrong code is a reply, not a problem. */
export type CheckReply<P extends string | null = string> =
  | Approved<P>
  | Incorrect
  | Expired
  | Declined
/** The answer to `POST status`. */
export type StatusReply<P extends string | null = string> =
  | Awaiting
  | Approved<P>
  | Expired
  | Declined

/** What the backend says about one kind before anything is sent, by `GET config`. */
export interface KindConfig {
  /** The first is the default. */
  readonly channels: readonly Channel[]
  readonly code: CodeShape
  /** The allowed countries; `null`: all countries, or the kind has none. */
  readonly countries: readonly CountryCode[] | null
}

/** `GET config`. */
export interface VerificationConfig {
  readonly kinds: { readonly [K in Kind]?: KindConfig | undefined }
  /** The name of the challenge that sends require, always or at times (`challenge_required`); `null`: none. */
  readonly challenge: string | null
  /** The public key of the challenge's widget, if it has one. */
  readonly challengeSiteKey?: string | undefined
  /** The languages of messages; empty: the provider chooses. */
  readonly languages: readonly string[]
}
