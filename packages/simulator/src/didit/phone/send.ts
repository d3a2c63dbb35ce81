import type { PhoneOutcome } from '../../outcomes/phone-outcomes.ts'
import type { Failure, Outgoing, OutgoingMessage } from '../../provider.ts'
import { type Application, countSend, pendingSession } from '../application.ts'
import { failureAnswer, json } from '../failures.ts'
import { messageText } from './message-text.ts'
import { warning } from './risk.ts'
import { maximumSends, record, type Session } from '../session.ts'
import { isErrors, readSend, type SendRequest } from './send-request.ts'
import type { Asked } from '../route.ts'
import type { DiditWorld } from '../world.ts'

/** Dollars a message. */
const fees: Readonly<Record<string, number>> = { whatsapp: 0.0709, voice: 0.0512 }
const smsFee = 0.0347

/** Lines that no code is sent to. */
const ineligibleTypes = new Set([
  'premium_rate',
  'shared_cost',
  'pager',
  'universal_access',
  'voice_mail',
])

const failingOutcomes: { readonly [O in PhoneOutcome]?: Failure } = {
  'invalid-number': 'invalid-number',
  'invalid-line-type': 'invalid-line-type',
  'number-limit': 'number-limit',
  'write-limit': 'write-limit',
  'no-top-up': 'no-top-up',
  'no-credit': 'no-credit',
  'key-refused': 'key-refused',
  'key-expired': 'key-expired',
  'provider-error': 'provider-error',
  'provider-unavailable': 'provider-unavailable',
}

const blockReasons: { readonly [O in PhoneOutcome]?: string } = {
  'blocked-repeated-attempts': 'repeated_attempts',
  'blocked-suspicious': 'suspicious',
  'blocked-spam': 'spam',
}

function sendAnswer(session: Session, status: string, reason: string | null = null): Response {
  return json({
    request_id: session.id,
    status,
    reason,
    vendor_data: session.vendorData,
    metadata: session.metadata,
  })
}

function openSession(
  world: DiditWorld,
  application: Application,
  request: SendRequest,
  outcome: PhoneOutcome | undefined,
): Session {
  const fixed = outcome === 'approved' ? '12345678' : world.fixedCode
  const session: Session = {
    id: world.random.uuid(),
    number: application.sessions.length + 1,
    phone: request.phone,
    outcome,
    code: fixed
      ? fixed.repeat(8).slice(0, request.codeSize)
      : world.random.digits(request.codeSize),
    createdAt: world.clock.now(),
    vendorData: request.vendorData,
    metadata: request.metadata,
    lifecycle: [],
    sends: 0,
    wrongCodes: 0,
    state: 'pending',
    channel: request.channel,
    verifiedAt: null,
    warnings: [],
    matches: [],
  }
  application.sessions.push(session)
  return session
}

/** Sends the code once more; what arrives of it. */
function deliver(session: Session, request: SendRequest, now: number): OutgoingMessage[] {
  const { outcome } = session
  const asked = request.channel
  const arrives = outcome !== 'never-arrives' && outcome !== 'undeliverable'
  const actual = outcome === 'sms-only' ? 'sms' : asked
  const first = session.sends === 0
  session.sends += 1
  session.channel = arrives ? actual : asked
  record(
    session,
    now,
    first ? 'PHONE_VERIFICATION_MESSAGE_SENT' : 'PHONE_VERIFICATION_RETRY_MESSAGE_SENT',
    {
      status: first ? 'Success' : 'Retry',
      reason: null,
      channel: asked,
      actual_channel: arrives ? actual : null,
    },
    fees[actual] ?? smsFee,
  )
  if (!arrives) {
    record(session, now, 'PHONE_DELIVERY_UNDELIVERABLE', {
      channel: asked,
      status: 'undeliverable',
    })
    return []
  }
  record(session, now, 'PHONE_DELIVERY_DELIVERED', { channel: actual, status: 'delivered' })
  const said = messageText(actual, session.code, request.senderName)
  return [{ to: session.phone.e164, channel: actual, ...said, code: session.code }]
}

function decline(session: Session, now: number, risk: string): void {
  session.state = 'declined'
  record(session, now, 'PHONE_VERIFICATION_DECLINED', { reason: risk })
}

/** `POST /v3/phone/send/`, after the key and the key's budget. */
export function send({ world, application, body, now }: Asked): Outgoing {
  const request = readSend(body)
  if (isErrors(request)) return { response: json(request, 400) }
  // A sandbox answers the same whatever it is asked, and keeps nothing.
  if (application.sandbox) {
    const response = json({
      request_id: world.random.uuid(),
      status: 'Success',
      reason: null,
      vendor_data: null,
      metadata: null,
    })
    return { response }
  }

  const { e164, lineType } = request.phone
  const outcome = world.outcomes.ofNumber(e164)
  const failure = outcome && failingOutcomes[outcome]
  if (failure) return { response: failureAnswer(failure, 'send', now) }
  if (ineligibleTypes.has(lineType)) {
    return { response: failureAnswer('invalid-line-type', 'send', now) }
  }
  if (outcome === 'recovers' && !application.failedOnce.has(e164)) {
    application.failedOnce.add(e164)
    return { response: failureAnswer('provider-unavailable', 'send', now) }
  }
  if (countSend(application, e164, now) !== undefined) {
    return { response: failureAnswer('number-limit', 'send', now) }
  }

  const pending = pendingSession(application, e164, now)
  const again = pending && pending.sends < maximumSends
  const session = again ? pending : openSession(world, application, request, outcome)
  const blocked = outcome && blockReasons[outcome]
  if (blocked) {
    session.sends += 1
    session.warnings = [warning('HIGH_RISK_PHONE_NUMBER', 'DECLINE', { blocked_reason: blocked })]
    record(session, now, 'PHONE_VERIFICATION_BLOCKED', {
      status: 'Blocked',
      reason: blocked,
      channel: request.channel,
      actual_channel: null,
    })
    decline(session, now, 'HIGH_RISK_PHONE_NUMBER')
    return { response: sendAnswer(session, 'Blocked', blocked) }
  }

  const messages = deliver(session, request, now)
  if (outcome === 'undeliverable') {
    session.state = 'declined'
    record(session, now, 'PHONE_VERIFICATION_DECLINED')
    return { response: sendAnswer(session, 'Undeliverable') }
  }
  return {
    response: sendAnswer(session, again ? 'Retry' : 'Success'),
    messages,
    lost: outcome === 'send-answer-lost' && !again,
    delayMs: outcome === 'slow' ? slowMs : 0,
  }
}

/** What the number for `slow` takes. */
export const slowMs = 8000
