import type { Approved, Awaiting, Incorrect, ProblemCode } from '@otp-kit/core/contract'

/** `Awaiting` with moments for seconds: what is kept for a replay stays true while time passes. */
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

export interface FaultAnswer {
  readonly status: 'fault'
  readonly code: ProblemCode
  readonly retryAt?: number | undefined
  readonly detail?: string | undefined
  readonly awaiting?: AwaitingAnswer | undefined
  /** The limit that refused, for the RateLimit headers. */
  readonly limit?: { readonly name: string; readonly quota: number; readonly window: number }
  /** Extra headers of the reply, such as `Allow`. */
  readonly headers?: Readonly<Record<string, string>> | undefined
}

/** What a route says, before it is known when it is said. Plain data: it is kept for replays. */
export type Answer =
  | AwaitingAnswer
  | ApprovedAnswer
  | DeclinedAnswer
  | Incorrect
  | { readonly status: 'expired' }
  | FaultAnswer

/** What an act that ended in a fault did. */
type Fate =
  /** Certainly nothing: the same act may be tried again under the same key. */
  | 'nothing'
  /** Something, or its final word was said: a replay gets the same answer. */
  | 'settled'
  /** It is not known: a replay settles it, and does not do it again. */
  | 'open'

/** The one error of the routes and guards. */
export class Fault extends Error {
  override readonly name = 'Fault'
  readonly answer: FaultAnswer
  readonly fate: Fate

  constructor(
    code: ProblemCode,
    over: Omit<Partial<FaultAnswer>, 'status' | 'code'> & { readonly fate?: Fate } = {},
  ) {
    super(code)
    const { fate = 'nothing', ...rest } = over
    this.answer = { status: 'fault', code, ...rest }
    this.fate = fate
  }
}
