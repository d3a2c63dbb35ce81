import type { OutcomeGroup } from './outcome-group.ts'

/** What a test address does. Every other well-formed address is an ordinary one: it gets a message with a random code. */
export type EmailOutcome = 'approved'

export interface OutcomeAddress {
  readonly address: string
  readonly outcome: EmailOutcome
  readonly group: OutcomeGroup
  /** One sentence, for people. */
  readonly says: string
}

/** One address for each outcome. Their domain ends in `.example`, which RFC 2606 keeps from everyone. */
export const outcomeAddresses: readonly OutcomeAddress[] = [
  {
    address: 'approved@simulator.example',
    outcome: 'approved',
    group: 'delivery',
    says: 'Gets a message whose code is always 123456.',
  },
]

/** The test address of an outcome. @throws TypeError for an outcome that there is not */
export function addressFor(outcome: EmailOutcome): string {
  const found = outcomeAddresses.find((entry) => entry.outcome === outcome)
  if (found) return found.address
  const all = outcomeAddresses.map((entry) => entry.outcome).join(', ')
  throw new TypeError(`addressFor: there is no outcome "${outcome}". There are ${all}.`)
}
