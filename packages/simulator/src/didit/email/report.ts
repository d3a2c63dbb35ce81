import {
  type EmailSession,
  type LifecycleEvent,
  lifecycleOf,
  type Match,
  reportStatus,
  verifiedAt,
} from '../session.ts'
import type { Warning } from '../warning.ts'

export interface Breach {
  readonly name: string
  readonly domain: string
  readonly breach_date: string
  readonly breach_emails_count: number
  /** May contain HTML, like the real one. */
  readonly description: string
  readonly logo_path: string
  readonly data_classes: readonly string[]
  readonly is_verified: boolean
}

/** Didit's report of an e-mail verification. Like the real one, it holds the codes that were tried, in clear. */
export interface EmailReport {
  readonly status: string
  readonly email: string
  readonly is_breached: boolean
  readonly breaches: readonly Breach[]
  readonly is_disposable: boolean
  readonly is_undeliverable: boolean
  readonly verification_attempts: number
  readonly verified_at: string | null
  readonly warnings: readonly Warning[]
  readonly lifecycle: readonly LifecycleEvent[]
  readonly matches: readonly Match[]
}

/** With markup, which an app must escape. */
const breaches: readonly Breach[] = [
  {
    name: 'SimulatedForum',
    domain: 'forum.example',
    breach_date: '2025-03-21',
    breach_emails_count: 763_117,
    description:
      'In March 2025, the <a href="https://forum.example">simulated forum</a> lost addresses and passwords.',
    logo_path: 'https://media.example/logos/SimulatedForum.png',
    data_classes: ['email_addresses', 'passwords'],
    is_verified: true,
  },
  {
    name: 'SimulatedShop',
    domain: 'shop.example',
    breach_date: '2021-11-02',
    breach_emails_count: 9120,
    description: 'In November 2021, the simulated shop lost addresses.',
    logo_path: 'https://media.example/logos/SimulatedShop.png',
    data_classes: ['email_addresses'],
    is_verified: false,
  },
]

export function emailReport(session: EmailSession, now: number): EmailReport {
  const { outcome } = session
  // The address is looked up when the verification ends.
  const isLookedUp = session.state !== 'pending'
  const breached = isLookedUp && outcome === 'breached'
  return {
    status: reportStatus(session, now),
    email: session.to,
    is_breached: breached,
    breaches: breached ? breaches : [],
    is_disposable: isLookedUp && outcome === 'disposable',
    is_undeliverable: session.warnings.some(({ risk }) => risk === 'UNDELIVERABLE_EMAIL_DETECTED'),
    verification_attempts: session.sends,
    verified_at: verifiedAt(session),
    warnings: session.warnings,
    lifecycle: lifecycleOf(session, now),
    matches: session.matches,
  }
}
