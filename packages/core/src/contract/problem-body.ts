import type { Awaiting } from './messages.ts'
import { type ProblemCode, problems, problemType, type Retry, retryOf } from './problems.ts'

/** The body of a problem (RFC 9457). `code` is any text, because a newer proxy may have codes unknown to this client. */
export interface ProblemBody {
  readonly type: string
  readonly title: string
  readonly status: number
  readonly detail?: string | undefined
  readonly code: ProblemCode | (string & {})
  readonly retry: Retry
  readonly retryIn?: number | undefined
  /** With `send_unconfirmed`: the verification, whose code may still arrive. */
  readonly awaiting?: Awaiting | undefined
  /** The limit that refused the request, as in the headers `RateLimit-Policy` and `RateLimit`. */
  readonly limit?: RefusedBy | undefined
}

/** A limit: `quota` within any `window` seconds. */
export interface RefusedBy {
  readonly name: string
  readonly quota: number
  readonly window: number
}

/** The details of one occurrence of a problem. `retryIn` is in whole seconds. */
export interface Occurrence {
  readonly detail?: string | undefined
  readonly retryIn?: number | undefined
  readonly awaiting?: Awaiting | undefined
  readonly limit?: RefusedBy | undefined
}

/** Returns the body of a problem. Send it with its `status`, as `problemMediaType`. */
export function problemBodyOf(code: ProblemCode, occurrence: Occurrence = {}): ProblemBody {
  const { status, title } = problems[code]
  return { type: problemType(code), title, status, code, retry: retryOf[code], ...occurrence }
}
