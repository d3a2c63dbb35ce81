import type { Failure } from '../provider.ts'
import type { EmailOutcome } from './email-outcomes.ts'
import type { PhoneOutcome } from './phone-outcomes.ts'

export type Outcome = PhoneOutcome | EmailOutcome

/** How long answers take for `slow`, in milliseconds. */
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

/** The number of calls to each test destination: the result of some depends on it. */
export type CallsTo = Map<string, number>

/**
 * Returns how a call to a test destination fails; `undefined` where it is carried out. `'down'`: the connection is lost
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
  const isFlaky = outcome === 'flaky' && calls % 2 === 1
  const willRecover = outcome === 'recovers' && call === 'send' && calls === 1
  if (isFlaky || willRecover) return 'provider-unavailable'
  return (call === 'send' ? sendFailures : checkFailures)[outcome]
}
