import type { Channel } from '@otp-kit/core/contract'

/** The variable part of a verification, stored under its id. */
export interface VerificationRecord {
  /** `void`: nothing was ever sent, so no browser has its handle. */
  readonly state: 'awaiting' | 'declined-attempts' | 'declined-policy' | 'approved' | 'void'
  readonly channel: Channel
  /** This browser's consecutive sends to the destination: the step of the cooldown. */
  readonly sends: number
  readonly lastSentAt: number
  /** The sends that the limits allowed after the last send; `null` if unknown. */
  readonly sendsLeft: number | null
  /** If `sendsLeft` is 0, the limits refuse sends before this. */
  readonly limitedUntil: number
  readonly approval: Approval | null
  /** When the record expires. */
  readonly until: number
}

export interface Approval {
  readonly at: number
  readonly channel: Channel
  readonly environment: 'live' | 'sandbox'
  readonly proofExpiresAt: number
}
