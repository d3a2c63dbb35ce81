import type { ProblemCode } from '../contract/problems.ts'
import type { Kind, ResendSemantics } from '../contract/terms.ts'
import type { EventOf } from './event.ts'
import { canResend, canSend } from './selectors.ts'
import type { Awaiting, Destination, Idle, Locked, Moment, SendAct, Sending } from './state.ts'
import type { Kept, Step } from './step.ts'
import { awaitCode, idle, ignore, nothingKept, refuse, retryAt } from './step.ts'

/** Faults of the text that was typed: its field is on screen, and so stays the person. */
const textual: ReadonlySet<ProblemCode> = new Set([
  'destination_invalid',
  'country_not_allowed',
  'line_type_not_allowed',
])

export function send(state: Idle, event: EventOf<'send'>, kind: Kind): Step {
  const { at, key, destination, channel, locale } = event
  if (!canSend(state, at)) return ignore(state)
  const { left, unsettled, inheritedKey } = state
  const fresh: SendAct = { key, destination, channel, locale }
  const leftHere = left && sameDestination(left.destination, destination) ? left : null
  if (leftHere && (leftHere.unknown || at < leftHere.resendAt)) {
    const { verification } = leftHere
    return [
      {
        status: 'restoring',
        verification,
        call: key,
        wanted: fresh,
        quiet: false,
        problem: null,
      },
      [{ type: 'ask-status', call: key, request: { verification } }],
    ]
  }
  if (
    unsettled &&
    unsettled.channel === channel &&
    sameDestination(unsettled.destination, destination)
  ) {
    return ask(kind, unsettled, null)
  }
  const inherited = inheritedKey && { ...fresh, key: inheritedKey, inherited: true }
  return ask(kind, inherited || fresh, null)
}

export function resend(state: Awaiting | Locked, event: EventOf<'resend'>, kind: Kind): Step {
  const { at, key, channel, locale } = event
  if (!canResend(state, at)) return ignore(state)
  const { unsettledSend } = state
  const act: SendAct =
    unsettledSend && unsettledSend.channel === channel
      ? unsettledSend
      : { key, destination: null, channel, locale }
  return ask(kind, act, { ...state, problem: null, unsettledSend: null })
}

export function ask(kind: Kind, act: SendAct, from: Sending['from']): Step {
  const { key, destination, channel, locale } = act
  const request = destination
    ? { kind, to: destination.to, country: destination.country, channel, locale }
    : { verification: from!.verification, channel, locale }
  const code = from?.status === 'awaiting' ? from.code : ''
  return [
    { status: 'sending', act, from, code },
    [
      { type: 'tell', event: { type: 'send-requested', kind, resend: !destination, channel } },
      { type: 'send', key, request },
    ],
  ]
}

export function sent(state: Sending, event: EventOf<'sent'>): Step {
  const { at, key, reply } = event
  const { act, from } = state
  if (key !== act.key) return ignore(state)
  const destination = act.destination ?? from?.destination ?? null
  const kept = keptOver(state, reply.resendSemantics, at)
  const next = awaitCode(reply, at, { ...kept, destination })
  return [
    next,
    [
      {
        type: 'tell',
        event: { type: 'sent', kind: reply.kind, resend: from !== null, channel: reply.channel },
      },
      { type: 'share', verification: reply.verification },
    ],
  ]
}

/** What is typed survives a resend, unless the resend made it worthless and it was not typed since. */
function keptOver({ from, code }: Sending, semantics: ResendSemantics, at: Moment): Kept {
  if (from?.status !== 'awaiting') return { ...nothingKept, code }
  const { checkAt, unsettledCheck, expiresAt } = from
  const dead = expiresAt !== null && at >= expiresAt
  if (dead || semantics === 'replaces') {
    return { ...nothingKept, checkAt, code: code === from.code ? '' : code }
  }
  const refusedCode = semantics === 'same' ? from.refusedCode : null
  return { ...nothingKept, checkAt, code, refusedCode, unsettledCheck }
}

export function failSend(state: Sending, event: EventOf<'failed'>, kind: Kind): Step {
  const { key, problem, uncertain, nextKey } = event
  const { act, from } = state
  if (key !== act.key) return ignore(state)
  if (problem.code === 'idempotency_key_reused' && act.inherited) {
    return ask(kind, { ...act, key: nextKey, inherited: undefined }, from)
  }
  const [next, effects] = afterFailure(state, event, kind)
  return [
    next,
    [{ type: 'tell', event: { type: 'send-failed', kind, problem, uncertain } }, ...effects],
  ]
}

function afterFailure(state: Sending, event: EventOf<'failed'>, kind: Kind): Step {
  const { at, problem, uncertain } = event
  const { act, from, code } = state
  if (problem.awaiting) {
    const { awaiting, ...shown } = problem
    const destination = act.destination ?? from?.destination ?? null
    const kept = { ...keptOver(state, awaiting.resendSemantics, at), destination, problem: shown }
    return [awaitCode(awaiting, at, kept), [{ type: 'share', verification: awaiting.verification }]]
  }
  if (problem.retry === 'other-number' && !uncertain && (from || !textual.has(problem.code))) {
    return refuse(kind, problem)
  }
  const again = retryAt(problem, at)
  const unsettled = uncertain ? act : null
  if (!from) {
    // The text was judged before the key was looked at: the key is as unused as it was.
    const inheritedKey = act.inherited && textual.has(problem.code) ? act.key : null
    return ignore({ ...idle, problem, sendAt: again, unsettled, inheritedKey })
  }
  if (problem.code === 'verification_lost') return ignore({ ...idle, problem })
  if (from.status === 'locked') {
    const until = again ?? from.until
    return ignore({ ...from, problem, until, unsettledSend: unsettled })
  }
  const resendAt = Math.max(again ?? at, from.resendAt)
  return ignore({ ...from, code, problem, resendAt, unsettledSend: unsettled })
}

export function editWhileSending(state: Sending, event: EventOf<'edit-code'>): Step {
  return ignore(event.code === state.code ? state : { ...state, code: event.code })
}

function sameDestination(one: Destination | null | undefined, other: Destination): boolean {
  return one?.to === other.to && one.country === other.country
}
