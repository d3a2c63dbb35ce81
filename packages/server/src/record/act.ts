import type { ProblemAnswer } from '../answer.ts'
import type { Channel } from '@otp-kit/core/contract'

/** What a repeated send needs to know of the one whose end is unknown. */
export interface SendNote {
  readonly handle: string
  readonly channel: Channel
  readonly provider: string
  readonly at: number
}

/** What a repeated check needs to know: the number of the round in which the code was checked. */
export interface CheckNote {
  readonly round: number
}

/**
 * One request with an idempotency key, from right before the provider is called. A request that called no provider leaves
 * nothing, and is evaluated again.
 */
export interface Act {
  /** A digest of the request's body. */
  readonly body: string
  /** The execution that has begun, or that finds out how the first one ended. Until `leaseUntil` no other one does. */
  readonly holder: string
  readonly leaseUntil: number
  readonly note: SendNote | CheckNote
  /**
   * `pending`: how it ended is unknown. `done`: the verification has the result. Otherwise the problem that is its final answer;
   * of `send_unconfirmed` only the code is kept.
   */
  readonly outcome: 'pending' | 'done' | ProblemAnswer
  /** How often the provider was asked for the end of a lost check, and when it may be asked again. */
  readonly settled: number
  readonly settleAt: number
  readonly until: number
}
