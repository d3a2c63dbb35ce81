import type { Channel, CodeShape, Kind, ResendSemantics } from '@otp-kit/core/contract'
import type { Masked } from '../masked.ts'

/** What a provider can do for one kind of destination. Times are in milliseconds. */
export interface KindCapabilities {
  /** The first is the default. */
  readonly channels: readonly Channel[]
  readonly code: CodeShape
  /** How long a code can be used, counted from the first send of a provider's verification; `null`: not said. */
  readonly lifetimeMs: number | null
  /** Wrong codes until a provider's verification is over; `null`: not said. */
  readonly attempts: number | null
  /** Sends that one provider's verification takes before the next opens a new one; `null`: not said. */
  readonly sendsPerVerification: number | null
  readonly resendSemantics: ResendSemantics
  /** Whether the message ends in an origin-bound line, which WebOTP needs. */
  readonly originBound: boolean
  /** Whether a check is linked to the send by the destination alone, so that two browsers can meet in one verification. */
  readonly linkedBy: 'destination' | 'reference'
  /** The provider's own cap on sends to one destination; after it one long wait is told. */
  readonly destinationCap: { readonly limit: number; readonly windowMs: number } | null
}

export interface SendInput {
  readonly kind: Kind
  readonly to: Masked
  readonly channel: Channel
  readonly locale: string | undefined
  /** Our verification's id, for the provider's records. */
  readonly reference: string
  /** The consumer's name for the person, where there is one. */
  readonly subject: string | undefined
  readonly signals: {
    readonly ip?: string | undefined
    readonly userAgent?: string | undefined
  }
}

/** How a send ended. Only `unconfirmed` leaves open whether a message went out. */
export type SendResult =
  /** `fresh`: a new provider's verification began; otherwise the pending one was sent again. */
  | { readonly status: 'sent'; readonly providerId: string; readonly fresh: boolean }
  | { readonly status: 'unconfirmed'; readonly cause: string }
  /** The provider's policy refused; the browser is told no more than that. `reason` goes to `onEvent` alone. */
  | { readonly status: 'refused'; readonly reason: string | null }
  | { readonly status: 'undeliverable'; readonly reason: string | null }
  | { readonly status: 'invalid-destination'; readonly why: 'malformed' | 'line-type' }
  /** The provider's cap for this destination. */
  | { readonly status: 'destination-limit'; readonly retryInMs: number | null }
  /** Certainly nothing was sent. */
  | { readonly status: 'unavailable'; readonly cause: string; readonly retryInMs: number | null }
  /** Key, money, options: the site's owner has to act. `cure` is for its log. */
  | { readonly status: 'misconfigured'; readonly cure: string }

export interface CheckInput {
  readonly kind: Kind
  readonly to: Masked
  readonly code: Masked
  /** Our verification's id, as its sends had it: links an approval to us where `providerId` is not known. */
  readonly reference: string
  /** What `sent` gave; `null` where the send is unconfirmed. */
  readonly providerId: string | null
}

/** How a check ended. `attemptsLeft` is the provider's word where it gives one, and a hint. */
export type CheckResult =
  | {
      readonly status: 'approved'
      readonly channel: Channel | undefined
      readonly environment: 'live' | 'sandbox'
    }
  | { readonly status: 'incorrect'; readonly attemptsLeft: number | null }
  /** Nothing to check, or it belongs to another verification: a fresh code is the way on. `detail` is for `onEvent`. */
  | { readonly status: 'expired'; readonly detail?: string | undefined }
  | {
      readonly status: 'declined'
      readonly reason: 'attempts' | 'policy'
      readonly detail: string | null
    }
  | { readonly status: 'code-malformed' }
  | { readonly status: 'limited'; readonly retryInMs: number | null }
  | { readonly status: 'unconfirmed'; readonly cause: string }
  | { readonly status: 'unavailable'; readonly cause: string; readonly retryInMs: number | null }
  | { readonly status: 'misconfigured'; readonly cure: string }

export interface CallContext {
  /** Aborts at the provider's timeout. */
  readonly signal: AbortSignal
}

/** A company that sends codes and checks them. */
export interface Provider {
  readonly name: string
  readonly kinds: { readonly [K in Kind]?: KindCapabilities | undefined }
  /** Calls a minute for the whole key, and the share of them (0 to 1) that sends may not touch; `null`: none known. */
  readonly budget: { readonly perMinute: number; readonly keptForChecks: number } | null
  /** Milliseconds until a call is given up. */
  readonly timeoutMs: number
  /** Whether its approvals are of a test mode; refused in production. */
  readonly sandbox: boolean
  /** Whether a policy it was told to apply compares subjects: without `subject` the server then does not start. */
  readonly needsSubject?: boolean | undefined
  /** Message languages; empty: it chooses. */
  readonly languages: readonly string[]
  send(input: SendInput, context: CallContext): Promise<SendResult>
  check(input: CheckInput, context: CallContext): Promise<CheckResult>
  /**
   * Where it can tell afterwards how the check of this very code ended: settles a check whose answer was lost. Here
   * `unavailable` says that the code has not arrived, so that it may be tried again; `unconfirmed`, that nobody can tell.
   */
  settleCheck?(input: CheckInput, context: CallContext): Promise<CheckResult>
}
