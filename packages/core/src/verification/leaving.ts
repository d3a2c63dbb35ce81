import type { ProblemCode } from '../contract/problems.ts'
import { problem } from '../contract/problems.ts'
import type { EventOf } from './event.ts'
import type {
  Awaiting,
  Checking,
  Idle,
  PreviousVerification,
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

/** What is said goes, but for a wait that another destination would have to keep as well. */
export function forgetProblem(state: Idle): Step {
  if (!state.problem) return ignore(state)
  const waits = state.sendAt !== null && !ofDestination.has(state.problem.code)
  return ignore(waits ? state : { ...state, problem: null, sendAt: null })
}

export function leaveRestoring(state: Restoring, event: { readonly at: Moment }): Step {
  const { verification, pendingSend } = state
  const previous = previousOf(
    { verification, destination: pendingSend?.destination ?? null },
    event.at,
    true,
  )
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

/** An action that is `cut` short, or was in doubt before, is neither done nor undone: `status` will tell who comes back. */
function leaveHeld(
  held: Awaiting | Locked,
  { at }: { readonly at: Moment },
  cut: { readonly key: string } | null,
): Step {
  const check = held.status === 'awaiting' ? held.unconfirmedCheck : null
  const unknown = Boolean(cut ?? held.unconfirmedSend ?? check)
  const resendAt = held.status === 'awaiting' ? held.resendAt : (held.until ?? Infinity)
  const previous = previousOf(held, Math.max(resendAt, at), unknown)
  return [{ ...idle, previous }, cut ? [{ type: 'abort', key: cut.key }] : abortCall(held)]
}

function previousOf(
  { verification, destination }: Pick<Awaiting, 'verification' | 'destination'>,
  resendAt: Moment,
  unknown: boolean,
): PreviousVerification | null {
  return destination && { verification, destination, resendAt, unknown }
}

/** Another destination is typed over one that is known: its verification is left behind. */
export function editWhileUnderWay(state: UnderWay, event: EventOf<'edit-destination'>): Step {
  const known = 'from' in state ? state.from : state
  const destination = known ? known.destination : sentTo(state)
  if (event.to === null || !destination?.to.startsWith('+') || event.to === destination.to) {
    return ignore(state)
  }
  const [next, effects] = leave(state, event)
  return [event.remembered ? verifiedAgain(event.remembered) : next, effects]
}

const sentTo = (state: UnderWay) => (state.status === 'sending' ? state.action.destination : null)

export function editIdle(state: Idle, event: EventOf<'edit-destination'>): Step {
  return event.remembered ? ignore(verifiedAgain(event.remembered)) : forgetProblem(state)
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
  const { checkAt, problem } = state
  if (event.at < (checkAt ?? state.resendAt)) return ignore(state)
  // Whether a lost message was sent does not become known by waiting.
  const waited = problem?.retry === 'after' && problem.code !== 'send_unconfirmed'
  if (!waited && checkAt === null) return ignore(state)
  return ignore({ ...state, checkAt: null, problem: waited ? null : problem })
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
