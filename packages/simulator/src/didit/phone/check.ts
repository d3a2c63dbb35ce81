import { type PhoneFacts, readPhone } from '../../phone.ts'
import { type Application, pendingSession } from '../application.ts'
import { failureAnswer, json } from '../failures.ts'
import { type FieldErrors, readFields } from '../fields.ts'
import { phoneReport } from './report.ts'
import { type Action, findMatches, findRisks, type Policy, warning } from './risk.ts'
import { slowMs } from './send.ts'
import { maximumAttempts, record, type Session, timestamp } from '../session.ts'
import type { Outgoing } from '../../provider.ts'
import type { Asked } from '../route.ts'
import type { DiditWorld } from '../world.ts'

interface CheckRequest {
  readonly phone: PhoneFacts
  readonly code: string
  readonly policy: Policy
}

function readCheck(body: Readonly<Record<string, unknown>>): CheckRequest | FieldErrors {
  const fields = readFields(body)
  const text = fields.text('phone_number', {
    required: true,
    max: 20,
    test: (value) => readPhone(value) !== undefined,
    message: 'Invalid phone number provided.',
  })
  const code = fields.text('code', {
    required: true,
    test: (value) => /^[0-9]{4,8}$/.test(value),
    message: 'Invalid code format. Enter 4 to 8 numeric digits.',
  })
  const action = (name: string): Action =>
    fields.choice<Action>(name, ['NO_ACTION', 'DECLINE']) ?? 'NO_ACTION'
  const policy: Policy = {
    duplicated: action('duplicated_phone_number_action'),
    disposable: action('disposable_number_action'),
    voip: action('voip_number_action'),
  }
  const phone = text === undefined ? undefined : readPhone(text)
  if (!phone || code === undefined || Object.keys(fields.errors).length > 0) return fields.errors
  return { phone, code, policy }
}

function isErrors(result: CheckRequest | FieldErrors): result is FieldErrors {
  return !('phone' in result && 'policy' in result)
}

/** Ends the verification: the lookup runs, and whatever declines decides. */
function finish(
  application: Application,
  session: Session,
  policy: Policy,
  now: number,
  right: boolean,
): void {
  session.matches = findMatches(application, session, now)
  const exceeded = right ? [] : [warning('VERIFICATION_CODE_ATTEMPTS_EXCEEDED', 'DECLINE')]
  session.warnings = [...exceeded, ...findRisks(session, policy)]
  const declining = session.warnings.find(({ log_type }) => log_type === 'error')
  session.state = declining ? 'declined' : 'approved'
  if (declining) record(session, now, 'PHONE_VERIFICATION_DECLINED', { reason: declining.risk })
  else record(session, now, 'PHONE_VERIFICATION_APPROVED')
}

function finalAnswer(session: Session, message: string, now: number): Response {
  return json({
    request_id: session.id,
    status: session.state === 'approved' ? 'Approved' : 'Declined',
    message,
    phone: phoneReport(session, now),
    vendor_data: session.vendorData,
    metadata: session.metadata,
    created_at: timestamp(now),
  })
}

function checkPending(
  world: DiditWorld,
  application: Application,
  session: Session,
  { code, policy }: CheckRequest,
): Response {
  const now = world.clock.now()
  if (code === session.code) {
    session.verifiedAt = now
    record(session, now, 'VALID_CODE_ENTERED', { code_tried: code, status: 'Approved' })
    finish(application, session, policy, now, true)
    return finalAnswer(session, 'The verification code is correct.', now)
  }
  session.wrongCodes += 1
  record(session, now, 'INVALID_CODE_ENTERED', { code_tried: code, status: 'Failed' })
  const left = maximumAttempts - session.wrongCodes
  if (left === 0) {
    finish(application, session, policy, now, false)
    return finalAnswer(
      session,
      'The verification code is incorrect. Maximum attempts reached.',
      now,
    )
  }
  return json({
    // A random one, as Didit gives: it cannot be looked up.
    request_id: world.random.uuid(),
    status: 'Failed',
    message: `The verification code is incorrect. Attempts remaining: ${left}`,
    phone: null,
    vendor_data: session.vendorData,
    metadata: session.metadata,
    created_at: timestamp(now),
  })
}

/** A sandbox knows one code, no attempts and no time. Its report has another shape. */
function checkSandbox(world: DiditWorld, { phone, code }: CheckRequest): Response {
  const right = code === '123456'
  return json({
    request_id: world.random.uuid(),
    status: right ? 'Approved' : 'Failed',
    message: right
      ? 'The verification code is correct.'
      : 'The verification code is incorrect. Attempts remaining: 2',
    phone: right
      ? {
          status: 'Approved',
          phone_number: phone.e164,
          country_code: phone.country,
          carrier_name: 'Sandbox Carrier',
          line_type: 'mobile',
          flags: [],
        }
      : null,
    vendor_data: null,
    metadata: null,
    created_at: timestamp(world.clock.now()),
  })
}

/** `POST /v3/phone/check/`, after the key and the key's budget. */
export function check({ world, application, body, now }: Asked): Outgoing {
  const request = readCheck(body)
  if (isErrors(request)) return { response: json(request, 400) }
  if (application.sandbox) return { response: checkSandbox(world, request) }

  const { e164 } = request.phone
  const outcome = world.outcomes.ofNumber(e164)
  if (outcome === 'check-error') {
    return { response: failureAnswer('provider-error', 'check', now) }
  }
  if (outcome === 'check-unavailable') {
    return { response: failureAnswer('provider-unavailable', 'check', now) }
  }
  const session = pendingSession(application, e164, now)
  const response = session
    ? checkPending(world, application, session, request)
    : json({
        request_id: world.random.uuid(),
        status: 'Expired or Not Found',
        message: 'No pending phone verification found in the last 5 minutes.',
        vendor_data: null,
        metadata: null,
        created_at: timestamp(now),
      })
  return {
    response,
    lost: outcome === 'check-answer-lost' && session !== undefined,
    delayMs: outcome === 'slow' ? slowMs : 0,
  }
}
