import { type CallsTo, type Outcome, outcomeFailure } from '../outcomes/outcome-failure.ts'
import type { Failure } from '../provider.ts'

/** What a test destination does to one call, beside what is asked. */
export interface Meaning {
  readonly failure?: Failure | 'down' | undefined
  /** The run is rejected: no message, or no verdict but that. */
  readonly rejected?: boolean
  /** No message arrives. */
  readonly silent?: boolean
  readonly lost?: boolean
  readonly slow?: boolean
}

/** Inferred: IDMeta has no policies of its own that are documented; what is turned away is rejected. */
const rejectedAtSend: ReadonlySet<Outcome> = new Set([
  'blocked-repeated-attempts',
  'blocked-suspicious',
  'blocked-spam',
  'undeliverable',
])
const rejectedAtCheck: ReadonlySet<Outcome> = new Set(['blocklisted', 'undeliverable-later'])

export function meaningOf(
  outcome: Outcome | undefined,
  call: 'send' | 'check',
  to: string,
  callsTo: CallsTo,
): Meaning {
  if (outcome === undefined) return {}
  return {
    failure: outcomeFailure(outcome, call, to, callsTo),
    rejected: (call === 'send' ? rejectedAtSend : rejectedAtCheck).has(outcome),
    silent: outcome === 'never-arrives',
    lost: outcome === `${call}-answer-lost`,
    slow: outcome === 'slow',
  }
}
