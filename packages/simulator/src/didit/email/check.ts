import type { Outgoing } from '../../provider.ts'
import { json } from '../failures.ts'
import { type FieldErrors, readFields } from '../fields.ts'
import { checkCode, checkSandboxCode, nothingToCheck } from '../check-code.ts'
import { findMatches } from '../matches.ts'
import { pendingSession } from '../open-session.ts'
import { outcomeTrouble } from '../outcome-trouble.ts'
import { slowMs } from '../../outcomes/outcome-failure.ts'
import type { CallContext } from '../route.ts'
import { type EmailSession, statusOf } from '../session.ts'
import type { Action } from '../warning.ts'
import { readEmailAddress } from './address.ts'
import { emailReport } from './report.ts'
import { type EmailPolicy, findEmailRisks, warning } from './risk.ts'

interface EmailCheckRequest {
  readonly email: string
  readonly code: string
  readonly policy: EmailPolicy
}

function readEmailCheck(
  body: Readonly<Record<string, unknown>>,
): EmailCheckRequest | { readonly errors: FieldErrors } {
  const fields = readFields(body)
  const email = readEmailAddress(fields)
  // Only its length is documented: a text that is not four to eight letters and digits is a wrong code.
  const code = fields.text('code', { required: true, max: 10 })
  const action = (name: string): Action =>
    fields.choice<Action>(name, ['NO_ACTION', 'DECLINE']) ?? 'NO_ACTION'
  const policy: EmailPolicy = {
    duplicated: action('duplicated_email_action'),
    breached: action('breached_email_action'),
    disposable: action('disposable_email_action'),
  }
  if (email === undefined || code === undefined || Object.keys(fields.errors).length > 0) {
    return { errors: fields.errors }
  }
  return { email, code, policy }
}

/** Finds other uses of the address, and warnings about it. */
function lookUp({ application, now }: CallContext, session: EmailSession, policy: EmailPolicy) {
  const { outcome, to } = session
  const blocklisted =
    outcome === 'blocklisted' || application.blocklist.has('email', to.toLowerCase())
  session.matches = findMatches(
    application,
    session,
    {
      blocklisted,
      usedByOther: outcome === 'duplicate',
      // For addresses only approved verifications count; for numbers, any.
      counts: (other) => statusOf(other, now) === 'Approved',
    },
    now,
  )
  return findEmailRisks(session, policy, blocklisted)
}

function sandboxReport(email: string): object {
  return {
    status: 'Approved',
    email,
    is_breached: false,
    is_disposable: false,
    is_undeliverable: false,
  }
}

/** `POST /v3/email/check/`, once the key and its rate limit are checked. */
export function checkEmail(context: CallContext): Outgoing {
  const { world, application, body, now } = context
  const request = readEmailCheck(body)
  if ('errors' in request) return { response: json(request.errors, 400) }
  const { email, code, policy } = request
  if (application.sandbox) return checkSandboxCode(context, 'email', code, sandboxReport(email))

  const outcome = world.outcomes.ofAddress(email)
  const trouble = outcomeTrouble(context, 'check', 'email', { to: email.toLowerCase(), outcome })
  if (trouble) return trouble
  const session =
    outcome === 'expired' ? undefined : pendingSession(application, 'email', email, now)
  if (!session) {
    return { response: nothingToCheck(context, 'email'), delayMs: outcome === 'slow' ? slowMs : 0 }
  }
  const response = checkCode(context, {
    session,
    isCorrect: code.toUpperCase() === session.code && outcome !== 'wrong',
    code,
    lookUp: () => lookUp(context, session, policy),
    exceeded: warning('EMAIL_CODE_ATTEMPTS_EXCEEDED', 'DECLINE'),
    report: () => emailReport(session, now),
  })
  return {
    response,
    lost: outcome === 'check-answer-lost',
    delayMs: outcome === 'slow' ? slowMs : 0,
  }
}
