import type { ProblemCode } from '../contract/problems.ts'
import type { Kind } from '../contract/terms.ts'
import type { MachineEffect } from './effect.ts'
import type { EventOf } from './event.ts'
import { isSameAddress } from './same-address.ts'
import type {
  Awaiting,
  Checking,
  Destination,
  Idle,
  Locked,
  Moment,
  PreviousVerification,
  Proof,
  Refused,
  Restoring,
  Sending,
  Verified,
} from './state.ts'
import type { Step } from './step.ts'
import { abortCall, idle, moveTo } from './step.ts'

/** Limits of one destination: another one may be sent to at once. */
const ofDestination: ReadonlySet<ProblemCode> = new Set(['destination_limit', 'cooldown'])

export function toIdle(): Step {
  return moveTo(idle)
}

/** Clears the problem, except for a wait that another destination would have to keep as well. */
export function forgetProblem(state: Idle): Step {
  if (!state.problem) return moveTo(state)
  const waits = state.sendAt !== null && !ofDestination.has(state.problem.code)
  return moveTo(waits ? state : { ...state, problem: null, sendAt: null })
}

export function leaveRestoring(state: Restoring, event: { readonly at: Moment }): Step {
  const { verification, pendingSend } = state
  const destination = pendingSend?.destination ?? null
  const previous = previousOf({ verification, destination }, event.at, true)
  return [{ ...idle, previous }, abortCall(state)]
}

type UnderWay = Sending | Awaiting | Checking | Locked

export function leave(state: UnderWay, event: { readonly at: Moment }): Step {
  switch (state.status) {
    case 'sending':
      if (state.from) return leaveHeld(state.from, event, state.action)
      return [{ ...idle, unconfirmed: state.action }, [{ type: 'abort', key: state.action.key }]]
    case 'checking':
      return leaveHeld(state.from, event, state.action)
    case 'awaiting':
    case 'locked':
      return leaveHeld(state, event, null)
  }
}

/** An aborted call, or one that is unconfirmed, has an unknown result: `status` reveals it on return. */
function leaveHeld(
  held: Awaiting | Locked,
  { at }: { readonly at: Moment },
  aborted: { readonly key: string } | null,
): Step {
  const check = held.status === 'awaiting' ? held.unconfirmedCheck : null
  const unknown = Boolean(aborted ?? held.unconfirmedSend ?? check)
  const resendAt = held.status === 'awaiting' ? held.resendAt : (held.until ?? Infinity)
  const previous = previousOf(held, Math.max(resendAt, at), unknown)
  const aborts: readonly MachineEffect[] = aborted
    ? [{ type: 'abort', key: aborted.key }]
    : abortCall(held)
  return [{ ...idle, previous }, [...aborts, ...abandonment(held)]]
}

/** A lock has ended its verification; an awaited code, even an expired one, has not. */
function abandonment(held: Awaiting | Locked): readonly MachineEffect[] {
  if (held.status === 'locked') return []
  const { channel, sends: send } = held
  return [{ type: 'emit', event: { type: 'abandoned', channel, send } }]
}

function previousOf(
  { verification, destination }: Pick<Awaiting, 'verification' | 'destination'>,
  resendAt: Moment,
  unknown: boolean,
): PreviousVerification | null {
  return destination && { verification, destination, resendAt, unknown }
}

/** Another destination replaces one that is known: its verification is left. */
export function editWhileUnderWay(
  state: UnderWay,
  event: EventOf<'edit-destination'>,
  kind: Kind,
): Step {
  const destination = destinationOf(state)
  if (event.to === null || !destination) return moveTo(state)
  // National text does not compare with the E.164 of the same number.
  if (kind === 'phone' && !destination.to.startsWith('+')) return moveTo(state)
  if (isSameAddress(kind, event.to, destination.to)) return moveTo(state)
  const [next, effects] = leave(state, event)
  return [event.remembered ?? next, effects]
}

function destinationOf(state: UnderWay): Destination | null {
  if (state.status === 'sending') return state.action.destination ?? state.from?.destination ?? null
  return state.status === 'checking' ? state.from.destination : state.destination
}

export function editIdle(state: Idle, event: EventOf<'edit-destination'>): Step {
  return event.remembered ? moveTo(event.remembered) : forgetProblem(state)
}

export function editAfterEnd(
  state: Refused | Verified<Kind, Proof>,
  event: EventOf<'edit-destination'>,
  kind: Kind,
): Step {
  const known = state.status === 'verified' ? state.to : (state.destination?.to ?? null)
  if (event.to !== null && known !== null && isSameAddress(kind, event.to, known)) {
    return moveTo(state)
  }
  return moveTo(event.remembered ?? idle)
}
