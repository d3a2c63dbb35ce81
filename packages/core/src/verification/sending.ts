import type { ProblemCode } from '../contract/problems.ts'
import type { Kind, ResendSemantics } from '../contract/terms.ts'
import { parseLocale } from '../messages/parse-locale.ts'
import type { MachineEffect } from './effect.ts'
import { codeEntered } from './entry.ts'
import type { EventOf } from './event.ts'
import { canResend, canSend, inFlight, isPast } from './selectors.ts'
import type {
  Awaiting,
  Destination,
  Idle,
  Locked,
  Moment,
  Refused,
  SendAction,
  Sending,
} from './state.ts'
import type { Holder, LocalFields, Step } from './step.ts'
import { awaitCode, idle, moveTo, noLocalFields, refuse, restoring, retryAt } from './step.ts'

/** Problems with the text that was entered: its field is on screen, and the user stays there. */
const textual: ReadonlySet<ProblemCode> = new Set([
  'destination_invalid',
  'country_not_allowed',
  'line_type_not_allowed',
])

export function send(state: Idle, event: EventOf<'send'>, kind: Kind): Step {
  const { at, key, destination, channel, locale } = event
  if (!canSend(state, at)) return moveTo(state)
  const { previous, unconfirmed, inheritedKey } = state
  const fresh: SendAction = { key, destination, channel, locale }
  const returning = previous && sameDestination(previous.destination, destination) ? previous : null
  if (returning && (returning.unknown || at < returning.resendAt)) {
    const { verification } = returning
    return [
      { ...restoring, verification, call: key, pendingSend: fresh },
      [{ type: 'ask-status', call: key, request: { verification } }],
    ]
  }
  if (
    unconfirmed &&
    unconfirmed.channel === channel &&
    sameDestination(unconfirmed.destination, destination)
  ) {
    return request(kind, unconfirmed, null)
  }
  const inherited = inheritedKey && { ...fresh, key: inheritedKey, inherited: true }
  return request(kind, inherited || fresh, null)
}

/** Sends to another destination than the refused one, which would be refused again. */
export function sendElsewhere(state: Refused, event: EventOf<'send'>, kind: Kind): Step {
  if (sameDestination(state.destination, event.destination)) return moveTo(state)
  return send(idle, event, kind)
}

export function resend(state: Awaiting | Locked, event: EventOf<'resend'>, kind: Kind): Step {
  const { at, key, channel, locale } = event
  if (!canResend(state, at)) return moveTo(state)
  const { unconfirmedSend } = state
  const action: SendAction =
    unconfirmedSend && unconfirmedSend.channel === channel
      ? unconfirmedSend
      : { key, destination: null, channel, locale }
  return request(kind, action, { ...state, problem: null, unconfirmedSend: null })
}

/** Makes the call of a send or resend and reports that the user requested it. */
export function request(kind: Kind, action: SendAction, from: Sending['from']): Step {
  const { channel = null } = action
  const [next, effects] = call(kind, action, from)
  const event = { type: 'requested', send: (from?.sends ?? 0) + 1, channel } as const
  return [next, [{ type: 'emit', event }, ...effects]]
}

function call(kind: Kind, action: SendAction, from: Sending['from']): Step {
  const { key, destination, channel } = action
  // The contract allows a language tag of five parts: a proxy refuses `de_DE`, and `ar-u-co-compat-hc-h23-nu-latn`.
  const locale = parseLocale(action.locale)?.baseName
  const request = destination
    ? { kind, to: destination.to, country: destination.country, channel, locale }
    : { verification: from!.verification, channel, locale }
  const code = from?.status === 'awaiting' ? from.code : ''
  const sending: Sending = { status: 'sending', action, from, code, entry: 'typing' }
  return [sending, [{ type: 'send', key, request }]]
}

export function sent(state: Sending, event: EventOf<'sent'>): Step {
  const { at, key, reply } = event
  const { action, from } = state
  if (key !== inFlight(state)) return moveTo(state)
  const destination = action.destination ?? from?.destination ?? null
  const local = localFieldsOf(state, reply.resendSemantics, at)
  const next = awaitCode(reply, at, { ...local, destination })
  return [
    next,
    [
      ...reportsOf(next, from),
      ...earlyCodeEntered(state, next),
      { type: 'share', verification: reply.verification },
    ],
  ]
}

