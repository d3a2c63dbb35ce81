import { readPhone } from '../phone.ts'
import type { Outgoing } from '../provider.ts'
import { inferred, invalid, known, phoneBody } from './answers.ts'
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
import { hasErrors, type LaravelFields, laravelFields } from './fields.ts'
import { smsText } from './message-text.ts'
import type { CodeState } from './validation.ts'

const inProgress = { code: 103, description: 'Call in progress' }

/** The number that a body holds in two parts; `undefined`, and the fault is told, where they make none. */
function readNumber(fields: LaravelFields, { required }: { readonly required: boolean }) {
  const callingCode = fields.text('country_code', { required })
  const national = fields.text('phone_number', { required })
  if (callingCode === undefined || national === undefined) return undefined
  const phone = readPhone(`+${callingCode.replace(/^\+/, '')}${national}`)
  if (!phone) fields.errors.phone_number = ['The phone number is invalid.']
  return phone?.e164
}

/** `POST /api/v3/verifications/phone-verification/send` */
export function sendToPhone(asked: Asked): Outgoing {
  const { world, body, now } = asked
  const fields = laravelFields(body)
  const to = readNumber(fields, { required: true })
  const ids = readRun(fields)
  if (to === undefined || hasErrors(fields)) return { response: invalid(fields.errors) }
  const validation = findRun(asked, ids)
  if (validation instanceof Response) return { response: validation }

  const outcome = world.outcomes.ofNumber(to)
  const means = meaning(asked, 'send', to, outcome)
  const nothing = trouble(means)
  if (nothing) return nothing
  const sent = sendCode(asked, validation, { kind: 'phone', to, outcome, meaning: means })
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
  const text = smsText(code, world.beginnings().originBound)
  return {
    ...outgoing(means.rejected ? inferred(answer) : known(answer), means),
    messages: messagesOf(means, { to, from: 'IDMeta', channel: 'sms', text, code }),
  }
}

/** Inferred but for `VALID`. */
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
export function verifyPhone(asked: Asked): Outgoing {
  const { world, body, now } = asked
  const fields = laravelFields(body)
  const otp = fields.text('otp')
  const reference = fields.text('ref_id', { required: false })
  const number = readNumber(fields, { required: false })
  const ids = readRun(fields)
  if (otp === undefined || hasErrors(fields)) return { response: invalid(fields.errors) }
  const validation = findRun(asked, ids)
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
  const means = meaning(asked, 'check', sent.to, outcome)
  const nothing = trouble(means)
  if (nothing) return nothing
  const judged = judgeCode(sent, otp, { outcome, rejected: means.rejected ?? false, now })
  const { codeState, status } = judged
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
  return outgoing(verified ? known(answer) : inferred(answer), means)
}
