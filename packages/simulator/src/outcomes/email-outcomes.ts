import type { OutcomeGroup } from './outcome-group.ts'

/** The behaviour of a test address. Every other well-formed address gets a message with a random code. */
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

/** An e-mail address that leads to an outcome. */
export interface OutcomeAddress {
  readonly address: string
  readonly outcome: EmailOutcome
  readonly group: OutcomeGroup
  /** One sentence, for display. */
  readonly description: string
}

/** One address for each outcome. Their domain ends in `.example`, which RFC 2606 reserves. */
export const outcomeAddresses: readonly OutcomeAddress[] = [
  {
    address: 'approved@simulator.example',
    outcome: 'approved',
    group: 'delivery',
    description: 'Gets a message whose code is always 123456.',
  },
  {
    address: 'wrong@simulator.example',
    outcome: 'wrong',
    group: 'delivery',
    description: 'Gets a message, but every code counts as wrong.',
  },
  {
    address: 'expired@simulator.example',
    outcome: 'expired',
    group: 'delivery',
    description: 'Gets a message, but its code has always expired.',
  },
  {
    address: 'never-arrives@simulator.example',
    outcome: 'never-arrives',
    group: 'delivery',
    description: 'The send succeeds, but no message ever arrives.',
  },
  {
    address: 'slow@simulator.example',
    outcome: 'slow',
    group: 'delivery',
    description: 'The message goes out at once; answers take eight seconds.',
  },
  {
    address: 'disposable@simulator.example',
    outcome: 'disposable',
    group: 'policy',
    description: 'A disposable address: declined on the right code where the site declines those.',
  },
  {
    address: 'breached@simulator.example',
    outcome: 'breached',
    group: 'policy',
    description: 'Found in two breaches: declined on the right code where the site declines those.',
  },
  {
    address: 'duplicate@simulator.example',
    outcome: 'duplicate',
    group: 'policy',
    description:
      'Already used by another user: declined on the right code where the site declines duplicates.',
  },
  {
    address: 'blocklisted@simulator.example',
    outcome: 'blocklisted',
    group: 'policy',
    description: 'On the blocklist: gets a message, and is declined on the right code.',
  },
  {
    address: 'undeliverable-later@simulator.example',
    outcome: 'undeliverable-later',
    group: 'policy',
    description: 'Found to be undeliverable at the check: declined on the right code.',
  },
  {
    address: 'undeliverable@simulator.example',
    outcome: 'undeliverable',
    group: 'refusal',
    description: 'Cannot receive mail, which is detected before anything is sent.',
  },
  {
    address: 'invalid-address@simulator.example',
    outcome: 'invalid-address',
    group: 'refusal',
    description: 'Well formed, but refused at the send as invalid (400).',
  },
  {
    address: 'write-limit@simulator.example',
    outcome: 'write-limit',
    group: 'account',
    description: 'The key has used up its calls for this minute (429 with rate headers).',
  },
  {
    address: 'no-credit@simulator.example',
    outcome: 'no-credit',
    group: 'account',
    description: 'The balance cannot pay for this message (403).',
  },
  {
    address: 'key-refused@simulator.example',
    outcome: 'key-refused',
    group: 'account',
    description: 'The API key is refused (403).',
  },
  {
    address: 'key-expired@simulator.example',
    outcome: 'key-expired',
    group: 'account',
    description: 'The API key has expired (401).',
  },
  {
    address: 'provider-error@simulator.example',
    outcome: 'provider-error',
    group: 'trouble',
    description: 'Every send fails, and nothing goes out (500).',
  },
  {
    address: 'provider-unavailable@simulator.example',
    outcome: 'provider-unavailable',
    group: 'trouble',
    description: 'Every send fails, and nothing goes out (502).',
  },
  {
    address: 'recovers@simulator.example',
    outcome: 'recovers',
    group: 'trouble',
    description: 'The first send fails (502); the next one works.',
  },
  {
    address: 'flaky@simulator.example',
    outcome: 'flaky',
    group: 'trouble',
    description: 'Every other call fails, the first one too, and does nothing (502).',
  },
  {
    address: 'down@simulator.example',
    outcome: 'down',
    group: 'trouble',
    description: 'The connection is lost before anything is done.',
  },
  {
    address: 'check-error@simulator.example',
    outcome: 'check-error',
    group: 'trouble',
    description: 'Gets a message, but every check fails and costs no attempt (500).',
  },
  {
    address: 'check-unavailable@simulator.example',
    outcome: 'check-unavailable',
    group: 'trouble',
    description: 'Gets a message, but every check fails and costs no attempt (502).',
  },
  {
    address: 'send-answer-lost@simulator.example',
    outcome: 'send-answer-lost',
    group: 'trouble',
    description: 'The message arrives, but the answer to the first send is lost.',
  },
  {
    address: 'check-answer-lost@simulator.example',
    outcome: 'check-answer-lost',
    group: 'trouble',
    description: 'The check is carried out, but its answer is lost.',
  },
]

/** Returns the test address of an outcome. @throws TypeError for an unknown outcome */
export function addressFor(outcome: EmailOutcome): string {
  const found = outcomeAddresses.find((entry) => entry.outcome === outcome)
  if (found) return found.address
  const all = outcomeAddresses.map((entry) => entry.outcome).join(', ')
  throw new TypeError(`addressFor: there is no outcome "${outcome}". The outcomes are ${all}.`)
}
