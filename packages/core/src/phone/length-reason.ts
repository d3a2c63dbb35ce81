import type { ValidatePhoneNumberLengthResult } from 'libphonenumber-js/core'
import type { PhoneReason } from './phone-value.ts'

/** libphonenumber's results of length validation, as reasons. */
export const lengthReason: { readonly [R in ValidatePhoneNumberLengthResult]: PhoneReason } = {
  NOT_A_NUMBER: 'not-a-number',
  INVALID_COUNTRY: 'unknown-calling-code',
  TOO_SHORT: 'too-short',
  TOO_LONG: 'too-long',
  INVALID_LENGTH: 'invalid-length',
}
