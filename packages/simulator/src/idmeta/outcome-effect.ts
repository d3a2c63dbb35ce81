import { type CallsTo, type Outcome, outcomeFailure } from '../outcomes/outcome-failure.ts'
import type { Failure } from '../provider.ts'

/** What a test destination changes about one call. */
export interface OutcomeEffect {
  readonly failure?: Failure | 'down' | undefined
  /** The trust validation is rejected: at a send without a message, at a check whatever the code. */
  readonly rejected?: boolean
  /** No message arrives. */
  readonly undelivered?: boolean
  readonly lost?: boolean
  readonly slow?: boolean
}

/** Inferred: IDMeta documents no policies; blocked destinations are rejected. */
const rejectedAtSend: ReadonlySet<Outcome> = new Set([
  'blocked-repeated-attempts',
  'blocked-suspicious',
  'blocked-spam',
  'undeliverable',
])
const rejectedAtCheck: ReadonlySet<Outcome> = new Set(['blocklisted', 'undeliverable-later'])

export function effectOf(
  outcome: Outcome | undefined,
  call: 'send' | 'check',
  to: string,
  callsTo: CallsTo,
): OutcomeEffect {
  if (outcome === undefined) return {}
  return {
    failure: outcomeFailure(outcome, call, to, callsTo),
    rejected: (call === 'send' ? rejectedAtSend : rejectedAtCheck).has(outcome),
    undelivered: outcome === 'never-arrives',
    lost: outcome === `${call}-answer-lost`,
    slow: outcome === 'slow',
  }
}
