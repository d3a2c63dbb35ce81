import type { Problem } from '../contract/problems.ts'
import type { Saved } from './event.ts'
import type { AnyState, Awaiting, Idle, Locked, Moment } from './state.ts'
import type { Can, Snapshot } from './verification.ts'

const minute = 60_000

export function isPast(moment: Moment | null, at: Moment): boolean {
  return moment !== null && at >= moment
}

export function canSend(state: Idle, at: Moment): boolean {
  return state.sendAt === null || at >= state.sendAt
}

/**
 * The moment from which a message can be requested again. One that only repeats the code gives no more time, so it is
 * not offered in the code's last minute: a resend then waits for the expiry and is a fresh start.
 */
export function resendMoment(
  {
    resendAt,
    resendExtends,
    expiresAt,
  }: Pick<Awaiting, 'resendAt' | 'resendExtends' | 'expiresAt'>,
  at: Moment,
): Moment {
  if (resendExtends || expiresAt === null) return resendAt
  return isPast(expiresAt - minute, Math.max(at, resendAt))
    ? Math.max(resendAt, expiresAt)
    : resendAt
}

export function canResend(state: Awaiting | Locked, at: Moment): boolean {
  const from = state.status === 'awaiting' ? resendMoment(state, at) : state.until
  return isPast(from, at) && state.call === null
}

/** Whether two texts are one code: letters count alike in both cases (see `Charset`). */
export function sameCode(one: string, other: string | null): boolean {
  return one.toUpperCase() === other?.toUpperCase()
}

/** Whether the code is complete, may still be right, and was not refused. */
export function canCheck(state: Awaiting, at: Moment): boolean {
  return (
    state.code.length === state.shape.length &&
    !sameCode(state.code, state.refusedCode) &&
    state.attemptsLeft !== 0 &&
    (state.checkAt === null || at >= state.checkAt) &&
    !isPast(state.expiresAt, at)
  )
}

/** What the user can do now. */
export function can(state: AnyState, at: Moment): Can {
  return {
    send: state.status === 'refused' || (state.status === 'idle' && canSend(state, at)),
    resend: (state.status === 'awaiting' || state.status === 'locked') && canResend(state, at),
    check: state.status === 'awaiting' && canCheck(state, at),
    change: state.status !== 'idle',
  }
}

/** The verification whose code is awaited, also while it is checked or sent again. */
export function awaitedOf(state: AnyState): Awaiting | null {
  const held = 'from' in state ? state.from : state
  return held?.status === 'awaiting' ? held : null
}

/** Whether the awaited code has expired. `false` while the backend is asked for the status, or checks the code. */
export function isExpired(state: AnyState, at: Moment): boolean {
  return state.status === 'awaiting' && state.call === null && isPast(state.expiresAt, at)
}

/** The last mark that the time left to enter the code has passed. */
export function markOf(state: AnyState, at: Moment): Snapshot['mark'] {
  const expiresAt = awaitedOf(state)?.expiresAt ?? null
  if (expiresAt === null) return null
  if (isExpired(state, at)) return 'expired'
  if (at >= expiresAt - minute / 2) return 'half-minute'
  return at >= expiresAt - minute ? 'minute' : null
}

export function problemOf(state: AnyState): Problem | null {
  return 'problem' in state ? state.problem : null
}

/** The text of the code field. */
export function codeOf(state: AnyState): string {
  const isOwn = state.status === 'sending' || state.status === 'restoring'
  return isOwn ? state.code : (awaitedOf(state)?.code ?? '')
}

/** The id of the call whose answer the user waits for. */
export function inFlight(state: AnyState): string | null {
  if ('action' in state) return state.action.key
  return state.status === 'restoring' ? state.call : null
}

/** The first moment after `at` at which a view changes without an event; `null`: never. */
export function nextDeadline(state: AnyState, at: Moment): Moment | null {
  let next: Moment | null = null
  for (const moment of deadlinesOf(state)) {
    if (moment !== null && moment > at && (next === null || moment < next)) next = moment
  }
  return next
}

function deadlinesOf(state: AnyState): readonly (Moment | null)[] {
  switch (state.status) {
    case 'idle':
      return [state.sendAt]
    case 'awaiting':
    case 'checking':
    case 'sending': {
      const { resendAt, checkAt, expiresAt } = awaitedOf(state) ?? nothingAwaited
      const marks = expiresAt === null ? [] : [expiresAt - minute, expiresAt - minute / 2]
      return [resendAt, checkAt, expiresAt, ...marks]
    }
    case 'verified':
      return [state.proofExpiresAt]
    case 'locked':
      return [state.until]
    case 'restoring':
    case 'refused':
      return []
  }
}

const nothingAwaited = { resendAt: null, checkAt: null, expiresAt: null }

/** The handle that this state holds. */
export function verificationOf(state: AnyState): string | null {
  const held = 'from' in state ? state.from : state
  return held && 'verification' in held ? held.verification : null
}

/** What is stored for a reload. A resend's key is not: `status` returns whether it was carried out. */
export function savedOf(state: AnyState): Saved {
  const verification = verificationOf(state)
  if (state.status === 'idle') {
    return { verification, sendKey: state.unconfirmed?.key ?? state.inheritedKey }
  }
  if (state.status === 'verified' || (state.status === 'restoring' && state.silent)) {
    return { verification, sendKey: null, silent: true }
  }
  const first = state.status === 'sending' && state.from === null
  return { verification, sendKey: first ? state.action.key : null }
}
