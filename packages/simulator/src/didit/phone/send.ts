import type { PhoneOutcome } from '../../outcomes/phone-outcomes.ts'
import type { Outgoing, OutgoingMessage } from '../../provider.ts'
import { countSend } from '../application.ts'
import { failureAnswer, json } from '../failures.ts'
import { messageText } from '../message-text.ts'
import { blankSession, keepSession, retriedSession } from '../open-session.ts'
import { outcomeTrouble } from '../outcome-trouble.ts'
import { slowMs } from '../../outcomes/outcome-failure.ts'
import type { Asked } from '../route.ts'
import { sendAnswer, sendSandbox } from '../send-answer.ts'
import { type PhoneSession, record } from '../session.ts'
import { priceOf } from './prices.ts'
import { warning } from './risk.ts'
import { readSend, type SendRequest } from './send-request.ts'

/** Lines that no code is sent to. */
const ineligibleTypes = new Set([
  'premium_rate',
  'shared_cost',
  'pager',
  'universal_access',
  'voice_mail',
])

const blockReasons: { readonly [O in PhoneOutcome]?: string } = {
  'blocked-repeated-attempts': 'repeated_attempts',
  'blocked-suspicious': 'suspicious',
  'blocked-spam': 'spam',
}

function openSession(
  asked: Asked,
  request: SendRequest,
  outcome: PhoneOutcome | undefined,
): PhoneSession {
  const { random, beginnings } = asked.world
  const fixed = outcome === 'approved' ? '12345678' : beginnings().code
  const { codeSize, phone, channel } = request
  const session: PhoneSession = {
    ...blankSession(asked, request),
    kind: 'phone',
    to: phone.e164,
    phone,
    outcome,
    code: fixed ? fixed.repeat(8).slice(0, codeSize) : random.digits(codeSize),
    channel,
  }
  keepSession(asked, session)
  return session
}

function arrives({ outcome }: PhoneSession): boolean {
  return outcome !== 'never-arrives' && outcome !== 'undeliverable'
}

/** The channel that carries the code: one that cannot reach the number falls back to SMS. */
function actualChannel(outcome: PhoneOutcome | undefined, asked: string): string {
  return outcome === 'sms-only' ? 'sms' : asked
}

/** Sends the code once more; what arrives of it. */
function deliver(
  { world, now }: Asked,
  session: PhoneSession,
  request: SendRequest,
): OutgoingMessage[] {
  const asked = request.channel
  const actual = actualChannel(session.outcome, asked)
  const first = session.sends === 0
  session.sends += 1
  session.channel = arrives(session) ? actual : asked
  record(
    session,
    now,
    first ? 'PHONE_VERIFICATION_MESSAGE_SENT' : 'PHONE_VERIFICATION_RETRY_MESSAGE_SENT',
    {
      status: first ? 'Success' : 'Retry',
      reason: null,
      channel: asked,
      actual_channel: arrives(session) ? actual : null,
    },
    priceOf(actual),
  )
  if (!arrives(session)) {
    record(session, now, 'PHONE_DELIVERY_UNDELIVERABLE', {
      channel: asked,
      status: 'undeliverable',
    })
    return []
  }
  record(session, now, 'PHONE_DELIVERY_DELIVERED', { channel: actual, status: 'delivered' })
  const said = messageText(actual, session.code, {
    locale: request.locale,
    senderName: request.senderName,
    originBound: world.beginnings().originBound,
  })
  return [{ to: session.to, channel: actual, ...said, code: session.code }]
}

function decline(session: PhoneSession, now: number, reason: string | null): void {
  session.state = 'declined'
  record(session, now, 'PHONE_VERIFICATION_DECLINED', reason === null ? null : { reason })
}

function block({ now }: Asked, session: PhoneSession, channel: string, reason: string): Response {
  session.sends += 1
  session.warnings = [warning('HIGH_RISK_PHONE_NUMBER', 'DECLINE', { blocked_reason: reason })]
  record(session, now, 'PHONE_VERIFICATION_BLOCKED', {
    status: 'Blocked',
    reason,
    channel,
    actual_channel: null,
  })
  decline(session, now, 'HIGH_RISK_PHONE_NUMBER')
  return sendAnswer(session, 'Blocked', reason)
}

/** Why the account or the number may not be sent to, before anything is. */
function refuse(asked: Asked, request: SendRequest, actual: string): Response | undefined {
  const { application, now } = asked
  const { e164, lineType } = request.phone
  if (ineligibleTypes.has(lineType)) return failureAnswer('invalid-line-type', 'send', now)
  if (!application.toppedUp) return failureAnswer('no-top-up', 'send', now)
  if (application.balance.amount < priceOf(actual)) return failureAnswer('no-credit', 'send', now)
  if (countSend(application, e164, now) !== undefined) {
    return failureAnswer('number-limit', 'send', now)
  }
  return undefined
}

/** `POST /v3/phone/send/`, after the key and the key's budget. */
export function send(asked: Asked): Outgoing {
  const { world, application, body, now } = asked
  const request = readSend(body)
  if ('errors' in request) return { response: json(request.errors, 400) }
  if (application.sandbox) return sendSandbox(asked)

  const { e164 } = request.phone
  const outcome = world.outcomes.ofNumber(e164)
  const trouble = outcomeTrouble(asked, 'send', 'phone', { to: e164, outcome })
  if (trouble) return trouble
  const actual = actualChannel(outcome, request.channel)
  const refused = refuse(asked, request, actual)
  if (refused) return { response: refused }

  const again = retriedSession(application, 'phone', e164, now)
  const session = again ?? openSession(asked, request, outcome)
  const reason = outcome && blockReasons[outcome]
  if (reason) {
    const response = block(asked, session, request.channel, reason)
    world.statusChanged(application, session)
    return { response }
  }
  application.balance.charge(priceOf(actual))
  const messages = deliver(asked, session, request)
  if (outcome === 'undeliverable') decline(session, now, null)
  if (!again) world.statusChanged(application, session)
  if (outcome === 'undeliverable') return { response: sendAnswer(session, 'Undeliverable') }
  return {
    response: sendAnswer(session, again ? 'Retry' : 'Success'),
    messages,
    lost: outcome === 'send-answer-lost' && !again,
    delayMs: outcome === 'slow' ? slowMs : 0,
  }
}
