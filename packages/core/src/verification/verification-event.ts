import type { ProblemCode } from '../contract/problems.ts'
import type { Channel, Kind } from '../contract/terms.ts'
import type { CallAction } from './run.ts'
import type { Moment } from './state.ts'

/** How a code came into its field. */
export type CodeEntry = 'typing' | 'paste' | 'drop' | 'autofill' | 'webotp'

/**
 * What happened. `send` is the ordinal of a message within its verification, `attempt` that of a submitted code; both
 * begin at 1 and count what this page knows of.
 */
export type EventDetails =
  /** The user asked for a message. `channel` is `null` where the backend chooses. */
  | { readonly type: 'requested'; readonly send: number; readonly channel: Channel | null }
  /** The first message of a verification was sent. */
  | { readonly type: 'sent'; readonly send: number; readonly channel: Channel }
  /** A further message was sent. */
  | { readonly type: 'resent'; readonly send: number; readonly channel: Channel }
  /** The message that was sent just now travels by another channel than the one before. */
  | { readonly type: 'channel-changed'; readonly from: Channel; readonly channel: Channel }
  /** The page was loaded again, or another tab's verification was adopted, and a code is awaited. */
  | { readonly type: 'restored'; readonly channel: Channel }
  /** The code field became complete. `how`: `typing`, `paste`, `drop`, `autofill` or `webotp`. */
  | {
      readonly type: 'code-entered'
      readonly how: CodeEntry
      readonly channel: Channel
      readonly send: number
    }
  /** The submitted code was wrong. `attemptsLeft`: `null` where the backend does not say. */
  | {
      readonly type: 'incorrect'
      readonly attempt: number
      readonly attemptsLeft: number | null
      readonly channel: Channel
    }
  /** A call failed, and can be repeated. `during`: `send`, `resend`, `check` or `status`; `uncertain`: the backend may have carried it out all the same. */
  | {
      readonly type: 'failed'
      readonly during: CallAction
      readonly code: ProblemCode
      readonly uncertain: boolean
      readonly channel: Channel | null
    }
  /** The destination was verified. `channel` is `null` where a restored page learned of the approval. */
  | {
      readonly type: 'verified'
      readonly channel: Channel | null
      readonly send: number
      readonly attempt: number
    }
  /** The destination cannot be verified. */
  | {
      readonly type: 'refused'
      readonly during: CallAction
      readonly code: ProblemCode
      readonly channel: Channel | null
    }
  /** The awaited code expired: reported once for each code. */
  | { readonly type: 'expired'; readonly channel: Channel; readonly send: number }
  /** Too many wrong codes. */
  | { readonly type: 'locked'; readonly attempt: number; readonly channel: Channel | null }
  /** The user went back, reset, or entered another destination, while a code was awaited. */
  | { readonly type: 'abandoned'; readonly channel: Channel; readonly send: number }

/**
 * An event for analytics, without personal data: no code, number, address or proof. `at` is in milliseconds on the
 * store's monotonic clock, so that differences are durations; it starts anew with each page load.
 */
export type VerificationEvent<K extends Kind = Kind> = EventDetails & {
  readonly kind: K
  readonly at: Moment
}
