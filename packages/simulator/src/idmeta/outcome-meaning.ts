import type { EmailOutcome } from '../outcomes/email-outcomes.ts'
import type { PhoneOutcome } from '../outcomes/phone-outcomes.ts'
import type { Failure } from '../provider.ts'

export type Outcome = PhoneOutcome | EmailOutcome

/** What a test destination does to one call, beside what is asked. */
export interface Meaning {
  readonly failure?: Failure
  /** The connection breaks before any work. */
  readonly down?: boolean
  /** The run is rejected: no message, or no verdict but that. */
  readonly rejected?: boolean
  /** No message arrives. */
  readonly silent?: boolean
  readonly lost?: boolean
  readonly slow?: boolean
}

const sendFailures: { readonly [O in Outcome]?: Failure } = {
  'invalid-number': 'invalid-number',
  'invalid-address': 'invalid-number',
  'invalid-line-type': 'invalid-line-type',
  'number-limit': 'number-limit',
  'write-limit': 'write-limit',
  'no-top-up': 'no-top-up',
  'no-credit': 'no-credit',
  'key-refused': 'key-refused',
  'key-expired': 'key-expired',
  'provider-error': 'provider-error',
  'provider-unavailable': 'provider-unavailable',
}

const checkFailures: { readonly [O in Outcome]?: Failure } = {
  'check-error': 'provider-error',
  'check-unavailable': 'provider-unavailable',
}

/** Inferred: IDMeta has no policies of its own that are documented; what is turned away is rejected. */
const rejectedAtSend: ReadonlySet<Outcome> = new Set([
  'blocked-repeated-attempts',
  'blocked-suspicious',
  'blocked-spam',
  'undeliverable',
])
const rejectedAtCheck: ReadonlySet<Outcome> = new Set(['blocklisted', 'undeliverable-later'])

/** @param calls how many to this destination, with this one */
export function meaningOf(
  outcome: Outcome | undefined,
  call: 'send' | 'check',
  calls: number,
): Meaning {
  if (outcome === undefined) return {}
  if (outcome === 'down') return { down: true }
  const flakes = outcome === 'flaky' && calls % 2 === 1
  const recovers = outcome === 'recovers' && call === 'send' && calls === 1
  if (flakes || recovers) return { failure: 'provider-unavailable' }
  const failure = (call === 'send' ? sendFailures : checkFailures)[outcome]
  if (failure) return { failure }
  return {
    rejected: (call === 'send' ? rejectedAtSend : rejectedAtCheck).has(outcome),
    silent: outcome === 'never-arrives',
    lost: outcome === `${call}-answer-lost`,
    slow: outcome === 'slow',
  }
}
