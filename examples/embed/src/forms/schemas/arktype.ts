import { verifiedPhone } from '@otp-kit/core/standard-schema'
import { type } from 'arktype'

export const signUpSchema = type({
  name: 'string > 0',
  phone: verifiedPhone(),
})
