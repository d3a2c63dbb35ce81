import { isEmailAddress } from '../didit/email/address.ts'
import type { Outgoing } from '../provider.ts'
import { emailBody, inferred, invalid, documented } from './answers.ts'
import type { CallContext } from './call-context.ts'
import {
  findValidation,
  checkCode,
  effectOfCall,
  messagesOf,
  outgoing,
  readValidationIds,
  sendCode,
  failedCall,
} from './codes.ts'
import { hasErrors, laravelFields } from './fields.ts'
import { emailText } from './message-text.ts'

/**
 * `POST /api/v3/verifications/email-verification/send`. IDMeta's page shows the answer of a verify; the one of a send is
 * inferred.
 */
export function sendToEmail(context: CallContext): Outgoing {
  const { world, body } = context
  const fields = laravelFields(body)
  const to = fields.text('email')
  // The caller may set the code, as a number: leading zeros are lost.
  const customCode = body.otp === undefined ? undefined : fields.integer('otp')
  const ids = readValidationIds(fields)
  if (to !== undefined && !isEmailAddress(to)) {
    fields.errors.email = ['The email field must be a valid email address.']
  }
  if (to === undefined || hasErrors(fields)) return { response: invalid(fields.errors) }
  const validation = findValidation(context, ids)
  if (validation instanceof Response) return { response: validation }

  const outcome = world.outcomes.ofAddress(to)
  const effect = effectOfCall(context, 'send', to.toLowerCase(), outcome)
  const failed = failedCall(effect)
  if (failed) return failed
  const sent = sendCode(context, validation, {
    kind: 'email',
    to,
    outcome,
    code: customCode === undefined ? undefined : String(customCode),
    effect,
  })
  const { code } = sent
  const from = 'IDMeta <no-reply@idmeta.example>'
  return {
    ...outgoing(
      inferred(emailBody(validation, sent, sent.status, 'Email verification sent successfully')),
      effect,
    ),
    messages: messagesOf(effect, { to, from, channel: 'email', ...emailText(code), code }),
  }
}

/** `POST /api/v3/verifications/email-verification/verify`. Inferred: its fields, which IDMeta's page is rewriting. */
export function verifyEmail(context: CallContext): Outgoing {
  const { world, body, now } = context
  const fields = laravelFields(body)
  const email = fields.text('email')
  const otp = typeof body.otp === 'number' ? String(body.otp) : fields.text('otp')
  const ids = readValidationIds(fields)
  if (email === undefined || otp === undefined || hasErrors(fields)) {
    return { response: invalid(fields.errors) }
  }
  const validation = findValidation(context, ids)
  if (validation instanceof Response) return { response: validation }
  const sent = validation.codes.find(
    ({ kind, to }) => kind === 'email' && to.toLowerCase() === email.toLowerCase(),
  )
  if (!sent) return { response: inferred({ message: 'Reference not found.' }, 404) }

  const outcome = world.outcomes.ofAddress(email)
  const effect = effectOfCall(context, 'check', email.toLowerCase(), outcome)
  const failed = failedCall(effect)
  if (failed) return failed
  const { status } = checkCode(sent, otp, { outcome, rejected: effect.rejected ?? false, now })
  const verified = status === 'verified'
  const answer = emailBody(
    validation,
    sent,
    status,
    verified ? 'Email verification processed successfully' : 'Email verification failed',
  )
  return outgoing(verified ? documented(answer) : inferred(answer), effect)
}
