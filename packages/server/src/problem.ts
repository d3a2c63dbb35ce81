import { problemBodyOf, problemMediaType } from '@otp-kit/core/contract'
import type { Answer, AwaitingAnswer, FaultAnswer } from './answer.ts'

/** Seconds until `at`, whole and never too few: who waits them out is not refused again. */
function secondsUntil(at: number, now: number): number {
  return Math.max(0, Math.ceil((at - now) / 1000))
}

function awaitingBody({ expiresAt, resendAt, ...rest }: AwaitingAnswer, now: number) {
  return {
    ...rest,
    // Rounded down: a code that is said to live must live.
    expiresIn: expiresAt === null ? null : Math.max(0, Math.floor((expiresAt - now) / 1000)),
    resendIn: secondsUntil(resendAt, now),
  }
}

function replyBody(answer: Exclude<Answer, FaultAnswer>, now: number): object {
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

function problemResponse(fault: FaultAnswer, now: number): Response {
  const retryIn = fault.retryAt === undefined ? undefined : secondsUntil(fault.retryAt, now)
  const body = problemBodyOf(fault.code, {
    detail: fault.detail,
    retryIn,
    awaiting: fault.awaiting && awaitingBody(fault.awaiting, now),
  })
  const headers = new Headers({ 'content-type': problemMediaType, ...fault.headers })
  if (retryIn !== undefined) headers.set('retry-after', String(retryIn))
  if (fault.limit) {
    const { name, quota, window } = fault.limit
    headers.set('ratelimit-policy', `"${name}";q=${quota};w=${window}`)
    headers.set('ratelimit', `"${name}";r=0;t=${retryIn ?? window}`)
  }
  return new Response(JSON.stringify(body), { status: body.status, headers })
}

/** The reply to an answer at the moment `now`. Faults are RFC 9457, with `Retry-After` and the RateLimit headers. */
export function respond(answer: Answer, now: number): Response {
  return answer.status === 'fault'
    ? problemResponse(answer, now)
    : Response.json(replyBody(answer, now))
}
