import type { ValidatePhoneNumberLengthResult } from 'libphonenumber-js/core'
import type { PhoneReason } from './phone-value.ts'

/** The engine's word for what is wrong with a number, in ours. */
export const lengthReason: { readonly [R in ValidatePhoneNumberLengthResult]: PhoneReason } = {
  NOT_A_NUMBER: 'not-a-number',
  INVALID_COUNTRY: 'unknown-calling-code',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_LENGTH: 'invalid-length',
}
