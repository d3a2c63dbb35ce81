'use client'

import { phoneKind } from '../destination-kinds/phone-kind.ts'
import { useVerification } from './use-verification.ts'
import type { PhoneVerification, UsePhoneVerificationOptions } from './verification-types.ts'

/** Verifies a phone number: returns the state to show, the possible actions, and props for the elements. */
export function usePhoneVerification(options: UsePhoneVerificationOptions = {}): PhoneVerification {
  return useVerification(phoneKind, options)
}
