import type { EmailOutcome } from '../../outcomes/email-outcomes.ts'
import type { Outgoing, OutgoingMessage } from '../../provider.ts'
import { failureAnswer, json } from '../failures.ts'
import { emailText } from '../message-text.ts'
import { newSession, addSession, retryableSession } from '../open-session.ts'
import { outcomeTrouble } from '../outcome-trouble.ts'
import { slowMs } from '../../outcomes/outcome-failure.ts'
import type { CallContext } from '../route.ts'
import { sendAnswer, sendSandbox } from '../send-answer.ts'
import { type EmailSession, record } from '../session.ts'
import { neverDelivers } from './address.ts'
import { warning } from './risk.ts'
import { type EmailSendRequest, readEmailSend } from './send-request.ts'

/** The price of the first send of a verification, in dollars. */
const price = 0.03

function newCode(
  { world }: CallContext,
  request: EmailSendRequest,
  outcome?: EmailOutcome,
): string {
  const { codeSize, alphanumeric } = request
  const fixedCode = outcome === 'approved' ? '12345678' : world.defaults().code
  if (fixedCode) return fixedCode.repeat(8).slice(0, codeSize)
  return alphanumeric ? world.random.characters(codeSize) : world.random.digits(codeSize)
}

function openSession(
  context: CallContext,
  request: EmailSendRequest,
  outcome: EmailOutcome | undefined,
): EmailSession {
  const session: EmailSession = {
    ...newSession(context, request),
    kind: 'email',
    to: request.email,
    outcome,
    code: newCode(context, request, outcome),
  }
  addSession(context, session)
  return session
}

/** Detected before anything is sent, and free. */
function refuseUndeliverable(
  { world, application, now }: CallContext,
  session: EmailSession,
): Response {
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
  { now }: CallContext,
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

/** `POST /v3/email/send/`, once the key and its rate limit are checked. */
export function sendEmail(context: CallContext): Outgoing {
  const { world, application, body, now } = context
  const request = readEmailSend(body)
  if ('errors' in request) return { response: json(request.errors, 400) }
  if (application.sandbox) return sendSandbox(context)

  const { email } = request
  const outcome = world.outcomes.ofAddress(email)
  const trouble = outcomeTrouble(context, 'send', 'email', { to: email.toLowerCase(), outcome })
  if (trouble) return trouble

  const retried = retryableSession(application, 'email', email, now)
  if (!retried && application.balance.amount < price) {
    return { response: failureAnswer('no-credit', 'send', now, 'email') }
  }
  const session = retried ?? openSession(context, request, outcome)
  if (outcome === 'undeliverable' || neverDelivers(email)) {
    return { response: refuseUndeliverable(context, session) }
  }
  if (retried) retried.code = newCode(context, request, outcome)
  else application.balance.charge(price)
  const messages = deliver(context, session, request)
  if (!retried) world.statusChanged(application, session)
  return {
    response: sendAnswer(session, retried ? 'Retry' : 'Success'),
    messages,
    lost: outcome === 'send-answer-lost' && !retried,
    delayMs: outcome === 'slow' ? slowMs : 0,
  }
}
