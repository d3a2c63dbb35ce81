import type { Approved, Awaiting, Incorrect, ProblemCode } from '@otp-kit/core/contract'

/** `Awaiting` with moments instead of seconds, so that a stored answer stays right as time passes. */
export interface AwaitingAnswer extends Omit<Awaiting, 'expiresIn' | 'resendIn'> {
  readonly expiresAt: number | null
  readonly resendAt: number
}

export interface ApprovedAnswer extends Omit<Approved, 'proofExpiresIn'> {
  readonly proofExpiresAt: number
}

export interface DeclinedAnswer {
  readonly status: 'declined'
  readonly reason: 'attempts' | 'policy'
  readonly retryAt: number | null
  /** Masked. */
  readonly to?: string
}

export interface ProblemAnswer {
  readonly status: 'problem'
  readonly code: ProblemCode
  readonly retryAt?: number | undefined
  readonly detail?: string | undefined
  readonly awaiting?: AwaitingAnswer | undefined
  /** The limit that refused the request, for the body and the RateLimit headers. */
  readonly limit?: { readonly name: string; readonly quota: number; readonly window: number }
  /** Extra headers of the response, such as `Allow`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** The result of a route. Plain data, because it is stored for repeated requests. */
export type Answer =
  | AwaitingAnswer
  | ApprovedAnswer
  | DeclinedAnswer
  | Incorrect
  | { readonly status: 'expired' }
  | ProblemAnswer

/** What a request that ended in a problem has done. */
type Effect =
  /** Certainly nothing: the request may be executed again under the same key. */
  | 'none'
  /** Something, or the decision is final: a repeated request gets the same answer. */
  | 'final'
  /** Not known: a repeated request finds out, without executing it again. */
  | 'unknown'

/** The only error that routes and guards throw on purpose. */
export class ProblemError extends Error {
  override readonly name = 'ProblemError'
  readonly answer: ProblemAnswer
  readonly effect: Effect

  constructor(
    code: ProblemCode,
    over: Omit<Partial<ProblemAnswer>, 'status' | 'code'> & { readonly effect?: Effect } = {},
  ) {
    super(code)
    const { effect = 'none', ...rest } = over
    this.answer = { status: 'problem', code, ...rest }
    this.effect = effect
  }
}
