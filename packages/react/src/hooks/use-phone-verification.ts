'use client'

import type { Proof } from '@otp-kit/core'
import { phoneKind } from '../destination-kinds/phone-kind.ts'
import { useVerification } from './use-verification.ts'
import type { PhoneVerification, UsePhoneVerificationOptions } from './verification-types.ts'

/** Verifies a phone number: returns the state to show, the possible actions, and props for the elements. */
export function usePhoneVerification<P extends Proof = string>(
  options: UsePhoneVerificationOptions<P> = {},
): PhoneVerification<P> {
  return useVerification(phoneKind, options)
}
