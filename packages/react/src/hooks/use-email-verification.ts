'use client'

import type { Proof } from '@otp-kit/core'
import { emailKind } from '../destination-kinds/email-kind.ts'
import { useVerification } from './use-verification.ts'
import type { EmailVerification, UseEmailVerificationOptions } from './verification-types.ts'

/** Verifies an e-mail address: returns the state to show, the possible actions, and props for the elements. */
export function useEmailVerification<P extends Proof = string>(
  options: UseEmailVerificationOptions<P> = {},
): EmailVerification<P> {
  return useVerification(emailKind, options)
}
