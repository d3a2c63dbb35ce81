import type { Problem } from '../contract/problems.ts'
import type { Kind } from '../contract/terms.ts'
import type { Saved } from './event.ts'
import type { Awaiting, Idle, Locked, Moment, VerificationState } from './state.ts'
import type { Can, Snapshot } from './verification.ts'

const minute = 60_000

export function canSend(state: Idle, at: Moment): boolean {
  return state.sendAt === null || at >= state.sendAt
}

export function canResend(state: Awaiting | Locked, at: Moment): boolean {
  const from = state.status === 'awaiting' ? state.resendAt : state.until
  return from !== null && at >= from && state.call === null
}

/** Whether two texts are one code: letters count alike in both cases (see `Charset`). */
export function sameCode(one: string, other: string | null): boolean {
  return one.toUpperCase() === other?.toUpperCase()
}

/** The code is whole, may still be right, and was not refused. */
export function canCheck(state: Awaiting, at: Moment): boolean {
  return (
    state.code.length === state.shape.length &&
    !sameCode(state.code, state.refusedCode) &&
    state.attemptsLeft !== 0 &&
    (state.checkAt === null || at >= state.checkAt) &&
    !isPast(state.expiresAt, at)
  )
}

/** What a person can do now. */
export function can(state: VerificationState, at: Moment): Can {
  return {
    send: state.status === 'idle' && canSend(state, at),
    resend: (state.status === 'awaiting' || state.status === 'locked') && canResend(state, at),
    check: state.status === 'awaiting' && canCheck(state, at),
    change: state.status !== 'idle',
  }
}

function isPast(moment: Moment | null, at: Moment): boolean {
  return moment !== null && at >= moment
}

/** The verification whose code is awaited, also while it is checked or sent again. */
function awaited<K extends Kind>(state: VerificationState<K>): Awaiting<K> | null {
  const held = 'from' in state ? state.from : state
  return held?.status === 'awaiting' ? held : null
}

/** The awaited code can no longer be right. Not said while the backend is being asked, or has the code. */
export function isExpired(state: VerificationState, at: Moment): boolean {
  return state.status === 'awaiting' && state.call === null && isPast(state.expiresAt, at)
}

/** The last mark that the time left to type the code has passed. */
export function markOf(state: VerificationState, at: Moment): Snapshot['mark'] {
  const expiresAt = awaited(state)?.expiresAt ?? null
  if (expiresAt === null) return null
  if (isExpired(state, at)) return 'expired'
  if (at >= expiresAt - minute / 2) return 'half-minute'
  return at >= expiresAt - minute ? 'minute' : null
}

export function problemOf(state: VerificationState): Problem | null {
  return 'problem' in state ? state.problem : null
}

/** What stands in the code field. */
export function codeOf(state: VerificationState): string {
  return state.status === 'sending' ? state.code : (awaited(state)?.code ?? '')
}

/** The id of the call whose answer the person waits for. */
export function inFlight(state: VerificationState): string | null {
  if ('action' in state) return state.action.key
  return state.status === 'restoring' ? state.call : null
}

/** The first moment after `at` at which a view changes though nothing happened; `null`: never. */
export function nextDeadline(state: VerificationState, at: Moment): Moment | null {
  let next: Moment | null = null
  for (const moment of deadlinesOf(state)) {
    if (moment !== null && moment > at && (next === null || moment < next)) next = moment
  }
  return next
}

function deadlinesOf(state: VerificationState): readonly (Moment | null)[] {
  switch (state.status) {
    case 'idle':
      return [state.sendAt]
    case 'awaiting':
    case 'checking':
    case 'sending': {
      const { resendAt, checkAt, expiresAt } = awaited(state) ?? nothingAwaited
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

/** The handle that this state holds on to. */
export function verificationOf(state: VerificationState): string | null {
  const held = 'from' in state ? state.from : state
  return held && 'verification' in held ? held.verification : null
}

/** What a reload has to find. A resend's key is not kept: `status` tells whether it was carried out. */
export function savedOf(state: VerificationState): Saved {
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
