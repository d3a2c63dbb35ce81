import type { EmailOutcome } from '../outcomes/email-outcomes.ts'
import type { PhoneOutcome } from '../outcomes/phone-outcomes.ts'
import type { PhoneFacts } from '../phone.ts'
import type { Warning } from './warning.ts'

export const lifetimeMs: number = 5 * 60_000
export const maximumAttempts: number = 3
/** The first send and one retry. */
export const maximumSends: number = 2

export interface LifecycleEvent {
  readonly type: string
  readonly timestamp: string
  readonly details: Readonly<Record<string, string | null>> | null
  readonly fee: number
}

export interface Match {
  readonly session_id: string | null
  readonly session_number: number | null
  readonly vendor_data: string | null
  readonly verification_date: string
  readonly phone_number?: string
  readonly email?: string
  readonly status: string
  readonly is_blocklisted: boolean
  readonly api_service: string | null
  readonly source: 'session' | 'list_entry'
}

export interface BaseSession {
  readonly id: string
  readonly number: number
  /** E.164, or an address as the first send had it. */
  readonly to: string
  /** Replaced by each e-mail. */
  code: string
  readonly createdAt: number
  readonly vendorData: string | null
  readonly metadata: Readonly<Record<string, unknown>> | null
  readonly lifecycle: LifecycleEvent[]
  sends: number
  wrongCodes: number
  state: 'pending' | 'approved' | 'declined'
  verifiedAt: number | null
  warnings: readonly Warning[]
  matches: readonly Match[]
}

export interface PhoneSession extends BaseSession {
  readonly kind: 'phone'
  readonly phone: PhoneFacts
  readonly outcome: PhoneOutcome | undefined
  /** The channel of the last delivery; the requested one until something is delivered. */
  channel: string
}

export interface EmailSession extends BaseSession {
  readonly kind: 'email'
  readonly outcome: EmailOutcome | undefined
}

/** A verification. */
export type Session = PhoneSession | EmailSession

/** Returns a time with its offset, the format of everything but `verified_at`. */
export function timestamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, -1)}000+00:00`
}

/** Returns a time in the format of matches. */
export function utcSeconds(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}

/** Returns a time in the format of `verified_at`. */
export function verifiedAt({ verifiedAt }: Session): string | null {
  return verifiedAt === null ? null : timestamp(verifiedAt).replace('+00:00', 'Z')
}

export function isPending(session: Session, now: number): boolean {
  return session.state === 'pending' && now < session.createdAt + lifetimeMs
}

/** Returns the status in decisions and matches. */
export function statusOf(session: Session, now: number): string {
  if (session.state === 'approved') return 'Approved'
  if (session.state === 'declined') return 'Declined'
  return isPending(session, now) ? 'In Progress' : 'Expired'
}

/** Returns the status in a report. */
export function reportStatus(session: Session, now: number): string {
  const status = statusOf(session, now)
  return status === 'In Progress' ? 'Not Finished' : status
}

export function record(
  session: Session,
  at: number,
  type: string,
  details: LifecycleEvent['details'] = null,
  fee = 0,
): void {
  session.lifecycle.push({ type, timestamp: timestamp(at), details, fee })
}

/** Returns the recorded events, with the expiry where the session has expired. */
export function lifecycleOf(session: Session, now: number): readonly LifecycleEvent[] {
  if (statusOf(session, now) !== 'Expired') return session.lifecycle
  const type = `${session.kind === 'phone' ? 'PHONE' : 'EMAIL'}_VERIFICATION_EXPIRED`
  const expired = {
    type,
    timestamp: timestamp(session.createdAt + lifetimeMs),
    details: null,
    fee: 0,
  }
  return [...session.lifecycle, expired]
}
