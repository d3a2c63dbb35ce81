import type { Kind } from '../contract/terms.ts'
import type { Problem } from '../contract/problems.ts'
import { problem as problemFor } from '../contract/problems.ts'
import type { EventOf } from './event.ts'
import { isExpired } from './selectors.ts'
import { ask as send } from './sending.ts'
import type { Awaiting, Destination, Idle, Locked, Restoring } from './state.ts'
import type { LocalFields, Step } from './step.ts'
import { awaitCode, decline, idle, ignore, noLocalFields, refuse, verify } from './step.ts'

/** The store starts: take up the handle that was saved, or the key of a send that nobody saw answered. */
export function restore(state: Idle, event: EventOf<'restore'>): Step {
  const { verification, sendKey, silent = false } = event.saved
  if (verification) return ask(verification, event.call, silent)
  return sendKey ? ignore({ ...state, inheritedKey: sendKey }) : ignore(state)
}

/** Another tab has a verification under way. A send of this tab whose fate is unknown goes first. */
export function adopt(state: Idle, event: EventOf<'adopt'>): Step {
  if (state.unconfirmed || state.previous) return ignore(state)
  return ask(event.verification, event.call, true)
}

function ask(verification: string, call: string, silent: boolean): Step {
  return [
    { status: 'restoring', verification, call, pendingSend: null, silent, problem: null },
    [{ type: 'ask-status', call, request: { verification } }],
  ]
}

type Holding = Restoring | Awaiting | Locked

/** Another tab has news of this verification. */
export function adoptWhileHolding(state: Holding, event: EventOf<'adopt'>): Step {
  return event.verification === state.verification ? askAgain(state, event) : ignore(state)
}

export function refresh(state: Holding, event: EventOf<'refresh'>): Step {
  // The clock can only be late (it stops in sleep), so what is past by it is past, and nothing is left to ask.
  const over = isExpired(state, event.at)
  const unconfirmed =
    state.status === 'awaiting' && (state.unconfirmedCheck ?? state.unconfirmedSend)
  return over && !unconfirmed ? ignore(state) : askAgain(state, event)
}

function askAgain(state: Holding, event: { readonly call: string }): Step {
  if (state.call !== null) return ignore(state)
  const { verification } = state
  const problem = state.status === 'restoring' ? null : state.problem
  return [
    { ...state, call: event.call, problem },
    [{ type: 'ask-status', call: event.call, request: { verification } }],
  ]
}

export function applyStatus(state: Holding, event: EventOf<'status'>, kind: Kind): Step {
  const { at, call, reply } = event
  if (call !== state.call) return ignore(state)
  switch (reply.status) {
    case 'awaiting': {
      const kept = state.status === 'awaiting' ? localFieldsOf(state) : noLocalFields
      const destination = destinationOf(state)
      const next = awaitCode(reply, at, { ...kept, destination })
      if (state.status !== 'restoring') return ignore(next)
      return [next, [{ type: 'emit', event: { type: 'restored', kind } }]]
    }
    case 'approved':
      return verify(reply, at, state.verification)
    case 'declined':
      return decline(reply, at, { to: null, destination: destinationOf(state), ...state, kind })
    case 'expired':
      if (state.status === 'restoring')
        return lose(state, event.call, problemFor('verification_lost'), kind)
      if (state.status === 'locked') return ignore({ ...state, call: null })
      return ignore({ ...state, call: null, expiresAt: Math.min(at, state.expiresAt ?? at) })
  }
}

/** The answer settles every doubt but the one about a code: of an attempt that was lost it says nothing. */
function localFieldsOf(state: Awaiting): LocalFields {
  const { problem, unconfirmedCheck } = state
  const stays = unconfirmedCheck !== null || problem?.retry === 'after'
  return { ...state, problem: stays ? problem : null }
}

export function failStatus(state: Holding, event: EventOf<'failed'>, kind: Kind): Step {
  const { key, problem } = event
  if (key !== state.call) return ignore(state)
  if (problem.code === 'verification_lost') return lose(state, key, problem, kind)
  if (problem.retry === 'other-number') return refuse(kind, problem)
  if (state.status === 'restoring') {
    return problem.code === 'superseded'
      ? lose(state, key, problem, kind)
      : ignore({ ...state, call: null, problem })
  }
  // Nobody asked for it, so nothing is said; the page goes by its own clock.
  return ignore({
    ...state,
    call: null,
    problem: problem.code === 'superseded' ? problem : state.problem,
  })
}

/** The person who asked for a message gets one; `call` served no action, so its id can be the key of this one. */
function lose(state: Holding, call: string, problem: Problem, kind: Kind): Step {
  if (state.status !== 'restoring') return ignore({ ...idle, problem })
  if (state.pendingSend) return send(kind, { ...state.pendingSend, key: call }, null)
  return ignore({ ...idle, problem: state.silent ? null : problem })
}

function destinationOf(state: Holding): Destination | null {
  return state.status === 'restoring' ? (state.pendingSend?.destination ?? null) : state.destination
}