/** Reports a code that was completed before its shape was known. */
function earlyCodeEntered({ from, code, entry }: Sending, next: Awaiting) {
  return from?.status === 'awaiting' ? [] : codeEntered(next, '', { code, how: entry })
}

function reportsOf({ channel, sends: send }: Awaiting, from: Sending['from']): MachineEffect[] {
  if (!from) return [{ type: 'emit', event: { type: 'sent', send, channel } }]
  const resent: MachineEffect = { type: 'emit', event: { type: 'resent', send, channel } }
  if (from.channel === null || from.channel === channel) return [resent]
  const changed = { type: 'channel-changed', from: from.channel, channel } as const
  return [resent, { type: 'emit', event: changed }]
}

/** What was entered survives a resend, unless the resend made it worthless and it was not edited since. */
function localFieldsOf(
  { from, code }: Sending,
  semantics: ResendSemantics,
  at: Moment,
): LocalFields {
  const sends = (from?.sends ?? 0) + 1
  if (from?.status !== 'awaiting') return { ...noLocalFields, sends, code }
  const { checkAt, unconfirmedCheck, expiresAt, attempts } = from
  const fields = { ...noLocalFields, sends, attempts, checkAt }
  if (isPast(expiresAt, at) || semantics === 'replaces') {
    return { ...fields, code: code === from.code ? '' : code }
  }
  const refusedCode = semantics === 'same' ? from.refusedCode : null
  return { ...fields, code, refusedCode, unconfirmedCheck }
}

export function failSend(state: Sending, event: EventOf<'failed'>, kind: Kind): Step {
  const { at, key, problem, uncertain, nextKey } = event
  const { action, from, code } = state
  if (key !== inFlight(state)) return moveTo(state)
  if (problem.code === 'idempotency_key_reused' && action.inherited) {
    return call(kind, { ...action, key: nextKey, inherited: undefined }, from)
  }
  if (problem.retry === 'other-number' && !uncertain && (from || !textual.has(problem.code))) {
    return refuse(holderOf(state, kind), from ? 'resend' : 'send', problem)
  }
  const failed: MachineEffect = {
    type: 'emit',
    event: {
      type: 'failed',
      during: from ? 'resend' : 'send',
      code: problem.code,
      uncertain,
      channel: action.channel ?? from?.channel ?? null,
    },
  }
  if (problem.awaiting) {
    const { awaiting, ...shown } = problem
    const destination = action.destination ?? from?.destination ?? null
    const local = localFieldsOf(state, awaiting.resendSemantics, at)
    const next = awaitCode(awaiting, at, { ...local, destination, problem: shown })
    return [
      next,
      [
        failed,
        ...earlyCodeEntered(state, next),
        { type: 'share', verification: awaiting.verification },
      ],
    ]
  }
  return [afterFailure(state, event, code), [failed]]
}

function afterFailure(
  { action, from }: Sending,
  { at, problem, uncertain }: EventOf<'failed'>,
  code: string,
): Idle | Awaiting | Locked {
  const again = retryAt(problem, at)
  const unconfirmed = uncertain ? action : null
  if (!from) {
    // The text was judged before the key was looked at: the key is as unused as it was.
    const inheritedKey = action.inherited && textual.has(problem.code) ? action.key : null
    return { ...idle, problem, sendAt: again, unconfirmed, inheritedKey }
  }
  if (problem.code === 'verification_lost') return { ...idle, problem }
  if (from.status === 'locked') {
    const until = again ?? from.until
    return { ...from, problem, until, unconfirmedSend: unconfirmed }
  }
  const resendAt = Math.max(again ?? at, from.resendAt)
  return { ...from, code, problem, resendAt, unconfirmedSend: unconfirmed }
}

function holderOf({ action, from }: Sending, kind: Kind): Holder {
  const { destination, channel = null } = action
  return from ?? { kind, to: null, destination, channel }
}

export function editWhileSending(state: Sending, event: EventOf<'edit-code'>): Step {
  if (event.code === state.code) return moveTo(state)
  const { from } = state
  const reports = from?.status === 'awaiting' ? codeEntered(from, state.code, event) : []
  return [{ ...state, code: event.code, entry: event.how }, reports]
}

function sameDestination(one: Destination | null | undefined, other: Destination): boolean {
  return one?.to === other.to && one.country === other.country
}
