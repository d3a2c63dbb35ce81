import { readPhone } from '../phone.ts'
import type { Outgoing } from '../provider.ts'
import { inferred, invalid, known, phoneBody } from './answers.ts'
import type { Asked } from './asked.ts'
import {
  findValidation,
  judgeCode,
  meaning,
  messagesOf,
  outgoing,
  sendCode,
  trouble,
} from './codes.ts'
import { laravelFields } from './fields.ts'
import { smsText } from './message-text.ts'
import type { CodeState } from './validation.ts'

const inProgress = { code: 103, description: 'Call in progress' }

/** `POST /api/v3/verifications/phone-verification/send` */
export function sendToPhone(asked: Asked): Outgoing {
  const { world, body, now } = asked
  const fields = laravelFields(body)
  const callingCode = fields.text('country_code')
  const national = fields.text('phone_number')
  const validation = findValidation(asked, fields)
  if (validation instanceof Response) return { response: validation }
  if (callingCode === undefined || national === undefined) {
    return { response: invalid(fields.errors) }
  }
  const phone = readPhone(`+${callingCode.replace(/^\+/, '')}${national}`)
  if (!phone) return { response: invalid({ phone_number: ['The phone number is invalid.'] }) }

  const to = phone.e164
  const outcome = world.outcomes.ofNumber(to)
  const means = meaning(asked, 'send', to, outcome)
  const nothing = trouble(means)
  if (nothing) return nothing
  const sent = sendCode(asked, validation, { kind: 'phone', to, outcome, meaning: means })
  const told = {
    validation,
    sent,
    now,
    codeState: 'UNKNOWN' as const,
    message: 'Phone verification sent successfully',
    status: inProgress,
  }
  const answer = phoneBody(told)
  const { code } = sent
  const text = smsText(code, world.beginnings().originBound)
  return {
    ...outgoing(means.rejected ? inferred(answer) : known(answer), means),
    messages: messagesOf(means, { to, from: 'IDMeta', channel: 'sms', text, code }),
  }
}

/** Inferred but for `VALID`. */
const statusOfCode: Readonly<
  Record<CodeState, { readonly code: number; readonly description: string }>
> = {
  UNKNOWN: inProgress,
  VALID: { code: 200, description: 'Verify success' },
  INVALID: { code: 200, description: 'Verify failed' },
  EXPIRED: { code: 221, description: 'Message expired' },
  MAX_ATTEMPTS_EXCEEDED: { code: 200, description: 'Verify failed' },
}

/** `POST /api/v3/verifications/phone-verification/verify` */
export function verifyPhone(asked: Asked): Outgoing {
  const { world, body, now } = asked
  const fields = laravelFields(body)
  const otp = fields.text('otp')
  const reference = fields.text('ref_id', { required: false })
  const validation = findValidation(asked, fields)
  if (validation instanceof Response) return { response: validation }
  if (otp === undefined) return { response: invalid(fields.errors) }
  const sent = validation.codes.findLast(
    ({ kind, referenceId }) =>
      kind === 'phone' && (reference === undefined || referenceId === reference),
  )
  if (!sent) return { response: inferred({ message: 'Reference not found.' }, 404) }

  const outcome = world.outcomes.ofNumber(sent.to)
  const means = meaning(asked, 'check', sent.to, outcome)
  const nothing = trouble(means)
  if (nothing) return nothing
  const codeState = judgeCode(sent, otp, { outcome, rejected: means.rejected ?? false, now })
  const answer = phoneBody({
    validation,
    sent,
    now,
    codeState,
    message: codeState === 'VALID' ? 'Phone verified successfully' : 'Phone verification failed',
    status: statusOfCode[codeState],
  })
  const response = sent.status === 'verified' ? known(answer) : inferred(answer)
  return outgoing(response, means)
}
