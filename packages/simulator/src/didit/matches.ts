import type { Application } from './application.ts'
import { type Match, type Session, statusOf, utcSeconds } from './session.ts'

/** Didit tells five at most. */
const maximumMatches = 5

/** Where a number or an address was used before. */
export interface MatchRules {
  readonly blocklisted: boolean
  /** The test destination of `duplicate`: someone else has used it. */
  readonly stranger: boolean
  /** Whether a verification of another person's counts. */
  readonly counts: (other: Session, now: number) => boolean
}

/** By another `vendor_data` of this application, by an entry of its blocklist, or by the outcome's stranger. */
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
  const stranger: Match = {
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
    // Without a name for both, nobody can tell whether they are two.
    .filter((other) => other.vendorData !== null && vendorData !== null)
    .filter((other) => other.vendorData !== vendorData && rules.counts(other, now))
    .map(toMatch)
  const entries = rules.blocklisted ? [entry] : []
  const strangers = rules.stranger ? [stranger] : []
  return [...entries, ...strangers, ...others].slice(0, maximumMatches)
}

/** What a warning about a duplicate carries; `undefined` where there is none. */
export function duplicateOf(session: Session): Readonly<Record<string, unknown>> | undefined {
  const match = session.matches.find(({ source }) => source === 'session')
  return (
    match && {
      duplicated_session_id: match.session_id,
      duplicated_session_number: match.session_number,
    }
  )
}
