import { problemBodyOf, problemMediaType } from '@otp-kit/core/contract'
import type { Answer, AwaitingAnswer, ProblemAnswer } from './answer.ts'

/** Returns whole seconds until `at`, rounded up: a client that waits that long is not refused again. */
function secondsUntil(at: number, now: number): number {
  return Math.max(0, Math.ceil((at - now) / 1000))
}

function awaitingBody({ expiresAt, resendAt, ...rest }: AwaitingAnswer, now: number) {
  return {
    ...rest,
    // Rounded down, so that a code never expires before its `expiresIn`.
    expiresIn: expiresAt === null ? null : Math.max(0, Math.floor((expiresAt - now) / 1000)),
    resendIn: secondsUntil(resendAt, now),
  }
}

function replyBody(answer: Exclude<Answer, ProblemAnswer>, now: number): object {
  switch (answer.status) {
    case 'awaiting':
      return awaitingBody(answer, now)
    case 'approved': {
      const { proofExpiresAt, ...rest } = answer
      return { ...rest, proofExpiresIn: Math.max(0, Math.floor((proofExpiresAt - now) / 1000)) }
    }
    case 'declined': {
      const { retryAt, ...rest } = answer
      return { ...rest, retryIn: retryAt === null ? null : secondsUntil(retryAt, now) }
    }
    case 'incorrect':
    case 'expired':
      return answer
  }
}

function problemResponse(problem: ProblemAnswer, now: number): Response {
  const retryIn = problem.retryAt === undefined ? undefined : secondsUntil(problem.retryAt, now)
  const body = problemBodyOf(problem.code, {
    detail: problem.detail,
    retryIn,
    awaiting: problem.awaiting && awaitingBody(problem.awaiting, now),
    limit: problem.limit,
  })
  const headers = new Headers({ 'content-type': problemMediaType, ...problem.headers })
  if (retryIn !== undefined) headers.set('retry-after', String(retryIn))
  if (problem.limit) {
    showLimit(headers, problem.limit, { left: 0, retryIn: retryIn ?? problem.limit.window })
  }
  return new Response(JSON.stringify(body), { status: body.status, headers })
}

/** Sets `RateLimit-Policy` and `RateLimit` (draft-ietf-httpapi-ratelimit-headers-10, sections 3 and 4). */
export function showLimit(
  headers: Headers,
  { name, quota, window }: NonNullable<ProblemAnswer['limit']>,
  { left, retryIn }: { readonly left: number; readonly retryIn: number },
): void {
  headers.set('ratelimit-policy', `"${name}";q=${quota};w=${window}`)
  headers.set('ratelimit', left > 0 ? `"${name}";r=${left}` : `"${name}";r=0;t=${retryIn}`)
}

/** Returns the response for an answer at `now`. Problems follow RFC 9457, with `Retry-After` and the RateLimit headers. */
export function respond(answer: Answer, now: number): Response {
  return answer.status === 'problem'
    ? problemResponse(answer, now)
    : Response.json(replyBody(answer, now))
}
