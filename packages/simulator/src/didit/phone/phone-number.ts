import { type PhoneFacts, readPhone } from '../../phone.ts'
import type { FieldReader } from '../fields.ts'

/** The `phone_number` of a body; `undefined`, and the fault is told, where it is none. */
export function readPhoneNumber(fields: FieldReader): PhoneFacts | undefined {
  const text = fields.text('phone_number', {
    required: true,
    max: 20,
    test: (value) => readPhone(value) !== undefined,
    message: 'Invalid phone number provided.',
  })
  return text === undefined ? undefined : readPhone(text)
}
