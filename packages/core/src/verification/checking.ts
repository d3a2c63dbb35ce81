import { codeEntered } from './entry.ts'
import type { EventOf } from './event.ts'
import { canCheck, inFlight, sameCode } from './selectors.ts'
import type { AnyState, Awaiting, CheckAction, Checking } from './state.ts'
import type { Step } from './step.ts'
import { abortCall, decline, idle, moveTo, refuse, retryAt, verify } from './step.ts'

export function editCode(state: Awaiting, event: EventOf<'edit-code'>): Step {
  if (event.code === state.code) return moveTo(state)
  // An edit settles what could be repeated at once; it settles neither a wait nor a lost message.
  const problem = state.problem?.retry === 'now' ? null : state.problem
  return [{ ...state, code: event.code, problem }, codeEntered(state, state.code, event)]
}

export function editWhileChecking(state: Checking, event: EventOf<'edit-code'>): Step {
  const { from } = state
  if (event.code === from.code) return moveTo(state)
  return [{ ...state, from: { ...from, code: event.code } }, codeEntered(from, from.code, event)]
}

export function check(state: Awaiting, event: EventOf<'check'>): Step {
  if (!canCheck(state, event.at)) return moveTo(state)
  const { code, verification, unconfirmedCheck } = state
  const action: CheckAction =
    unconfirmedCheck && sameCode(unconfirmedCheck.code, code)
      ? unconfirmedCheck
      : { key: event.key, code }
  return [
    { status: 'checking', action, from: { ...state, call: null, checkAt: null, problem: null } },
    [
      ...abortCall(state),
      { type: 'check', key: action.key, request: { verification, code: action.code } },
    ],
  ]
}

export function checked(state: Checking, event: EventOf<'checked'>): Step {
  const { at, key, reply } = event
  const { action, from } = state
  if (key !== inFlight(state)) return moveTo(state)
  const { channel, sends } = from
  const attempt = from.attempts + 1
  const counted: Awaiting = { ...from, attempts: attempt, unconfirmedCheck: null }
  switch (reply.status) {
    case 'approved': {
      const [next] = verify(reply, at, from.verification)
      const event = { type: 'verified', channel, send: sends, attempt } as const
      return shared([next, [{ type: 'emit', event }]], from)
    }
    case 'declined':
      return shared(decline(reply, at, 'check', { ...from, attempt }), from)
    case 'expired':
      // The backend did not look at the code.
      return moveTo({
        ...from,
        expiresAt: Math.min(at, from.expiresAt ?? at),
        unconfirmedCheck: null,
      })
    case 'incorrect': {
      const attemptsLeft = lower(from.attemptsLeft, reply.attemptsLeft)
      const event = { type: 'incorrect', attempt, attemptsLeft, channel } as const
      return [{ ...counted, attemptsLeft, refusedCode: action.code }, [{ type: 'emit', event }]]
    }
  }
}

function lower(known: number | null, replied: number | null): number | null {
  return known === null || replied === null ? replied : Math.min(known, replied)
}

/** The other tabs that hold this verification ask for its status. */
function shared([state, effects]: Step, from: Awaiting): Step {
  return [state, [...effects, { type: 'share', verification: from.verification }]]
}

export function failCheck(state: Checking, event: EventOf<'failed'>): Step {
  const { key, problem, uncertain } = event
  if (key !== inFlight(state)) return moveTo(state)
  if (problem.retry === 'other-number' && !uncertain) return refuse(state.from, 'check', problem)
  const { code } = problem
  const { channel } = state.from
  const failed = { type: 'failed', during: 'check', code, uncertain, channel } as const
  return [afterFailure(state, event), [{ type: 'emit', event: failed }]]
}

function afterFailure({ action, from }: Checking, event: EventOf<'failed'>): AnyState {
  const { at, problem, uncertain } = event
  if (problem.code === 'verification_lost') return { ...idle, problem }
  // A code of the wrong shape never becomes right: it has to be changed like a refused one.
  const refusedCode = problem.code === 'code_malformed' ? action.code : from.refusedCode
  const unconfirmedCheck = uncertain ? action : null
  return { ...from, problem, refusedCode, unconfirmedCheck, checkAt: retryAt(problem, at) }
}
