import type { Outgoing } from '../../provider.ts'
import { json } from '../failures.ts'
import { type FieldErrors, readFields } from '../fields.ts'
import { judge, judgeSandbox, nothingToCheck } from '../judge.ts'
import { findMatches } from '../matches.ts'
import { pendingSession } from '../open-session.ts'
import { outcomeTrouble } from '../outcome-trouble.ts'
import { slowMs } from '../../outcomes/outcome-failure.ts'
import type { Asked } from '../route.ts'
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
  // Only its length is documented: another text than four to eight letters and digits is a wrong code.
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

/** The lookup at the end: who else has used the address, and what is known of it. */
function look({ application, now }: Asked, session: EmailSession, policy: EmailPolicy) {
  const { outcome, to } = session
  const blocklisted =
    outcome === 'blocklisted' || application.blocklist.has('email', to.toLowerCase())
  session.matches = findMatches(
    application,
    session,
    {
      blocklisted,
      stranger: outcome === 'duplicate',
      // Only approved ones count for addresses; for numbers, any.
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

/** `POST /v3/email/check/`, after the key and the key's budget. */
export function checkEmail(asked: Asked): Outgoing {
  const { world, application, body, now } = asked
  const request = readEmailCheck(body)
  if ('errors' in request) return { response: json(request.errors, 400) }
  const { email, code, policy } = request
  if (application.sandbox) return judgeSandbox(asked, 'email', code, sandboxReport(email))

  const outcome = world.outcomes.ofAddress(email)
  const trouble = outcomeTrouble(asked, 'check', 'email', { to: email.toLowerCase(), outcome })
  if (trouble) return trouble
  const session =
    outcome === 'expired' ? undefined : pendingSession(application, 'email', email, now)
  if (!session) {
    return { response: nothingToCheck(asked, 'email'), delayMs: outcome === 'slow' ? slowMs : 0 }
  }
  const response = judge(asked, {
    session,
    right: code.toUpperCase() === session.code && outcome !== 'wrong',
    code,
    look: () => look(asked, session, policy),
    exceeded: warning('EMAIL_CODE_ATTEMPTS_EXCEEDED', 'DECLINE'),
    report: () => emailReport(session, now),
  })
  return {
    response,
    lost: outcome === 'check-answer-lost',
    delayMs: outcome === 'slow' ? slowMs : 0,
  }
}
