import type { Kind } from '../contract/terms.ts'
import type { EventOf } from './event.ts'
import { canCheck, sameCode } from './selectors.ts'
import type { Awaiting, Checking, CheckAction } from './state.ts'
import type { Step } from './step.ts'
import { abortCall, decline, idle, ignore, refuse, retryAt, verify } from './step.ts'

export function editCode(state: Awaiting, event: EventOf<'edit-code'>): Step {
  if (event.code === state.code) return ignore(state)
  // What could be tried again at once is settled by the edit; a wait or a lost message is not.
  const problem = state.problem?.retry === 'now' ? null : state.problem
  return ignore({ ...state, code: event.code, problem })
}

export function check(state: Awaiting, event: EventOf<'check'>, kind: Kind): Step {
  if (!canCheck(state, event.at)) return ignore(state)
  const { code, verification, unconfirmedCheck } = state
  const action: CheckAction =
    unconfirmedCheck && sameCode(unconfirmedCheck.code, code)
      ? unconfirmedCheck
      : { key: event.key, code }
  return [
    { status: 'checking', action, from: { ...state, call: null, checkAt: null, problem: null } },
    [
      ...abortCall(state),
      { type: 'emit', event: { type: 'check-requested', kind } },
      { type: 'check', key: action.key, request: { verification, code: action.code } },
    ],
  ]
}

export function checked(state: Checking, event: EventOf<'checked'>): Step {
  const { at, key, reply } = event
  const { action, from } = state
  if (key !== action.key) return ignore(state)
  switch (reply.status) {
    case 'approved':
      return shared(verify(reply, at, from.verification), from)
    case 'declined':
      return shared(decline(reply, at, from), from)
    case 'expired':
      return ignore({
        ...from,
        expiresAt: Math.min(at, from.expiresAt ?? at),
        unconfirmedCheck: null,
      })
    case 'incorrect': {
      const attemptsLeft = lower(from.attemptsLeft, reply.attemptsLeft)
      return [
        { ...from, attemptsLeft, refusedCode: action.code, unconfirmedCheck: null },
        [{ type: 'emit', event: { type: 'incorrect', kind: from.kind, attemptsLeft } }],
      ]
    }
  }
}

function lower(known: number | null, told: number | null): number | null {
  return known === null || told === null ? told : Math.min(known, told)
}

/** The other tabs that hold this verification ask what has become of it. */
function shared([state, effects]: Step, from: Awaiting): Step {
  return [state, [...effects, { type: 'share', verification: from.verification }]]
}

export function failCheck(state: Checking, event: EventOf<'failed'>, kind: Kind): Step {
  const { key, problem, uncertain } = event
  if (key !== state.action.key) return ignore(state)
  const [next, effects] = afterFailure(state, event, kind)
  return [
    next,
    [{ type: 'emit', event: { type: 'check-failed', kind, problem, uncertain } }, ...effects],
  ]
}

function afterFailure({ action, from }: Checking, event: EventOf<'failed'>, kind: Kind): Step {
  const { at, problem, uncertain } = event
  if (problem.code === 'verification_lost') return ignore({ ...idle, problem })
  if (problem.retry === 'other-number' && !uncertain) return refuse(kind, problem)
  // A code of the wrong shape never becomes right: it has to be changed like a refused one.
  const refusedCode = problem.code === 'code_malformed' ? action.code : from.refusedCode
  const unconfirmedCheck = uncertain ? action : null
  return ignore({ ...from, problem, refusedCode, unconfirmedCheck, checkAt: retryAt(problem, at) })
}

export function editWhileChecking(state: Checking, event: EventOf<'edit-code'>): Step {
  const { from } = state
  return ignore(
    event.code === from.code ? state : { ...state, from: { ...from, code: event.code } },
  )
}
