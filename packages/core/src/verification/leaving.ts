import type { ProblemCode } from '../contract/problems.ts'
import { problem } from '../contract/problems.ts'
import type { EventOf } from './event.ts'
import type {
  Awaiting,
  Checking,
  Destination,
  Idle,
  Left,
  Locked,
  Moment,
  Refused,
  Restoring,
  Sending,
  Verified,
} from './state.ts'
import type { Step } from './step.ts'
import { abortCall, idle, ignore } from './step.ts'

/** Limits of one destination: another one may be sent to at once. */
const ofDestination: ReadonlySet<ProblemCode> = new Set(['destination_limit', 'cooldown'])

export function toIdle(): Step {
  return ignore(idle)
}

export function forgetProblem(state: Idle): Step {
  return ignore(state.problem ? { ...state, problem: null } : state)
}

export function leaveRestoring(state: Restoring, event: { readonly at: Moment }): Step {
  const { verification, destination } = state
  return [{ ...idle, left: leftOf(verification, destination, event.at, true) }, abortCall(state)]
}

export function leaveSending(state: Sending, event: { readonly at: Moment }): Step {
  const { act, from } = state
  const next = from
    ? { ...idle, left: leftWith(from, event.at, true) }
    : { ...idle, unsettled: act }
  return [next, [{ type: 'abort', key: act.key }]]
}

export function leaveAwaiting(state: Awaiting | Locked, event: { readonly at: Moment }): Step {
  const unknown = Boolean(
    state.unsettledSend ?? (state.status === 'awaiting' ? state.unsettledCheck : null),
  )
  return [{ ...idle, left: leftWith(state, event.at, unknown) }, abortCall(state)]
}

export function leaveChecking(state: Checking, event: { readonly at: Moment }): Step {
  const left = leftWith(state.from, event.at, true)
  return [{ ...idle, left }, [{ type: 'abort', key: state.act.key }]]
}

function leftWith(from: Awaiting | Locked, at: Moment, unknown: boolean): Left | null {
  const resendAt = from.status === 'awaiting' ? from.resendAt : (from.until ?? Infinity)
  return leftOf(from.verification, from.destination, Math.max(resendAt, at), unknown)
}

function leftOf(
  verification: string,
  destination: Destination | null,
  resendAt: Moment,
  unknown: boolean,
): Left | null {
  return destination && { verification, destination, resendAt, unknown }
}

/** Another destination is typed over one that is known: its verification is left behind. */
export function editWhileUnderWay(
  state: Sending | Awaiting | Checking | Locked,
  event: EventOf<'edit-destination'>,
): Step {
  const destination = destinationOf(state)
  if (event.to === null || !destination?.to.startsWith('+') || event.to === destination.to) {
    return ignore(state)
  }
  const [next, effects] = leave(state, event)
  return [event.remembered ? { ...verifiedAgain(event.remembered) } : next, effects]
}

function destinationOf(state: Sending | Awaiting | Checking | Locked): Destination | null {
  switch (state.status) {
    case 'sending':
      return state.act.destination ?? state.from?.destination ?? null
    case 'checking':
      return state.from.destination
    case 'awaiting':
    case 'locked':
      return state.destination
  }
}

function leave(
  state: Sending | Awaiting | Checking | Locked,
  event: { readonly at: Moment },
): Step {
  switch (state.status) {
    case 'sending':
      return leaveSending(state, event)
    case 'checking':
      return leaveChecking(state, event)
    case 'awaiting':
    case 'locked':
      return leaveAwaiting(state, event)
  }
}

export function editIdle(state: Idle, event: EventOf<'edit-destination'>): Step {
  if (event.remembered) return ignore(verifiedAgain(event.remembered))
  if (!state.problem) return ignore(state)
  const waits = state.sendAt !== null && !ofDestination.has(state.problem.code)
  return ignore(waits ? state : { ...state, problem: null, sendAt: null })
}

export function editAnew(state: Refused | Verified, event: EventOf<'edit-destination'>): Step {
  if (state.status === 'verified' && event.to === state.to) return ignore(state)
  return ignore(event.remembered ? verifiedAgain(event.remembered) : idle)
}

function verifiedAgain(
  remembered: NonNullable<EventOf<'edit-destination'>['remembered']>,
): Verified {
  return { status: 'verified', ...remembered }
}

export function passIdle(state: Idle, event: EventOf<'elapsed'>): Step {
  if (state.sendAt === null || event.at < state.sendAt) return ignore(state)
  return ignore({ ...state, sendAt: null, problem: null })
}

export function passAwaiting(state: Awaiting, event: EventOf<'elapsed'>): Step {
  const { at } = event
  const checkAt = state.checkAt !== null && at < state.checkAt ? state.checkAt : null
  const waits = at < state.resendAt || checkAt !== null
  // Whether a lost message was sent does not become known by waiting.
  const stays =
    state.problem?.retry !== 'after' || state.problem.code === 'send_unconfirmed' || waits
  if (stays && checkAt === state.checkAt) return ignore(state)
  return ignore({ ...state, checkAt, problem: stays ? state.problem : null })
}

export function passLocked(state: Locked, event: EventOf<'elapsed'>): Step {
  const waits = state.until === null || event.at < state.until
  return ignore(waits || state.problem?.retry !== 'after' ? state : { ...state, problem: null })
}

export function passVerified(state: Verified, event: EventOf<'elapsed'>): Step {
  return ignore(
    event.at < state.proofExpiresAt ? state : { ...idle, problem: problem('proof_expired') },
  )
}
