'use client'

import { emailKind } from '../destination-kinds/email-kind.ts'
import { useVerification } from './use-verification.ts'
import type { EmailVerification, UseEmailVerificationOptions } from './verification-types.ts'

/** Verifies an e-mail address: returns the state to show, the possible actions, and props for the elements. */
export function useEmailVerification(options: UseEmailVerificationOptions = {}): EmailVerification {
  return useVerification(emailKind, options)
}
