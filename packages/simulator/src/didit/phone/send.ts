import type { PhoneOutcome } from '../../outcomes/phone-outcomes.ts'
import type { Outgoing, OutgoingMessage } from '../../provider.ts'
import { countSend } from '../application.ts'
import { failureAnswer, json } from '../failures.ts'
import { messageText } from '../message-text.ts'
import { newSession, addSession, retryableSession } from '../open-session.ts'
import { outcomeTrouble } from '../outcome-trouble.ts'
import { slowMs } from '../../outcomes/outcome-failure.ts'
import type { CallContext } from '../route.ts'
import { sendAnswer, sendSandbox } from '../send-answer.ts'
import { type PhoneSession, record } from '../session.ts'
import { priceOf } from './prices.ts'
import { warning } from './risk.ts'
import { readSend, type SendRequest } from './send-request.ts'

/** Line types that no code is sent to. */
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
  context: CallContext,
  request: SendRequest,
  outcome: PhoneOutcome | undefined,
): PhoneSession {
  const { random, defaults } = context.world
  const fixedCode = outcome === 'approved' ? '12345678' : defaults().code
  const { codeSize, phone, channel } = request
  const session: PhoneSession = {
    ...newSession(context, request),
    kind: 'phone',
    to: phone.e164,
    phone,
    outcome,
    code: fixedCode ? fixedCode.repeat(8).slice(0, codeSize) : random.digits(codeSize),
    channel,
  }
  addSession(context, session)
  return session
}

function isDelivered({ outcome }: PhoneSession): boolean {
  return outcome !== 'never-arrives' && outcome !== 'undeliverable'
}

/** Returns the channel that delivers the code: SMS where the requested one cannot reach the number. */
function actualChannel(outcome: PhoneOutcome | undefined, requested: string): string {
  return outcome === 'sms-only' ? 'sms' : requested
}

/** Sends the code, and returns the messages that arrive. */
function deliver(
  { world, now }: CallContext,
  session: PhoneSession,
  request: SendRequest,
): OutgoingMessage[] {
  const requested = request.channel
  const actual = actualChannel(session.outcome, requested)
  const first = session.sends === 0
  session.sends += 1
  session.channel = isDelivered(session) ? actual : requested
  record(
    session,
    now,
    first ? 'PHONE_VERIFICATION_MESSAGE_SENT' : 'PHONE_VERIFICATION_RETRY_MESSAGE_SENT',
    {
      status: first ? 'Success' : 'Retry',
      reason: null,
      channel: requested,
      actual_channel: isDelivered(session) ? actual : null,
    },
    priceOf(actual),
  )
  if (!isDelivered(session)) {
    record(session, now, 'PHONE_DELIVERY_UNDELIVERABLE', {
      channel: requested,
      status: 'undeliverable',
    })
    return []
  }
  record(session, now, 'PHONE_DELIVERY_DELIVERED', { channel: actual, status: 'delivered' })
  const message = messageText(actual, session.code, {
    locale: request.locale,
    senderName: request.senderName,
    originBound: world.defaults().originBound,
  })
  return [{ to: session.to, channel: actual, ...message, code: session.code }]
}

function decline(session: PhoneSession, now: number, reason: string | null): void {
  session.state = 'declined'
  record(session, now, 'PHONE_VERIFICATION_DECLINED', reason === null ? null : { reason })
}

function block(
  { now }: CallContext,
  session: PhoneSession,
  channel: string,
  reason: string,
): Response {
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

/** Returns the refusal of the account or the number, before anything is sent. */
function refuse(context: CallContext, request: SendRequest, actual: string): Response | undefined {
  const { application, now } = context
  const { e164, lineType } = request.phone
  if (ineligibleTypes.has(lineType)) return failureAnswer('invalid-line-type', 'send', now)
  if (!application.toppedUp) return failureAnswer('no-top-up', 'send', now)
  if (application.balance.amount < priceOf(actual)) return failureAnswer('no-credit', 'send', now)
  if (countSend(application, e164, now) !== undefined) {
    return failureAnswer('number-limit', 'send', now)
  }
  return undefined
}

/** `POST /v3/phone/send/`, once the key and its rate limit are checked. */
export function send(context: CallContext): Outgoing {
  const { world, application, body, now } = context
  const request = readSend(body)
  if ('errors' in request) return { response: json(request.errors, 400) }
  if (application.sandbox) return sendSandbox(context)

  const { e164 } = request.phone
  const outcome = world.outcomes.ofNumber(e164)
  const trouble = outcomeTrouble(context, 'send', 'phone', { to: e164, outcome })
  if (trouble) return trouble
  const actual = actualChannel(outcome, request.channel)
  const refused = refuse(context, request, actual)
  if (refused) return { response: refused }

  const retried = retryableSession(application, 'phone', e164, now)
  const session = retried ?? openSession(context, request, outcome)
  const reason = outcome && blockReasons[outcome]
  if (reason) {
    const response = block(context, session, request.channel, reason)
    world.statusChanged(application, session)
    return { response }
  }
  application.balance.charge(priceOf(actual))
  const messages = deliver(context, session, request)
  if (outcome === 'undeliverable') decline(session, now, null)
  if (!retried) world.statusChanged(application, session)
  if (outcome === 'undeliverable') return { response: sendAnswer(session, 'Undeliverable') }
  return {
    response: sendAnswer(session, retried ? 'Retry' : 'Success'),
    messages,
    lost: outcome === 'send-answer-lost' && !retried,
    delayMs: outcome === 'slow' ? slowMs : 0,
  }
}
