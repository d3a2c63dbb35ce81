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

/** What every verification keeps. */
export interface SessionOfAnyKind {
  readonly id: string
  readonly number: number
  /** E.164, or an address as it was first written. */
  readonly to: string
  /** A fresh e-mail replaces it. */
  code: string
  readonly createdAt: number
  readonly vendorData: string | null
  readonly metadata: Readonly<Record<string, unknown>> | null
  readonly lifecycle: LifecycleEvent[]
  /** Sends and wrong codes so far. */
  sends: number
  wrongCodes: number
  state: 'pending' | 'approved' | 'declined'
  verifiedAt: number | null
  warnings: readonly Warning[]
  matches: readonly Match[]
}

export interface PhoneSession extends SessionOfAnyKind {
  readonly kind: 'phone'
  readonly phone: PhoneFacts
  readonly outcome: PhoneOutcome | undefined
  /** The channel that delivered, or the one asked for until something did. */
  channel: string
}

export interface EmailSession extends SessionOfAnyKind {
  readonly kind: 'email'
  readonly outcome: EmailOutcome | undefined
}

/** One verification as Didit keeps it. */
export type Session = PhoneSession | EmailSession

/** With an offset, as in every answer but for `verified_at`. */
export function timestamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, -1)}000+00:00`
}

/** As matches tell their dates. */
export function utcSeconds(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}

/** As `verified_at` is told. */
export function verifiedAt({ verifiedAt }: Session): string | null {
  return verifiedAt === null ? null : timestamp(verifiedAt).replace('+00:00', 'Z')
}

export function isPending(session: Session, now: number): boolean {
  return session.state === 'pending' && now < session.createdAt + lifetimeMs
}

/** Of the session as a whole, in a decision and where it matches another. */
export function statusOf(session: Session, now: number): string {
  if (session.state === 'approved') return 'Approved'
  if (session.state === 'declined') return 'Declined'
  return isPending(session, now) ? 'In Progress' : 'Expired'
}

/** Of its one feature, in a report. */
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

/** Everything that has happened, with the expiry that nobody had to ask for. */
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
