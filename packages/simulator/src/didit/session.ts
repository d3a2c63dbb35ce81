import type { PhoneOutcome } from '../outcomes/phone-outcomes.ts'
import type { PhoneFacts } from '../phone.ts'

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

export interface Warning {
  readonly feature: 'PHONE'
  readonly risk: string
  readonly additional_data: Readonly<Record<string, unknown>> | null
  readonly log_type: 'error' | 'warning' | 'information'
  readonly short_description: string
  readonly long_description: string
}

export interface Match {
  readonly session_id: string | null
  readonly session_number: number | null
  readonly vendor_data: string | null
  readonly verification_date: string
  readonly phone_number: string
  readonly status: string
  readonly is_blocklisted: boolean
  readonly api_service: string | null
  readonly source: 'session' | 'list_entry'
}

/** One verification as Didit keeps it. */
export interface Session {
  readonly id: string
  readonly number: number
  readonly phone: PhoneFacts
  readonly outcome: PhoneOutcome | undefined
  readonly code: string
  readonly createdAt: number
  readonly vendorData: string | null
  readonly metadata: Readonly<Record<string, unknown>> | null
  readonly lifecycle: LifecycleEvent[]
  /** Sends and wrong codes so far. */
  sends: number
  wrongCodes: number
  state: 'pending' | 'approved' | 'declined'
  /** The channel that delivered, or the one asked for until something did. */
  channel: string
  verifiedAt: number | null
  warnings: readonly Warning[]
  matches: readonly Match[]
}

/** With an offset, as in every answer but for `verified_at`. */
export function timestamp(at: number): string {
  return `${new Date(at).toISOString().slice(0, -1)}000+00:00`
}

export function isPending(session: Session, now: number): boolean {
  return session.state === 'pending' && now < session.createdAt + lifetimeMs
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
