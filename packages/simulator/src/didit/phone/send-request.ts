import type { PhoneFacts } from '../../phone.ts'
import { type FieldErrors, readFields } from '../fields.ts'
import { readPhoneNumber } from './phone-number.ts'
import { readCommon } from '../send-answer.ts'

const channels = ['whatsapp', 'sms', 'telegram', 'voice', 'rcs', 'viber', 'zalo'] as const

export type Channel = (typeof channels)[number]

const locale = /^[a-z]{2,3}(-[A-Z]{2,3})?$/
const senderName = /^(?=.*[^0-9])[\p{L}\p{N} ’&!-]+$/u

/** `POST /v3/phone/send/`, validated. */
export interface SendRequest {
  readonly phone: PhoneFacts
  readonly codeSize: number
  readonly channel: Channel
  readonly locale: string | undefined
  readonly senderName: string | undefined
  readonly vendorData: string | null
  readonly metadata: Readonly<Record<string, unknown>> | null
}

export function readSend(
  body: Readonly<Record<string, unknown>>,
): SendRequest | { readonly errors: FieldErrors } {
  const fields = readFields(body)
  const phone = readPhoneNumber(fields)
  const options = fields.nested('options', (inner) => ({
    locale: inner.text('locale', { max: 5, test: (value) => locale.test(value) }),
    codeSize: inner.integer('code_size', { min: 4, max: 8 }) ?? 6,
    channel: inner.choice('preferred_channel', channels) ?? 'whatsapp',
    senderName: inner.text('sms_sender_name', {
      max: 30,
      test: (value) => senderName.test(value),
    }),
  }))
  const common = readCommon(fields)
  if (!phone || Object.keys(fields.errors).length > 0) return { errors: fields.errors }
  return { phone, ...options, ...common }
}
