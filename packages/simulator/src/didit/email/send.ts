import type { EmailOutcome } from '../../outcomes/email-outcomes.ts'
import type { Outgoing, OutgoingMessage } from '../../provider.ts'
import { failureAnswer, json } from '../failures.ts'
import { emailText } from '../message-text.ts'
import { blankSession, keepSession, retriedSession } from '../open-session.ts'
import { outcomeTrouble } from '../outcome-trouble.ts'
import { slowMs } from '../../outcomes/outcome-failure.ts'
import type { Asked } from '../route.ts'
import { sendAnswer, sendSandbox } from '../send-answer.ts'
import { type EmailSession, record } from '../session.ts'
import { neverDelivers } from './address.ts'
import { warning } from './risk.ts'
import { type EmailSendRequest, readEmailSend } from './send-request.ts'

/** Dollars for the first send of a verification. */
const price = 0.03

function newCode({ world }: Asked, request: EmailSendRequest, outcome?: EmailOutcome): string {
  const { codeSize, alphanumeric } = request
  const fixed = outcome === 'approved' ? '12345678' : world.beginnings().code
  if (fixed) return fixed.repeat(8).slice(0, codeSize)
  return alphanumeric ? world.random.characters(codeSize) : world.random.digits(codeSize)
}

function openSession(
  asked: Asked,
  request: EmailSendRequest,
  outcome: EmailOutcome | undefined,
): EmailSession {
  const session: EmailSession = {
    ...blankSession(asked, request),
    kind: 'email',
    to: request.email,
    outcome,
    code: newCode(asked, request, outcome),
  }
  keepSession(asked, session)
  return session
}

/** Found out before anything is sent, and free. */
function refuseUndeliverable({ world, application, now }: Asked, session: EmailSession): Response {
  const reason = 'email_can_not_be_delivered'
  session.sends += 1
  session.state = 'declined'
  session.warnings = [warning('UNDELIVERABLE_EMAIL_DETECTED', 'DECLINE')]
  record(session, now, 'EMAIL_VERIFICATION_MESSAGE_SENT', { status: 'Undeliverable', reason })
  record(session, now, 'EMAIL_VERIFICATION_DECLINED', { reason: 'UNDELIVERABLE_EMAIL_DETECTED' })
  world.statusChanged(application, session)
  return sendAnswer(session, 'Undeliverable', reason)
}

function deliver(
  { now }: Asked,
  session: EmailSession,
  request: EmailSendRequest,
): OutgoingMessage[] {
  const first = session.sends === 0
  session.sends += 1
  record(
    session,
    now,
    first ? 'EMAIL_VERIFICATION_MESSAGE_SENT' : 'EMAIL_VERIFICATION_RETRY_MESSAGE_SENT',
    { status: first ? 'Success' : 'Retry', reason: null },
    first ? price : 0,
  )
  if (session.outcome === 'never-arrives') return []
  const { code, to } = session
  return [{ to, channel: 'email', ...emailText(code, request), code }]
}

/** `POST /v3/email/send/`, after the key and the key's budget. */
export function sendEmail(asked: Asked): Outgoing {
  const { world, application, body, now } = asked
  const request = readEmailSend(body)
  if ('errors' in request) return { response: json(request.errors, 400) }
  if (application.sandbox) return sendSandbox(asked)

  const { email } = request
  const outcome = world.outcomes.ofAddress(email)
  const trouble = outcomeTrouble(asked, 'send', 'email', { to: email.toLowerCase(), outcome })
  if (trouble) return trouble

  const again = retriedSession(application, 'email', email, now)
  if (!again && application.balance.amount < price) {
    return { response: failureAnswer('no-credit', 'send', now, 'email') }
  }
  const session = again ?? openSession(asked, request, outcome)
  if (outcome === 'undeliverable' || neverDelivers(email)) {
    return { response: refuseUndeliverable(asked, session) }
  }
  if (again) again.code = newCode(asked, request, outcome)
  else application.balance.charge(price)
  const messages = deliver(asked, session, request)
  if (!again) world.statusChanged(application, session)
  return {
    response: sendAnswer(session, again ? 'Retry' : 'Success'),
    messages,
    lost: outcome === 'send-answer-lost' && !again,
    delayMs: outcome === 'slow' ? slowMs : 0,
  }
}
