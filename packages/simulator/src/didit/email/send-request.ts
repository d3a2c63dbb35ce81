import { type FieldErrors, readFields } from '../fields.ts'
import { readCommon } from '../send-answer.ts'
import { readEmailAddress } from './address.ts'

/** Didit's closed list, in the order of its error message. */
const locales =
  'en ar bn bg bs ca cs da de el es et fa fi fr he hi hr hu hy id it ja ka kk ko ky lt lv cnr mk mn ms nl no pl pt-BR pt ro ru sk sl so sq sr sv th tr uk uz vi zh-CN zh-TW zh'.split(
    ' ',
  )

/** `POST /v3/email/send/`, validated. */
export interface EmailSendRequest {
  readonly email: string
  readonly codeSize: number
  readonly alphanumeric: boolean
  readonly locale: string
  readonly whiteLabel: boolean
  readonly vendorData: string | null
  readonly metadata: Readonly<Record<string, unknown>> | null
}

export function readEmailSend(
  body: Readonly<Record<string, unknown>>,
): EmailSendRequest | { readonly errors: FieldErrors } {
  const fields = readFields(body)
  const email = readEmailAddress(fields)
  const options = fields.nested('options', (inner) => ({
    codeSize: inner.integer('code_size', { min: 4, max: 8 }) ?? 6,
    alphanumeric: inner.flag('alphanumeric_code') ?? false,
    locale:
      inner.text('locale', {
        test: (value) => locales.includes(value),
        message: `Invalid locale. Supported locales are ${locales.join(', ')}.`,
      }) ?? 'en',
    whiteLabel: inner.flag('use_white_label_customization') ?? false,
  }))
  const common = readCommon(fields)
  if (email === undefined || Object.keys(fields.errors).length > 0) {
    return { errors: fields.errors }
  }
  return { email, ...options, ...common }
}
