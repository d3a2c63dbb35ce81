import { type PhoneFacts, readPhone } from '../../phone.ts'
import type { FieldReader } from '../fields.ts'

/** Returns the `phone_number` of a body; `undefined`, with an error in `fields`, where it is invalid. */
export function readPhoneNumber(fields: FieldReader): PhoneFacts | undefined {
  const text = fields.text('phone_number', {
    required: true,
    max: 20,
    test: (value) => readPhone(value) !== undefined,
    message: 'Invalid phone number provided.',
  })
  return text === undefined ? undefined : readPhone(text)
}
