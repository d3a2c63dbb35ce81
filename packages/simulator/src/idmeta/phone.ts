import { readPhone } from '../phone.ts'
import type { Outgoing } from '../provider.ts'
import { inferred, invalid, documented, phoneBody } from './answers.ts'
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
import { hasErrors, type LaravelFields, laravelFields } from './fields.ts'
import { smsText } from './message-text.ts'
import type { CodeState } from './validation.ts'

const inProgress = { code: 103, description: 'Call in progress' }

/** Reads a number from its two fields. Returns `undefined`, with an error in `fields`, where they are invalid. */
function readNumber(fields: LaravelFields, { required }: { readonly required: boolean }) {
  const callingCode = fields.text('country_code', { required })
  const national = fields.text('phone_number', { required })
  if (callingCode === undefined || national === undefined) return undefined
  const phone = readPhone(`+${callingCode.replace(/^\+/, '')}${national}`)
  if (!phone) fields.errors.phone_number = ['The phone number is invalid.']
  return phone?.e164
}

/** `POST /api/v3/verifications/phone-verification/send` */
export function sendToPhone(context: CallContext): Outgoing {
  const { world, body, now } = context
  const fields = laravelFields(body)
  const to = readNumber(fields, { required: true })
  const ids = readValidationIds(fields)
  if (to === undefined || hasErrors(fields)) return { response: invalid(fields.errors) }
  const validation = findValidation(context, ids)
  if (validation instanceof Response) return { response: validation }

  const outcome = world.outcomes.ofNumber(to)
  const effect = effectOfCall(context, 'send', to, outcome)
  const failed = failedCall(effect)
  if (failed) return failed
  const sent = sendCode(context, validation, { kind: 'phone', to, outcome, effect })
  const answer = phoneBody({
    validation,
    sent,
    now,
    codeState: 'UNKNOWN',
    status: sent.status,
    message: 'Phone verification sent successfully',
    delivery: inProgress,
  })
  const { code } = sent
  const text = smsText(code, world.defaults().originBound)
  return {
    ...outgoing(effect.rejected ? inferred(answer) : documented(answer), effect),
    messages: messagesOf(effect, { to, from: 'IDMeta', channel: 'sms', text, code }),
  }
}

/** Inferred, except `VALID`. */
const deliveries: Readonly<
  Record<CodeState, { readonly code: number; readonly description: string }>
> = {
  UNKNOWN: inProgress,
  VALID: { code: 200, description: 'Verify success' },
  INVALID: { code: 200, description: 'Verify failed' },
  EXPIRED: { code: 221, description: 'Message expired' },
  MAX_ATTEMPTS_EXCEEDED: { code: 200, description: 'Verify failed' },
}

/** `POST /api/v3/verifications/phone-verification/verify` */
export function verifyPhone(context: CallContext): Outgoing {
  const { world, body, now } = context
  const fields = laravelFields(body)
  const otp = fields.text('otp')
  const reference = fields.text('ref_id', { required: false })
  const number = readNumber(fields, { required: false })
  const ids = readValidationIds(fields)
  if (otp === undefined || hasErrors(fields)) return { response: invalid(fields.errors) }
  const validation = findValidation(context, ids)
  if (validation instanceof Response) return { response: validation }
  const sent = validation.codes.find(
    ({ kind, referenceId }) =>
      kind === 'phone' && (reference === undefined || referenceId === reference),
  )
  if (!sent) return { response: inferred({ message: 'Reference not found.' }, 404) }
  if (number !== undefined && number !== sent.to) {
    return { response: invalid({ phone_number: ['The code was sent to another number.'] }) }
  }

  const outcome = world.outcomes.ofNumber(sent.to)
  const effect = effectOfCall(context, 'check', sent.to, outcome)
  const failed = failedCall(effect)
  if (failed) return failed
  const result = checkCode(sent, otp, { outcome, rejected: effect.rejected ?? false, now })
  const { codeState, status } = result
  const verified = status === 'verified'
  const answer = phoneBody({
    validation,
    sent,
    now,
    codeState,
    status,
    message: verified ? 'Phone verified successfully' : 'Phone verification failed',
    delivery: deliveries[codeState],
  })
  return outgoing(verified ? documented(answer) : inferred(answer), effect)
}
