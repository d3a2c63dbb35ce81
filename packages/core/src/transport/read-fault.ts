import { safeParse } from 'valibot'
import type { ProblemBody } from '../contract/messages.ts'
import type { Problem, ProblemCode, Retry } from '../contract/problems.ts'
import { isProblemCode, problem } from '../contract/problems.ts'
import { problemBody } from '../contract/reply-schemas.ts'
import { ProblemError } from './problem-error.ts'

/** Faults after which the action may have been done all the same. */
const uncertain: ReadonlySet<ProblemCode> = new Set([
  'send_unconfirmed',
  'check_unconfirmed',
  'idempotency_in_flight',
  'internal',
])

/** The fault that a response with a status other than 2xx tells of. */
export function readFault(response: Response, json: unknown): ProblemError {
  const body = safeParse(problemBody, json)
  const waits = secondsOf(response.headers.get('Retry-After'))
  const told = body.success ? fromBody(body.output, waits) : fromStatus(response.status, waits)
  const open = body.success ? uncertain.has(told.code) : response.status >= 500
  return new ProblemError(told, { uncertain: open })
}

function fromBody(body: ProblemBody, waits: number | undefined): Problem {
  const { code, title, detail = title, retry, retryIn = waits, awaiting } = body
  if (isProblemCode(code)) return { code, retry, retryIn, awaiting, detail }
  return { code: nearest(retry), retry, retryIn, detail: `${code}: ${detail}` }
}

/** For a code that is newer than this client: one whose sentence is true of it, and what can be done is kept. */
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

/** Something between us and the proxy answered, or no proxy is there. */
function fromStatus(status: number, retryIn: number | undefined): Problem {
  const detail = `HTTP ${status} without a problem body. Is the endpoint right, and the proxy mounted there?`
  const wait = retryIn === undefined ? {} : ({ retry: 'after', retryIn } as const)
  if (status === 429) return problem('send_limit', { detail, retryIn })
  return status >= 500
    ? problem('network', { detail, ...wait })
    : problem('unexpected_reply', { detail })
}

/** `Retry-After` as seconds from now: it holds seconds or a date (RFC 9110, section 10.2.3). */
function secondsOf(header: string | null): number | undefined {
  if (!header) return undefined
  const seconds = /^\d+$/.test(header) ? Number(header) : (Date.parse(header) - Date.now()) / 1000
  return Number.isFinite(seconds) ? Math.max(0, Math.ceil(seconds)) : undefined
}
