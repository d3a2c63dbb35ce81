import type { Awaiting, ProblemBody } from './messages.ts'
import { type ProblemCode, problems, problemType, retryOf } from './problems.ts'

/** The details of one occurrence of a problem. `retryIn` is in whole seconds. */
export interface Occurrence {
  readonly detail?: string | undefined
  readonly retryIn?: number | undefined
  readonly awaiting?: Awaiting | undefined
}

/** Returns the body of a problem. Send it with its `status`, as `problemMediaType`. */
export function problemBodyOf(code: ProblemCode, occurrence: Occurrence = {}): ProblemBody {
  const { status, title } = problems[code]
  return { type: problemType(code), title, status, code, retry: retryOf[code], ...occurrence }
}
