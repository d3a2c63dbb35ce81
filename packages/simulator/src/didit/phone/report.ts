import { isDisposable, isVirtual, lineType } from './risk.ts'
import {
  isPending,
  type LifecycleEvent,
  lifetimeMs,
  type Match,
  type Session,
  timestamp,
  type Warning,
} from '../session.ts'

/** Everything that Didit tells of a phone verification. Holds the codes that were tried, in clear, as the real one does. */
export interface PhoneReport {
  readonly status: 'Approved' | 'Declined' | 'Not Finished' | 'Expired'
  readonly phone_number_prefix: string
  readonly phone_number: string
  readonly full_number: string
  readonly country_code: string | null
  readonly country_name: string
  readonly carrier: { readonly name: string; readonly type: string }
  readonly is_disposable: boolean
  readonly is_virtual: boolean
  readonly verification_method: string
  readonly verification_attempts: number
  readonly verified_at: string | null
  readonly warnings: readonly Warning[]
  readonly lifecycle: readonly LifecycleEvent[]
  readonly matches: readonly Match[]
}

function reportStatus(session: Session, now: number): PhoneReport['status'] {
  if (session.state === 'approved') return 'Approved'
  if (session.state === 'declined') return 'Declined'
  return isPending(session, now) ? 'Not Finished' : 'Expired'
}

export function phoneReport(session: Session, now: number): PhoneReport {
  const { phone } = session
  const status = reportStatus(session, now)
  const expiry: LifecycleEvent[] =
    status === 'Expired'
      ? [
          {
            type: 'PHONE_VERIFICATION_EXPIRED',
            timestamp: timestamp(session.createdAt + lifetimeMs),
            details: null,
            fee: 0,
          },
        ]
      : []
  return {
    status,
    phone_number_prefix: phone.prefix,
    phone_number: phone.national,
    full_number: phone.e164,
    country_code: phone.country,
    country_name: phone.countryName,
    carrier: {
      name: isVirtual(session) ? 'Simulated VoIP' : 'Simulated Mobile',
      type: lineType(session),
    },
    is_disposable: isDisposable(session),
    is_virtual: isVirtual(session),
    verification_method: session.channel,
    verification_attempts: session.sends,
    verified_at:
      session.verifiedAt === null ? null : timestamp(session.verifiedAt).replace('+00:00', 'Z'),
    warnings: session.warnings,
    lifecycle: [...session.lifecycle, ...expiry],
    matches: session.matches,
  }
}
