import type { OutcomeGroup } from './outcome-group.ts'

/** What a test address does. Every other well-formed address is an ordinary one: it gets a message with a random code. */
export type EmailOutcome =
  | 'approved'
  | 'wrong'
  | 'expired'
  | 'never-arrives'
  | 'slow'
  | 'disposable'
  | 'breached'
  | 'duplicate'
  | 'blocklisted'
  | 'undeliverable-later'
  | 'undeliverable'
  | 'invalid-address'
  | 'write-limit'
  | 'no-credit'
  | 'key-refused'
  | 'key-expired'
  | 'provider-error'
  | 'provider-unavailable'
  | 'recovers'
  | 'flaky'
  | 'down'
  | 'check-error'
  | 'check-unavailable'
  | 'send-answer-lost'
  | 'check-answer-lost'

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
  {
    address: 'wrong@simulator.example',
    outcome: 'wrong',
    group: 'delivery',
    says: 'Gets a message, but every code counts as wrong.',
  },
  {
    address: 'expired@simulator.example',
    outcome: 'expired',
    group: 'delivery',
    says: 'Gets a message, but its code has always expired.',
  },
  {
    address: 'never-arrives@simulator.example',
    outcome: 'never-arrives',
    group: 'delivery',
    says: 'The send succeeds, but no message ever arrives.',
  },
  {
    address: 'slow@simulator.example',
    outcome: 'slow',
    group: 'delivery',
    says: 'The message goes out at once; answers take eight seconds.',
  },
  {
    address: 'disposable@simulator.example',
    outcome: 'disposable',
    group: 'policy',
    says: 'A throw-away address: declined on the right code where the site declines those.',
  },
  {
    address: 'breached@simulator.example',
    outcome: 'breached',
    group: 'policy',
    says: 'Known from two breaches: declined on the right code where the site declines those.',
  },
  {
    address: 'duplicate@simulator.example',
    outcome: 'duplicate',
    group: 'policy',
    says: 'Someone else has used it: declined on the right code where the site declines duplicates.',
  },
  {
    address: 'blocklisted@simulator.example',
    outcome: 'blocklisted',
    group: 'policy',
    says: 'On the blocklist: gets a message, and is declined on the right code.',
  },
  {
    address: 'undeliverable-later@simulator.example',
    outcome: 'undeliverable-later',
    group: 'policy',
    says: 'Found to be undeliverable only in the end: declined on the right code.',
  },
  {
    address: 'undeliverable@simulator.example',
    outcome: 'undeliverable',
    group: 'refusal',
    says: 'Cannot receive mail, which shows before anything is sent.',
  },
  {
    address: 'invalid-address@simulator.example',
    outcome: 'invalid-address',
    group: 'refusal',
    says: 'Well formed, but refused at the send as no address (400).',
  },
  {
    address: 'write-limit@simulator.example',
    outcome: 'write-limit',
    group: 'account',
    says: 'The key has used up its calls for this minute (429 with rate headers).',
  },
  {
    address: 'no-credit@simulator.example',
    outcome: 'no-credit',
    group: 'account',
    says: 'The balance cannot pay for this message (403).',
  },
  {
    address: 'key-refused@simulator.example',
    outcome: 'key-refused',
    group: 'account',
    says: 'The API key is refused (403).',
  },
  {
    address: 'key-expired@simulator.example',
    outcome: 'key-expired',
    group: 'account',
    says: 'The API key has expired (401).',
  },
  {
    address: 'provider-error@simulator.example',
    outcome: 'provider-error',
    group: 'trouble',
    says: 'Every send fails, and nothing goes out (500).',
  },
  {
    address: 'provider-unavailable@simulator.example',
    outcome: 'provider-unavailable',
    group: 'trouble',
    says: 'Every send fails, and nothing goes out (502).',
  },
  {
    address: 'recovers@simulator.example',
    outcome: 'recovers',
    group: 'trouble',
    says: 'The first send fails (502); the next one works.',
  },
  {
    address: 'flaky@simulator.example',
    outcome: 'flaky',
    group: 'trouble',
    says: 'Every other call fails, the first one too, and does nothing (502).',
  },
  {
    address: 'down@simulator.example',
    outcome: 'down',
    group: 'trouble',
    says: 'The connection breaks off before anything is done.',
  },
  {
    address: 'check-error@simulator.example',
    outcome: 'check-error',
    group: 'trouble',
    says: 'Gets a message, but every check fails and costs no attempt (500).',
  },
  {
    address: 'check-unavailable@simulator.example',
    outcome: 'check-unavailable',
    group: 'trouble',
    says: 'Gets a message, but every check fails and costs no attempt (502).',
  },
  {
    address: 'send-answer-lost@simulator.example',
    outcome: 'send-answer-lost',
    group: 'trouble',
    says: 'The message arrives, but the answer to a first send is lost.',
  },
  {
    address: 'check-answer-lost@simulator.example',
    outcome: 'check-answer-lost',
    group: 'trouble',
    says: 'The check takes place, but its answer is lost.',
  },
]

/** The test address of an outcome. @throws TypeError for an outcome that there is not */
export function addressFor(outcome: EmailOutcome): string {
  const found = outcomeAddresses.find((entry) => entry.outcome === outcome)
  if (found) return found.address
  const all = outcomeAddresses.map((entry) => entry.outcome).join(', ')
  throw new TypeError(`addressFor: there is no outcome "${outcome}". There are ${all}.`)
}
