import type { Channel } from '@otp-kit/core/contract'

/** What changes about a verification, kept in the store under its id. */
export interface VerificationRecord {
  /** `void`: nothing was ever sent, so nobody holds its handle. */
  readonly state: 'awaiting' | 'declined-attempts' | 'declined-policy' | 'approved' | 'void'
  readonly channel: Channel
  /** The sends that set the cooldown: those of this browser to this destination, one after the other. */
  readonly sends: number
  readonly lastSentAt: number
  /** What the limits had left after the last send; `null` while they never said. */
  readonly sendsLeft: number | null
  /** Before this the limits refuse, where `sendsLeft` is 0. */
  readonly limitedUntil: number
  readonly approval: Approval | null
  /** When the record may be forgotten. */
  readonly until: number
}

export interface Approval {
  readonly at: number
  readonly channel: Channel
  readonly environment: 'live' | 'sandbox'
  readonly proofExpiresAt: number
}
