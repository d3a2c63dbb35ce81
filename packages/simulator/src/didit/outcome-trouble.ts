import type { EmailOutcome } from '../outcomes/email-outcomes.ts'
import type { PhoneOutcome } from '../outcomes/phone-outcomes.ts'
import type { Failure, Outgoing } from '../provider.ts'
import { failureAnswer } from './failures.ts'
import type { Asked } from './route.ts'
import type { Session } from './session.ts'

type Outcome = PhoneOutcome | EmailOutcome

const failingSends: { readonly [O in Outcome]?: Failure } = {
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

const failingChecks: { readonly [O in Outcome]?: Failure } = {
  'check-error': 'provider-error',
  'check-unavailable': 'provider-unavailable',
}

/** What the number for `slow` takes, in milliseconds. */
export const slowMs = 8000

function failureOf(outcome: Outcome, call: 'send' | 'check', calls: number): Failure | undefined {
  if (outcome === 'flaky' && calls % 2 === 1) return 'provider-unavailable'
  if (call === 'check') return failingChecks[outcome]
  if (outcome === 'recovers' && calls === 1) return 'provider-unavailable'
  return failingSends[outcome]
}

/** The answer of a test destination that lets a call come to nothing; `undefined` for every other. */
export function outcomeTrouble(
  { application, now }: Asked,
  call: 'send' | 'check',
  kind: Session['kind'],
  { to, outcome }: { readonly to: string; readonly outcome: Outcome | undefined },
): Outgoing | undefined {
  if (outcome === undefined) return undefined
  if (outcome === 'down') return { response: Response.error(), down: true }
  const calls = (application.callsTo.get(to) ?? 0) + 1
  application.callsTo.set(to, calls)
  const failure = failureOf(outcome, call, calls)
  return failure && { response: failureAnswer(failure, call, now, kind) }
}
