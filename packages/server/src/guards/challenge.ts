import type { Kind, SendRequest } from '@otp-kit/core/contract'
import { base64url } from 'jose'
import { ProblemError } from '../answer.ts'
import type { Challenge, ChallengeResult } from '../challenge/challenge.ts'
import { describeError } from '../events.ts'
import type { Call, ServerContext } from '../server-context.ts'
import { requireKey } from './idempotency.ts'
import type { Reservation } from './limit.ts'
import { addressSends } from './send-limits.ts'

interface Send {
  readonly kind: Kind
  readonly resend: boolean
  readonly request: SendRequest
  /** Whether the sends of the client's address are not limited. */
  readonly allowed: boolean
}

/**
 * Requires a solved challenge, where the option `challenge` asks for one. The send counts for the client's address before
 * the service is asked: a refused token costs the address a send, and a missing one or an outage costs nothing.
 *
 * @throws ProblemError
 */
export async function requireChallenge(
  context: ServerContext,
  call: Call,
  send: Send,
  reservation: Reservation,
): Promise<void> {
  const { challenge } = context.settings
  if (!challenge) return
  const { name } = challenge
  const token = send.request.challenge
  if (token === undefined && !challenge.when) throw missing(context, name)
  if (!send.allowed) await reservation.take(addressSends(context, call))
  if (!(await isRequired(context, call, challenge, send, reservation))) return
  if (token === undefined) {
    await reservation.giveBack()
    throw missing(context, name)
  }
  const result = await verify(context, call, challenge, token)
  switch (result.status) {
    case 'solved':
      return
    case 'failed':
      context.emit({ type: 'challenge-failed', challenge: name, reason: result.reason })
      throw new ProblemError('challenge_failed')
    case 'misconfigured':
      await reservation.giveBack()
      context.emit({ type: 'misconfigured', provider: name, fix: result.fix })
      throw new ProblemError('misconfigured')
    case 'unavailable': {
      const allowed = challenge.whenUnavailable === 'allow'
      const { cause } = result
      context.emit({ type: 'challenge-unavailable', challenge: name, allowed, cause })
      if (allowed) return
      await reservation.giveBack()
      throw new ProblemError('challenge_failed', {
        detail: 'The service that checks the challenge does not answer.',
      })
    }
  }
}

function missing({ emit }: ServerContext, challenge: string): ProblemError {
  emit({ type: 'challenge-failed', challenge, reason: 'missing' })
  return new ProblemError('challenge_required')
}

async function isRequired(
  { settings, emit }: ServerContext,
  { request, address }: Call,
  { when = () => true }: Challenge,
  { kind, resend }: Send,
  reservation: Reservation,
): Promise<boolean> {
  // An IPv6 address counts in two groups, and the first is the narrower one.
  const [first] = reservation.states()
  const { addressPerHour } = settings.limits
  const sendsFromAddress = addressPerHour - (first?.state.left ?? addressPerHour)
  try {
    // Anything but `false` asks for it, because JavaScript functions may return nothing.
    const required: unknown = await when({ request, kind, resend, address, sendsFromAddress })
    return required !== false
  } catch (error) {
    emit({ type: 'internal-error', error: describeError(error) })
    return true
  }
}

const results: readonly unknown[] = [
  'solved',
  'failed',
  'unavailable',
  'misconfigured',
] satisfies ChallengeResult['status'][]

/** Calls the service within its timeout, whatever it does. */
async function verify(
  context: ServerContext,
  call: Call,
  challenge: Challenge,
  token: string,
): Promise<ChallengeResult> {
  const signal = AbortSignal.timeout(challenge.timeoutMs ?? 5000)
  const aborted = new Promise<ChallengeResult>((resolve) => {
    const timeout = { status: 'unavailable', cause: 'timeout' } as const
    signal.addEventListener('abort', () => resolve(timeout), { once: true })
  })
  const idempotencyKey = uuidOf(
    await context.digest('challenge', call.browser, requireKey(call), token),
  )
  const { hostnames } = context.settings
  const ask = async () =>
    challenge.verify(token, { ip: call.address, signal, idempotencyKey, hostnames })
  try {
    const result = await Promise.race([ask(), aborted])
    const status: unknown = Object(result).status
    if (results.includes(status)) return result
    return { status: 'misconfigured', fix: '`verify` has to return a `ChallengeResult`.' }
  } catch (error) {
    context.emit({ type: 'internal-error', error: describeError(error) })
    return { status: 'unavailable', cause: 'it threw an error' }
  }
}

/** Returns a UUID (version 8, RFC 9562) of a digest. */
function uuidOf(digest: string): string {
  const bytes = base64url.decode(digest).slice(0, 16)
  bytes[6] = (bytes[6]! & 0x0f) | 0x80
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}
