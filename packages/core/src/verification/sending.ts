import type { ProblemCode } from '../contract/problems.ts'
import type { Kind, ResendSemantics } from '../contract/terms.ts'
import type { EventOf } from './event.ts'
import { canResend, canSend } from './selectors.ts'
import type { Awaiting, Destination, Idle, Locked, Moment, SendAction, Sending } from './state.ts'
import type { LocalFields, Step } from './step.ts'
import { awaitCode, idle, ignore, noLocalFields, refuse, retryAt } from './step.ts'

/** Faults of the text that was typed: its field is on screen, and so stays the person. */
const textual: ReadonlySet<ProblemCode> = new Set([
  'destination_invalid',
  'country_not_allowed',
  'line_type_not_allowed',
])

export function send(state: Idle, event: EventOf<'send'>, kind: Kind): Step {
  const { at, key, destination, channel, locale } = event
  if (!canSend(state, at)) return ignore(state)
  const { previous, unconfirmed, inheritedKey } = state
  const fresh: SendAction = { key, destination, channel, locale }
  const returning = previous && sameDestination(previous.destination, destination) ? previous : null
  if (returning && (returning.unknown || at < returning.resendAt)) {
    const { verification } = returning
    return [
      {
        status: 'restoring',
        verification,
        call: key,
        pendingSend: fresh,
        silent: false,
        problem: null,
      },
      [{ type: 'ask-status', call: key, request: { verification } }],
    ]
  }
  if (
    unconfirmed &&
    unconfirmed.channel === channel &&
    sameDestination(unconfirmed.destination, destination)
  ) {
    return ask(kind, unconfirmed, null)
  }
  const inherited = inheritedKey && { ...fresh, key: inheritedKey, inherited: true }
  return ask(kind, inherited || fresh, null)
}

export function resend(state: Awaiting | Locked, event: EventOf<'resend'>, kind: Kind): Step {
  const { at, key, channel, locale } = event
  if (!canResend(state, at)) return ignore(state)
  const { unconfirmedSend } = state
  const action: SendAction =
    unconfirmedSend && unconfirmedSend.channel === channel
      ? unconfirmedSend
      : { key, destination: null, channel, locale }
  return ask(kind, action, { ...state, problem: null, unconfirmedSend: null })
}

export function ask(kind: Kind, action: SendAction, from: Sending['from']): Step {
  const { key, destination, channel, locale } = action
  const request = destination
    ? { kind, to: destination.to, country: destination.country, channel, locale }
    : { verification: from!.verification, channel, locale }
  const code = from?.status === 'awaiting' ? from.code : ''
  return [
    { status: 'sending', action, from, code },
    [
      { type: 'emit', event: { type: 'send-requested', kind, resend: !destination, channel } },
      { type: 'send', key, request },
    ],
  ]
}

export function sent(state: Sending, event: EventOf<'sent'>): Step {
  const { at, key, reply } = event
  const { action, from } = state
  if (key !== action.key) return ignore(state)
  const destination = action.destination ?? from?.destination ?? null
  const kept = localFieldsOf(state, reply.resendSemantics, at)
  const next = awaitCode(reply, at, { ...kept, destination })
  return [
    next,
    [
      {
        type: 'emit',
        event: { type: 'sent', kind: reply.kind, resend: from !== null, channel: reply.channel },
      },
      { type: 'share', verification: reply.verification },
    ],
  ]
}

/** What is typed survives a resend, unless the resend made it worthless and it was not typed since. */
function localFieldsOf(
  { from, code }: Sending,
  semantics: ResendSemantics,
  at: Moment,
): LocalFields {
  if (from?.status !== 'awaiting') return { ...noLocalFields, code }
  const { checkAt, unconfirmedCheck, expiresAt } = from
  const dead = expiresAt !== null && at >= expiresAt
  if (dead || semantics === 'replaces') {
    return { ...noLocalFields, checkAt, code: code === from.code ? '' : code }
  }
  const refusedCode = semantics === 'same' ? from.refusedCode : null
  return { ...noLocalFields, checkAt, code, refusedCode, unconfirmedCheck }
}

export function failSend(state: Sending, event: EventOf<'failed'>, kind: Kind): Step {
  const { key, problem, uncertain, nextKey } = event
  const { action, from } = state
  if (key !== action.key) return ignore(state)
  if (problem.code === 'idempotency_key_reused' && action.inherited) {
    return ask(kind, { ...action, key: nextKey, inherited: undefined }, from)
  }
  const [next, effects] = afterFailure(state, event, kind)
  return [
    next,
    [{ type: 'emit', event: { type: 'send-failed', kind, problem, uncertain } }, ...effects],
  ]
}

function afterFailure(state: Sending, event: EventOf<'failed'>, kind: Kind): Step {
  const { at, problem, uncertain } = event
  const { action, from, code } = state
  if (problem.awaiting) {
    const { awaiting, ...shown } = problem
    const destination = action.destination ?? from?.destination ?? null
    const kept = {
      ...localFieldsOf(state, awaiting.resendSemantics, at),
      destination,
      problem: shown,
    }
    return [awaitCode(awaiting, at, kept), [{ type: 'share', verification: awaiting.verification }]]
  }
  if (problem.retry === 'other-number' && !uncertain && (from || !textual.has(problem.code))) {
    return refuse(kind, problem)
  }
  const again = retryAt(problem, at)
  const unconfirmed = uncertain ? action : null
  if (!from) {
    // The text was judged before the key was looked at: the key is as unused as it was.
    const inheritedKey = action.inherited && textual.has(problem.code) ? action.key : null
    return ignore({ ...idle, problem, sendAt: again, unconfirmed, inheritedKey })
  }
  if (problem.code === 'verification_lost') return ignore({ ...idle, problem })
  if (from.status === 'locked') {
    const until = again ?? from.until
    return ignore({ ...from, problem, until, unconfirmedSend: unconfirmed })
  }
  const resendAt = Math.max(again ?? at, from.resendAt)
  return ignore({ ...from, code, problem, resendAt, unconfirmedSend: unconfirmed })
}

export function editWhileSending(state: Sending, event: EventOf<'edit-code'>): Step {
  return ignore(event.code === state.code ? state : { ...state, code: event.code })
}

function sameDestination(one: Destination | null | undefined, other: Destination): boolean {
  return one?.to === other.to && one.country === other.country
}
