import type { Application } from '../application.ts'
import { isPending, type Match, type Session, type Warning } from '../session.ts'

export type Action = 'NO_ACTION' | 'DECLINE'

/** What a check asks to happen where the carrier's or the sessions' data tell against the number. */
export interface Policy {
  readonly duplicated: Action
  readonly disposable: Action
  readonly voip: Action
}

export type Risk =
  | 'VERIFICATION_CODE_ATTEMPTS_EXCEEDED'
  | 'PHONE_NUMBER_IN_BLOCKLIST'
  | 'HIGH_RISK_PHONE_NUMBER'
  | 'DISPOSABLE_NUMBER_DETECTED'
  | 'VOIP_NUMBER_DETECTED'
  | 'DUPLICATED_PHONE_NUMBER'

interface Description {
  readonly short: string
  readonly long: string
}

const descriptions: Readonly<Record<Risk, Description>> = {
  VERIFICATION_CODE_ATTEMPTS_EXCEEDED: {
    short: 'Verification code attempts exceeded',
    long: 'The system detected that the phone number has exceeded the maximum number of verification code attempts.',
  },
  PHONE_NUMBER_IN_BLOCKLIST: {
    short: 'Phone number in blocklist',
    long: 'The system detected that the phone number is in the blocklist.',
  },
  HIGH_RISK_PHONE_NUMBER: {
    short: 'High risk phone number',
    long: 'The system detected that the phone number carries a high risk.',
  },
  DISPOSABLE_NUMBER_DETECTED: {
    short: 'Disposable number detected',
    long: 'The system detected that the phone number is disposable.',
  },
  VOIP_NUMBER_DETECTED: {
    short: 'VoIP number detected',
    long: 'The system detected that the phone number is a VoIP number, which is not allowed.',
  },
  DUPLICATED_PHONE_NUMBER: {
    short: 'Duplicated phone number',
    long: 'The system detected that the phone number was already used by another user.',
  },
}

/** A warning; an `error` declines. */
export function warning(
  risk: Risk,
  action: Action,
  data: Warning['additional_data'] = null,
): Warning {
  return {
    feature: 'PHONE',
    risk,
    additional_data: data,
    log_type: action === 'DECLINE' ? 'error' : 'information',
    short_description: descriptions[risk].short,
    long_description: descriptions[risk].long,
  }
}

const virtualTypes = new Set(['voip', 'isp', 'vpn'])

export function lineType(session: Session): string {
  return session.outcome === 'voip' ? 'voip' : session.phone.lineType
}

export function isVirtual(session: Session): boolean {
  return virtualTypes.has(lineType(session))
}

export function isDisposable(session: Session): boolean {
  return session.outcome === 'disposable'
}

export function statusOf(session: Session, now: number): string {
  if (session.state === 'approved') return 'Approved'
  if (session.state === 'declined') return 'Declined'
  return isPending(session, now) ? 'In Progress' : 'Expired'
}

function utcSeconds(at: number): string {
  return `${new Date(at).toISOString().slice(0, 19)}Z`
}

/** Where the same number was used before: by another `vendor_data` of this application, or by the outcome's stranger. */
export function findMatches(application: Application, session: Session, now: number): Match[] {
  const { e164 } = session.phone
  const { outcome } = session
  const base = { phone_number: e164, is_blocklisted: outcome === 'blocklisted' }
  const matches: Match[] = []
  if (outcome === 'blocklisted') {
    matches.push({
      ...base,
      session_id: null,
      session_number: null,
      vendor_data: null,
      verification_date: utcSeconds(session.createdAt),
      status: 'Declined',
      api_service: null,
      source: 'list_entry',
    })
  }
  if (outcome === 'duplicate') {
    matches.push({
      ...base,
      session_id: '00000000-0000-4000-8000-000000000001',
      session_number: 1,
      vendor_data: 'someone-else',
      verification_date: '2026-01-01T12:00:00Z',
      status: 'Approved',
      api_service: null,
      source: 'session',
    })
  }
  for (const other of application.sessions) {
    if (other.phone.e164 !== e164 || other.vendorData === null || session.vendorData === null)
      continue
    if (other.vendorData === session.vendorData) continue
    matches.push({
      ...base,
      session_id: other.id,
      session_number: other.number,
      vendor_data: other.vendorData,
      verification_date: utcSeconds(other.createdAt),
      status: statusOf(other, now),
      api_service: 'PHONE_VERIFICATION',
      source: 'session',
    })
  }
  return matches.slice(0, 5)
}

/** What the lookup at the end of a verification finds. */
export function findRisks(session: Session, policy: Policy): Warning[] {
  const risks: Warning[] = []
  if (session.outcome === 'blocklisted') {
    risks.push(warning('PHONE_NUMBER_IN_BLOCKLIST', 'DECLINE'))
  }
  const duplicate = session.matches.find(({ source }) => source === 'session')
  if (duplicate) {
    risks.push(
      warning('DUPLICATED_PHONE_NUMBER', policy.duplicated, {
        duplicated_session_id: duplicate.session_id,
        duplicated_session_number: duplicate.session_number,
      }),
    )
  }
  if (isDisposable(session)) risks.push(warning('DISPOSABLE_NUMBER_DETECTED', policy.disposable))
  if (isVirtual(session)) risks.push(warning('VOIP_NUMBER_DETECTED', policy.voip))
  return risks
}
