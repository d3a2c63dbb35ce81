import type { PhoneFacts } from '../../phone.ts'
import type { Outgoing } from '../../provider.ts'
import { failureAnswer, json } from '../failures.ts'
import { type FieldErrors, readFields } from '../fields.ts'
import { readPhoneNumber } from './phone-number.ts'
import { checkCode, checkSandboxCode, nothingToCheck } from '../check-code.ts'
import { findMatches } from '../matches.ts'
import { pendingSession } from '../open-session.ts'
import { outcomeTrouble } from '../outcome-trouble.ts'
import { slowMs } from '../../outcomes/outcome-failure.ts'
import type { CallContext } from '../route.ts'
import type { PhoneSession } from '../session.ts'
import type { Action } from '../warning.ts'
import { enrichmentPrice } from './prices.ts'
import { phoneReport } from './report.ts'
import { findRisks, type Policy, warning } from './risk.ts'

interface CheckRequest {
  readonly phone: PhoneFacts
  readonly code: string
  readonly policy: Policy
  readonly enrich: boolean
}

function readCheck(
  body: Readonly<Record<string, unknown>>,
): CheckRequest | { readonly errors: FieldErrors } {
  const fields = readFields(body)
  const phone = readPhoneNumber(fields)
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
  const enrich = fields.flag('enable_enrichment') ?? false
  if (!phone || code === undefined || Object.keys(fields.errors).length > 0) {
    return { errors: fields.errors }
  }
  return { phone, code, policy, enrich }
}

/** Finds other uses of the number, and warnings about it. */
function lookUp(context: CallContext, session: PhoneSession, policy: Policy) {
  const { application, now } = context
  const blocklisted =
    session.outcome === 'blocklisted' || application.blocklist.has('phone', session.to)
  session.matches = findMatches(
    application,
    session,
    { blocklisted, usedByOther: session.outcome === 'duplicate', counts: () => true },
    now,
  )
  return findRisks(session, policy, blocklisted)
}

function sandboxReport({ e164, country }: PhoneFacts): object {
  return {
    status: 'Approved',
    phone_number: e164,
    country_code: country,
    carrier_name: 'Sandbox Carrier',
    line_type: 'mobile',
    flags: [],
  }
}

/** `POST /v3/phone/check/`, once the key and its rate limit are checked. */
export function check(context: CallContext): Outgoing {
  const { world, application, body, now } = context
  const request = readCheck(body)
  if ('errors' in request) return { response: json(request.errors, 400) }
  const { phone, code, policy, enrich } = request
  if (application.sandbox) return checkSandboxCode(context, 'phone', code, sandboxReport(phone))
  const outcome = world.outcomes.ofNumber(phone.e164)
  const trouble = outcomeTrouble(context, 'check', 'phone', { to: phone.e164, outcome })
  if (trouble) return trouble
  // Only the price and the refusal are documented; which fields the lookup adds is not.
  if (enrich && !application.balance.charge(enrichmentPrice)) {
    return { response: failureAnswer('no-credit', 'check', now) }
  }
  const session =
    outcome === 'expired' ? undefined : pendingSession(application, 'phone', phone.e164, now)
  if (!session) {
    return { response: nothingToCheck(context, 'phone'), delayMs: outcome === 'slow' ? slowMs : 0 }
  }
  const response = checkCode(context, {
    session,
    isCorrect: code === session.code && outcome !== 'wrong',
    code,
    lookUp: () => lookUp(context, session, policy),
    exceeded: warning('VERIFICATION_CODE_ATTEMPTS_EXCEEDED', 'DECLINE'),
    report: () => phoneReport(session, now),
  })
  return {
    response,
    lost: outcome === 'check-answer-lost',
    delayMs: outcome === 'slow' ? slowMs : 0,
  }
}
