import type { Application } from './application.ts'
import { type Match, type Session, statusOf, utcSeconds } from './session.ts'

/** Didit reports five at most. */
const maximumMatches = 5

export interface MatchRules {
  readonly blocklisted: boolean
  /** Whether the destination has the outcome `duplicate`, as if another user had used it. */
  readonly usedByOther: boolean
  /** Returns whether a verification of another user counts. */
  readonly counts: (other: Session, now: number) => boolean
}

/** Returns other uses of a destination: by another `vendor_data`, by a blocklist entry, or by the outcome `duplicate`. */
export function findMatches(
  application: Application,
  session: Session,
  rules: MatchRules,
  now: number,
): Match[] {
  const { kind, to, vendorData } = session
  const base = {
    ...(kind === 'phone' ? { phone_number: to } : { email: to }),
    is_blocklisted: rules.blocklisted,
  }
  const entry: Match = {
    ...base,
    session_id: null,
    session_number: null,
    vendor_data: null,
    verification_date: utcSeconds(session.createdAt),
    status: 'Declined',
    api_service: null,
    source: 'list_entry',
  }
  const otherUser: Match = {
    ...base,
    session_id: '00000000-0000-4000-8000-000000000001',
    session_number: 1,
    vendor_data: 'someone-else',
    verification_date: '2026-01-01T12:00:00Z',
    status: 'Approved',
    api_service: null,
    source: 'session',
  }
  const toMatch = (other: Session): Match => ({
    ...base,
    session_id: other.id,
    session_number: other.number,
    vendor_data: other.vendorData,
    verification_date: utcSeconds(other.createdAt),
    status: statusOf(other, now),
    api_service: kind === 'phone' ? 'PHONE_VERIFICATION' : 'EMAIL_VERIFICATION',
    source: 'session',
  })
  const others = application.sessions
    .filter((other) => other.kind === kind && other.to.toLowerCase() === to.toLowerCase())
    // Without `vendor_data` for both, the users cannot be told apart.
    .filter((other) => other.vendorData !== null && vendorData !== null)
    .filter((other) => other.vendorData !== vendorData && rules.counts(other, now))
    .map(toMatch)
  const entries = rules.blocklisted ? [entry] : []
  const otherUsers = rules.usedByOther ? [otherUser] : []
  return [...entries, ...otherUsers, ...others].slice(0, maximumMatches)
}

/** Returns the data of a warning about a duplicate; `undefined` where there is none. */
export function duplicateOf(session: Session): Readonly<Record<string, unknown>> | undefined {
  const match = session.matches.find(({ source }) => source === 'session')
  return (
    match && {
      duplicated_session_id: match.session_id,
      duplicated_session_number: match.session_number,
    }
  )
}
