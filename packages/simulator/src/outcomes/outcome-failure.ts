import type { Failure } from '../provider.ts'
import type { EmailOutcome } from './email-outcomes.ts'
import type { PhoneOutcome } from './phone-outcomes.ts'

export type Outcome = PhoneOutcome | EmailOutcome

/** What the destinations for `slow` take, in milliseconds. */
export const slowMs = 8000

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

/** How often each test destination was asked about, with which some of them change their minds. */
export type CallsTo = Map<string, number>

/**
 * How a call to a test destination comes to nothing; `undefined` where it is carried out. `'down'`: the connection breaks
 * before any work.
 */
export function outcomeFailure(
  outcome: Outcome | undefined,
  call: 'send' | 'check',
  to: string,
  callsTo: CallsTo,
): Failure | 'down' | undefined {
  if (outcome === undefined) return undefined
  const calls = (callsTo.get(to) ?? 0) + 1
  callsTo.set(to, calls)
  if (outcome === 'down') return 'down'
  const flakes = outcome === 'flaky' && calls % 2 === 1
  const recovers = outcome === 'recovers' && call === 'send' && calls === 1
  if (flakes || recovers) return 'provider-unavailable'
  return (call === 'send' ? sendFailures : checkFailures)[outcome]
}
