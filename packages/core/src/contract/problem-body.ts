import type { Awaiting, ProblemBody } from './messages.ts'
import { type ProblemCode, problems, problemType, retryOf } from './problems.ts'

/** What an occurrence adds to its code. Seconds in `retryIn` are whole. */
export interface Occurrence {
  readonly detail?: string | undefined
  readonly retryIn?: number | undefined
  readonly awaiting?: Awaiting | undefined
}

/** A fault as a backend puts it on the wire, to be sent with its `status` and as `problemMediaType`. */
export function problemBodyOf(code: ProblemCode, occurrence: Occurrence = {}): ProblemBody {
  const { status, title } = problems[code]
  return { type: problemType(code), title, status, code, retry: retryOf[code], ...occurrence }
}
