import { safeParse } from 'valibot'
import type { ProblemBody } from '../contract/problem-body.ts'
import type { Problem, ProblemCode, Retry } from '../contract/problems.ts'
import { isProblemCode, problem } from '../contract/problems.ts'
import { problemBody } from '../contract/reply-schemas.ts'
import { ProblemError } from './problem-error.ts'
import { retryAfter } from './retry-after.ts'

/** Problems after which the action may have been carried out all the same. */
const uncertain: ReadonlySet<ProblemCode> = new Set([
  'send_unconfirmed',
  'check_unconfirmed',
  'idempotency_in_flight',
  'internal',
])

/** Returns the error for a response with a status other than 2xx. */
export function readFault(response: Response, json: unknown): ProblemError {
  const body = safeParse(problemBody, json)
  const seconds = retryAfter(response)
  if (!body.success) {
    const problem = fromStatus(response.status, seconds)
    return new ProblemError(problem, { uncertain: response.status >= 500 })
  }
  const problem = fromBody(body.output, seconds)
  return new ProblemError(problem, { uncertain: uncertain.has(problem.code) })
}

function fromBody(body: ProblemBody, seconds: number | undefined): Problem {
  const { code, title, detail = title, retry, retryIn = seconds, awaiting } = body
  if (isProblemCode(code)) return { code, retry, retryIn, awaiting, detail }
  return { code: nearest(retry), retry, retryIn, detail: `${code}: ${detail}` }
}

/** Returns a known code for one that is newer than this client: one whose message is true of it, with the same `retry`. */
function nearest(retry: Retry): ProblemCode {
  switch (retry) {
    case 'other-number':
      return 'policy'
    case 'other-channel':
      return 'channel_unavailable'
    case 'now':
    case 'after':
    case 'new-code':
    case 'never':
      return 'internal'
  }
}

/** Something between this client and the backend answered, or the backend is not mounted there. */
function fromStatus(status: number, retryIn: number | undefined): Problem {
  const detail = `HTTP ${status} without a problem body. Is the endpoint right, and the backend mounted there?`
  const wait = retryIn === undefined ? {} : ({ retry: 'after', retryIn } as const)
  if (status === 429) return problem('send_limit', { detail, retryIn })
  return status >= 500
    ? problem('network', { detail, ...wait })
    : problem('unexpected_reply', { detail })
}
