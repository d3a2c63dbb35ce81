import type { Kind } from '@otp-kit/core/contract'
import { readEmail } from '@otp-kit/core/email'

/**
 * Returns whether `given`, for example a field of a form's body, is the verified destination: `+1 (202) 555-0100` and
 * `+12025550100` are one number, `Ada@Example.com` and `ada@example.com` one address.
 */
export function isSameDestination(kind: Kind, verified: string, given: unknown): boolean {
  if (typeof given !== 'string') return false
  switch (kind) {
    case 'phone':
      return given.replaceAll(/[\s().-]/g, '') === verified
    case 'email':
      return readEmail(given).address?.toLowerCase() === verified.toLowerCase()
  }
}
