import type { Channel } from '@otp-kit/core/contract'
import type { ProofEnvironment } from '../providers/provider.ts'

/** The variable part of a verification that its round does not contain, stored under its id. */
export interface VerificationRecord {
  readonly state: 'awaiting' | 'declined-attempts' | 'declined-policy' | 'approved'
  readonly channel: Channel
  readonly approval: Approval | null
  /** When the record expires: not before anything that an answer has promised. */
  readonly until: number
}

export interface Approval {
  readonly at: number
  readonly channel: Channel
  readonly environment: ProofEnvironment
  readonly proofExpiresAt: number
}
