import { isEmailAddress } from '../didit/email/address.ts'
import type { Outgoing } from '../provider.ts'
import { emailBody, inferred, invalid, known } from './answers.ts'
import type { Asked } from './asked.ts'
import {
  findRun,
  judgeCode,
  meaning,
  messagesOf,
  outgoing,
  readRun,
  sendCode,
  trouble,
} from './codes.ts'
import { hasErrors, laravelFields } from './fields.ts'
import { emailText } from './message-text.ts'

/**
 * `POST /api/v3/verifications/email-verification/send`. Its page shows the answer of a verify; a send that waits is
 * inferred.
 */
export function sendToEmail(asked: Asked): Outgoing {
  const { world, body } = asked
  const fields = laravelFields(body)
  const to = fields.text('email')
  // The caller's own code, which is a number there: zeros in front are lost.
  const own = body.otp === undefined ? undefined : fields.integer('otp')
  const ids = readRun(fields)
  if (to !== undefined && !isEmailAddress(to)) {
    fields.errors.email = ['The email field must be a valid email address.']
  }
  if (to === undefined || hasErrors(fields)) return { response: invalid(fields.errors) }
  const validation = findRun(asked, ids)
  if (validation instanceof Response) return { response: validation }

  const outcome = world.outcomes.ofAddress(to)
  const means = meaning(asked, 'send', to.toLowerCase(), outcome)
  const nothing = trouble(means)
  if (nothing) return nothing
  const sent = sendCode(asked, validation, {
    kind: 'email',
    to,
    outcome,
    code: own === undefined ? undefined : String(own),
    meaning: means,
  })
  const { code } = sent
  const from = 'IDMeta <no-reply@idmeta.example>'
  return {
    ...outgoing(
      inferred(emailBody(validation, sent, sent.status, 'Email verification sent successfully')),
      means,
    ),
    messages: messagesOf(means, { to, from, channel: 'email', ...emailText(code), code }),
  }
}

/** `POST /api/v3/verifications/email-verification/verify`. Inferred: what it takes, which its page is rewriting. */
export function verifyEmail(asked: Asked): Outgoing {
  const { world, body, now } = asked
  const fields = laravelFields(body)
  const email = fields.text('email')
  const otp = typeof body.otp === 'number' ? String(body.otp) : fields.text('otp')
  const ids = readRun(fields)
  if (email === undefined || otp === undefined || hasErrors(fields)) {
    return { response: invalid(fields.errors) }
  }
  const validation = findRun(asked, ids)
  if (validation instanceof Response) return { response: validation }
  const sent = validation.codes.find(
    ({ kind, to }) => kind === 'email' && to.toLowerCase() === email.toLowerCase(),
  )
  if (!sent) return { response: inferred({ message: 'Reference not found.' }, 404) }

  const outcome = world.outcomes.ofAddress(email)
  const means = meaning(asked, 'check', email.toLowerCase(), outcome)
  const nothing = trouble(means)
  if (nothing) return nothing
  const { status } = judgeCode(sent, otp, { outcome, rejected: means.rejected ?? false, now })
  const verified = status === 'verified'
  const answer = emailBody(
    validation,
    sent,
    status,
    verified ? 'Email verification processed successfully' : 'Email verification failed',
  )
  return outgoing(verified ? known(answer) : inferred(answer), means)
}
