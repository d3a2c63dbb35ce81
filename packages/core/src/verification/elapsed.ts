import { problem } from '../contract/problems.ts'
import type { Kind } from '../contract/terms.ts'
import type { EventOf } from './event.ts'
import { isPast, resendMoment } from './selectors.ts'
import type { Awaiting, Idle, Locked, Proof, Verified } from './state.ts'
import type { Step } from './step.ts'
import { idle, moveTo } from './step.ts'

type Elapsed = EventOf<'elapsed'>

export function passIdle(state: Idle, { at }: Elapsed): Step {
  return moveTo(isPast(state.sendAt, at) ? { ...state, sendAt: null, problem: null } : state)
}

export function passAwaiting(state: Awaiting, { at }: Elapsed): Step {
  const resendAt = resendMoment(state, at)
  const next = resendAt === state.resendAt ? state : { ...state, resendAt }
  const { checkAt, problem } = state
  if (at < (checkAt ?? state.resendAt)) return moveTo(next)
  // Whether a lost message was sent does not become known by waiting.
  const waited = problem?.retry === 'after' && problem.code !== 'send_unconfirmed'
  if (!waited && checkAt === null) return moveTo(next)
  return moveTo({ ...next, checkAt: null, problem: waited ? null : problem })
}

export function passLocked(state: Locked, { at }: Elapsed): Step {
  const waited = isPast(state.until, at) && state.problem?.retry === 'after'
  return moveTo(waited ? { ...state, problem: null } : state)
}

export function passVerified(state: Verified<Kind, Proof>, { at }: Elapsed): Step {
  const expired = isPast(state.proofExpiresAt, at)
  return moveTo(expired ? { ...idle, problem: problem('proof_expired') } : state)
}
