import {
  type LifecycleEvent,
  lifecycleOf,
  type Match,
  type PhoneSession,
  reportStatus,
  verifiedAt,
} from '../session.ts'
import type { Warning } from '../warning.ts'
import { isDisposable, isVirtual, lineType } from './risk.ts'

/** Didit's report of a phone verification. Like the real one, it holds the codes that were tried, in clear. */
export interface PhoneReport {
  readonly status: string
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

const carrierNames: Readonly<Record<string, string>> = {
  mobile: 'Simulated Mobile',
  voip: 'Simulated VoIP',
  // Didit names an unknown carrier with an empty text.
  unknown: '',
}

export function phoneReport(session: PhoneSession, now: number): PhoneReport {
  const { phone } = session
  const type = lineType(session)
  return {
    status: reportStatus(session, now),
    phone_number_prefix: phone.prefix,
    phone_number: phone.national,
    full_number: phone.e164,
    country_code: phone.country,
    country_name: phone.countryName,
    carrier: { name: carrierNames[type] ?? 'Simulated Carrier', type },
    is_disposable: isDisposable(session),
    is_virtual: isVirtual(session),
    verification_method: session.channel,
    verification_attempts: session.sends,
    verified_at: verifiedAt(session),
    warnings: session.warnings,
    lifecycle: lifecycleOf(session, now),
    matches: session.matches,
  }
}
