import { type PhoneFacts, readPhone } from '../../phone.ts'
import { type FieldErrors, readFields } from '../fields.ts'

const channels = ['whatsapp', 'sms', 'telegram', 'voice', 'rcs', 'viber', 'zalo']

function isIpAddress(text: string): boolean {
  if (text.includes(':')) return URL.canParse(`http://[${text}]`)
  const bytes = text.split('.')
  return bytes.length === 4 && bytes.every((byte) => /^\d{1,3}$/.test(byte) && Number(byte) < 256)
}

const locale = /^[a-z]{2,3}(-[A-Z]{2,3})?$/
const senderName = /^(?=.*[^0-9])[\p{L}\p{N} ’&!-]+$/u

/** `POST /v3/phone/send/`, read and found well. */
export interface SendRequest {
  readonly phone: PhoneFacts
  readonly codeSize: number
  readonly channel: string
  readonly senderName: string | undefined
  readonly vendorData: string | null
  readonly metadata: Readonly<Record<string, unknown>> | null
}

export function readSend(body: Readonly<Record<string, unknown>>): SendRequest | FieldErrors {
  const fields = readFields(body)
  const text = fields.text('phone_number', {
    required: true,
    max: 20,
    test: (value) => readPhone(value) !== undefined,
    message: 'Invalid phone number provided.',
  })
  const options = fields.nested('options', (inner) => {
    inner.text('locale', { max: 5, test: (value) => locale.test(value) })
    return {
      codeSize: inner.integer('code_size', { min: 4, max: 8 }) ?? 6,
      channel: inner.choice('preferred_channel', channels) ?? 'whatsapp',
      senderName: inner.text('sms_sender_name', {
        max: 30,
        test: (value) => senderName.test(value),
      }),
    }
  })
  fields.nested('signals', (inner) => {
    inner.text('ip', {
      test: isIpAddress,
      message: 'Enter a valid IPv4 or IPv6 address.',
    })
    inner.text('device_id', { max: 255 })
    inner.choice('device_platform', ['android', 'ios', 'ipados', 'tvos', 'web'])
    inner.text('device_model', { max: 255 })
    inner.text('os_version', { max: 64 })
    inner.text('app_version', { max: 64 })
    inner.text('user_agent', { max: 512 })
  })
  const vendorData = fields.text('vendor_data', { nullable: true }) ?? null
  const metadata = fields.dictionary('metadata')
  const phone = text === undefined ? undefined : readPhone(text)
  if (!phone || Object.keys(fields.errors).length > 0) return fields.errors
  return { phone, ...options, vendorData, metadata }
}

export function isErrors(result: SendRequest | FieldErrors): result is FieldErrors {
  return !('phone' in result && 'codeSize' in result)
}
