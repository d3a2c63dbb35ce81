import { type CarrierOutcome, carrierNumbers } from './carrier-outcomes.ts'
import type { OutcomeGroup } from './outcome-group.ts'

/** The behaviour of a test number. Every other valid number gets a message with a random code. */
export type PhoneOutcome =
  | 'approved'
  | 'wrong'
  | 'expired'
  | 'sms-only'
  | 'never-arrives'
  | 'voip'
  | 'disposable'
  | 'duplicate'
  | 'blocklisted'
  | 'blocked-repeated-attempts'
  | 'blocked-suspicious'
  | 'blocked-spam'
  | 'undeliverable'
  | 'invalid-number'
  | 'invalid-line-type'
  | 'number-limit'
  | 'write-limit'
  | 'no-top-up'
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
  | 'slow'
  | CarrierOutcome

/** A phone number that leads to an outcome. */
export interface OutcomeNumber {
  /** E.164. */
  readonly number: string
  readonly outcome: PhoneOutcome
  readonly group: OutcomeGroup
  /** One sentence, for display. */
  readonly description: string
}

/**
 * One number for each outcome. All of them are 555-01xx, which the North American numbering plan reserves for fiction.
 */
export const outcomeNumbers: readonly OutcomeNumber[] = [
  {
    number: '+12025550100',
    outcome: 'approved',
    group: 'delivery',
    description: 'Gets a message whose code is always 123456.',
  },
  {
    number: '+12025550101',
    outcome: 'sms-only',
    group: 'delivery',
    description: 'Receives codes by SMS only, whatever channel is requested.',
  },
  {
    number: '+12025550102',
    outcome: 'never-arrives',
    group: 'delivery',
    description: 'The send succeeds, but no message ever arrives.',
  },
  {
    number: '+12025550104',
    outcome: 'wrong',
    group: 'delivery',
    description: 'Gets a message, but every code counts as wrong.',
  },
  {
    number: '+12025550105',
    outcome: 'expired',
    group: 'delivery',
    description: 'Gets a message, but its code has always expired.',
  },
  {
    number: '+12025550103',
    outcome: 'slow',
    group: 'delivery',
    description: 'The message goes out at once; answers take eight seconds.',
  },
  ...carrierNumbers,
  {
    number: '+12025550110',
    outcome: 'voip',
    group: 'policy',
    description: 'A VoIP number: declined on the right code where the site declines VoIP.',
  },
  {
    number: '+12025550111',
    outcome: 'disposable',
    group: 'policy',
    description: 'A disposable number: declined on the right code where the site declines those.',
  },
  {
    number: '+12025550112',
    outcome: 'duplicate',
    group: 'policy',
    description:
      'Already used by another user: declined on the right code where the site declines duplicates.',
  },
  {
    number: '+12025550113',
    outcome: 'blocklisted',
    group: 'policy',
    description: 'On the blocklist: gets a message, and is declined on the right code.',
  },
  {
    number: '+12025550120',
    outcome: 'blocked-repeated-attempts',
    group: 'refusal',
    description: 'Blocked at the send: repeated attempts.',
  },
  {
    number: '+12025550121',
    outcome: 'blocked-suspicious',
    group: 'refusal',
    description: 'Blocked at the send: suspicious.',
  },
  {
    number: '+12025550122',
    outcome: 'blocked-spam',
    group: 'refusal',
    description: 'Blocked at the send: spam.',
  },
  {
    number: '+12025550123',
    outcome: 'undeliverable',
    group: 'refusal',
    description: 'Undeliverable, a status that Didit no longer documents.',
  },
  {
    number: '+12025550130',
    outcome: 'invalid-number',
    group: 'refusal',
    description: 'Well formed, but refused at the send as unreachable (400).',
  },
  {
    number: '+12025550131',
    outcome: 'invalid-line-type',
    group: 'refusal',
    description: 'A line that cannot receive codes (400).',
  },
  {
    number: '+12025550132',
    outcome: 'number-limit',
    group: 'refusal',
    description: 'Always over the limit of four sends an hour (429 without rate headers).',
  },
  {
    number: '+12025550140',
    outcome: 'write-limit',
    group: 'account',
    description: 'The key has used up its calls for this minute (429 with rate headers).',
  },
  {
    number: '+12025550141',
    outcome: 'no-top-up',
    group: 'account',
    description: 'The account was never topped up (403).',
  },
  {
    number: '+12025550142',
    outcome: 'no-credit',
    group: 'account',
    description: 'The balance cannot pay for this message (403).',
  },
  {
    number: '+12025550143',
    outcome: 'key-refused',
    group: 'account',
    description: 'The API key is refused (403).',
  },
  {
    number: '+12025550144',
    outcome: 'key-expired',
    group: 'account',
    description: 'The API key has expired (401).',
  },
  {
    number: '+12025550150',
    outcome: 'provider-error',
    group: 'trouble',
    description: 'Every send fails, and nothing goes out (500).',
  },
  {
    number: '+12025550151',
    outcome: 'provider-unavailable',
    group: 'trouble',
    description: 'Every send fails, and nothing goes out (502).',
  },
  {
    number: '+12025550152',
    outcome: 'recovers',
    group: 'trouble',
    description: 'The first send fails (502); the next one works.',
  },
  {
    number: '+12025550155',
    outcome: 'flaky',
    group: 'trouble',
    description: 'Every other call fails, the first one too, and does nothing (502).',
  },
  {
    number: '+12025550156',
    outcome: 'down',
    group: 'trouble',
    description: 'The connection is lost before anything is done.',
  },
  {
    number: '+12025550153',
    outcome: 'check-error',
    group: 'trouble',
    description: 'Gets a message, but every check fails and costs no attempt (500).',
  },
  {
    number: '+12025550154',
    outcome: 'check-unavailable',
    group: 'trouble',
    description: 'Gets a message, but every check fails and costs no attempt (502).',
  },
  {
    number: '+12025550160',
    outcome: 'send-answer-lost',
    group: 'trouble',
    description: 'The message arrives, but the answer to the first send is lost.',
  },
  {
    number: '+12025550161',
    outcome: 'check-answer-lost',
    group: 'trouble',
    description: 'The check is carried out, but its answer is lost.',
  },
]

/** Returns the test number of an outcome, as E.164. @throws TypeError for an unknown outcome */
export function numberFor(outcome: PhoneOutcome): string {
  const found = outcomeNumbers.find((entry) => entry.outcome === outcome)
  if (found) return found.number
  const all = outcomeNumbers.map((entry) => entry.outcome).join(', ')
  throw new TypeError(`numberFor: there is no outcome "${outcome}". The outcomes are ${all}.`)
}
