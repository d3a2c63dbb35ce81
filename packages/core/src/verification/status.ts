import type { Kind } from '../contract/terms.ts'
import type { Problem } from '../contract/problems.ts'
import { problem as problemFor } from '../contract/problems.ts'
import type { MachineEffect } from './effect.ts'
import { codeEntered } from './entry.ts'
import type { EventOf } from './event.ts'
import { isExpired } from './selectors.ts'
import { request } from './sending.ts'
import type { Awaiting, Idle, Locked, Restoring } from './state.ts'
import type { Holder, LocalFields, Step } from './step.ts'
import {
  awaitCode,
  decline,
  idle,
  moveTo,
  noLocalFields,
  refuse,
  restoring,
  verify,
} from './step.ts'

/** The store starts: takes up the handle that was stored, or the key of a send whose answer no page received. */
export function restore(state: Idle, event: EventOf<'restore'>): Step {
  const { verification, sendKey, silent = false } = event.saved
  if (verification) return ask(verification, event.call, silent)
  return sendKey ? moveTo({ ...state, inheritedKey: sendKey }) : moveTo(state)
}

/** Another tab has a verification under way. An unconfirmed send of this tab takes precedence. */
export function adopt(state: Idle, event: EventOf<'adopt'>): Step {
  if (state.unconfirmed || state.previous) return moveTo(state)
  return ask(event.verification, event.call, true)
}

/** Keeps what is entered before the backend has answered. */
export function editWhileRestoring(state: Restoring, event: EventOf<'edit-code'>): Step {
  return event.code === state.code
    ? moveTo(state)
    : moveTo({ ...state, code: event.code, entry: event.how })
}

function ask(verification: string, call: string, silent: boolean): Step {
  return [
    { ...restoring, verification, call, silent },
    [{ type: 'ask-status', call, request: { verification } }],
  ]
}

type Holding = Restoring | Awaiting | Locked

/** Another tab reports a change of the verification that this one holds. */
export function adoptWhileHolding(state: Holding, event: EventOf<'adopt'>): Step {
  return event.verification === state.verification ? askAgain(state, event) : moveTo(state)
}

export function refresh(state: Holding, event: EventOf<'refresh'>): Step {
  // The clock can only be late (it stops in sleep), so a deadline that passed by it has passed.
  const expired = isExpired(state, event.at)
  const unconfirmed =
    state.status === 'awaiting' && (state.unconfirmedCheck ?? state.unconfirmedSend)
  return expired && !unconfirmed ? moveTo(state) : askAgain(state, event)
}

function askAgain(state: Holding, event: { readonly call: string }): Step {
  if (state.call !== null) return moveTo(state)
  const { verification } = state
  const problem = state.status === 'restoring' ? null : state.problem
  return [
    { ...state, call: event.call, problem },
    [{ type: 'ask-status', call: event.call, request: { verification } }],
  ]
}

export function applyStatus(state: Holding, event: EventOf<'status'>, kind: Kind): Step {
  const { at, call, reply } = event
  if (call !== state.call) return moveTo(state)
  switch (reply.status) {
    case 'awaiting': {
      const next = awaitCode(reply, at, localFieldsOf(state))
      if (state.status !== 'restoring') return moveTo(next)
      const restored = { type: 'restored', channel: reply.channel } as const
      const entered = codeEntered(next, '', { code: state.code, how: state.entry })
      return [next, [{ type: 'emit', event: restored }, ...entered]]
    }
    case 'approved': {
      const [next] = verify(reply, at, state.verification)
      return [next, approvalOf(state)]
    }
    case 'declined': {
      const { verification } = state
      const { sends, attempts } = localFieldsOf(state)
      const holder = { ...holderOf(state, kind), verification, sends, attempt: attempts }
      return decline(reply, at, 'status', holder)
    }
    case 'expired':
      if (state.status === 'restoring') {
        return lose(state, event.call, problemFor('verification_lost'), kind)
      }
      if (state.status === 'locked') return moveTo({ ...state, call: null })
      return moveTo({ ...state, call: null, expiresAt: Math.min(at, state.expiresAt ?? at) })
  }
}

/** An approval is reported by the page whose check obtained it, so that no conversion is counted twice. */
function approvalOf(state: Holding): readonly MachineEffect[] {
  const own =
    state.status === 'restoring'
      ? !state.silent
      : state.status === 'awaiting' && state.unconfirmedCheck !== null
  if (!own) return []
  const { sends: send, attempts } = localFieldsOf(state)
  const channel = state.status === 'awaiting' ? state.channel : null
  return [{ type: 'emit', event: { type: 'verified', channel, send, attempt: attempts + 1 } }]
}

/** The answer settles every doubt but the one about a code: it says nothing about an attempt whose answer was lost. */
function localFieldsOf(state: Holding): LocalFields {
  switch (state.status) {
    case 'restoring':
      return {
        ...noLocalFields,
        destination: state.pendingSend?.destination ?? null,
        code: state.code,
      }
    case 'locked':
      return { ...noLocalFields, destination: state.destination, sends: state.sends }
    case 'awaiting': {
      const { problem, unconfirmedCheck } = state
      const stays = unconfirmedCheck !== null || problem?.retry === 'after'
      return { ...state, problem: stays ? problem : null }
    }
  }
}

function holderOf(state: Holding, kind: Kind): Holder {
  if (state.status !== 'restoring') return state
  return { kind, to: null, destination: state.pendingSend?.destination ?? null, channel: null }
}

export function failStatus(state: Holding, event: EventOf<'failed'>, kind: Kind): Step {
  const { key, problem } = event
  if (key !== state.call) return moveTo(state)
  if (problem.code === 'verification_lost') return lose(state, key, problem, kind)
  if (problem.retry === 'other-number') return refuse(holderOf(state, kind), 'status', problem)
  if (state.status === 'restoring') {
    return problem.code === 'superseded'
      ? lose(state, key, problem, kind)
      : [{ ...state, call: null, problem }, failure(event)]
  }
  // The user did not ask for it, so no error is shown; the page relies on its own clock.
  return moveTo({
    ...state,
    call: null,
    problem: problem.code === 'superseded' ? problem : state.problem,
  })
}

/** A send that is pending is made; its key is the id of the failed call, which no action has used. */
function lose(state: Holding, call: string, problem: Problem, kind: Kind): Step {
  if (state.status !== 'restoring') return moveTo({ ...idle, problem })
  if (state.pendingSend) return request(kind, { ...state.pendingSend, key: call }, null)
  return moveTo({ ...idle, problem: state.silent ? null : problem })
}

function failure({ problem: { code }, uncertain }: EventOf<'failed'>): readonly MachineEffect[] {
  const event = { type: 'failed', during: 'status', code, uncertain, channel: null } as const
  return [{ type: 'emit', event }]
}
