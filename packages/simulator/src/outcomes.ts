/** What a test number does. Every other valid number is an ordinary one: it gets a message with a random code. */
export type Outcome =
  | 'approved'
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
  | 'check-error'
  | 'check-unavailable'
  | 'send-answer-lost'
  | 'check-answer-lost'
  | 'slow'

export interface OutcomeNumber {
  /** E.164. */
  readonly number: string
  readonly outcome: Outcome
  /** One sentence, for people. */
  readonly says: string
}

/**
 * One number for each outcome. All of them are 202-555-01xx, which the North American plan keeps for fiction, so that
 * none is anybody's.
 */
export const outcomeNumbers: readonly OutcomeNumber[] = [
  {
    number: '+12025550100',
    outcome: 'approved',
    says: 'Gets a message whose code is always 123456.',
  },
  {
    number: '+12025550101',
    outcome: 'sms-only',
    says: 'Can be reached by SMS alone, whatever channel was asked for.',
  },
  {
    number: '+12025550102',
    outcome: 'never-arrives',
    says: 'The send succeeds, but no message ever arrives.',
  },
  {
    number: '+12025550103',
    outcome: 'slow',
    says: 'The message goes out at once; answers take eight seconds.',
  },
  {
    number: '+12025550110',
    outcome: 'voip',
    says: 'An internet number: declined on the right code where the site declines VoIP.',
  },
  {
    number: '+12025550111',
    outcome: 'disposable',
    says: 'A throw-away number: declined on the right code where the site declines those.',
  },
  {
    number: '+12025550112',
    outcome: 'duplicate',
    says: 'Someone else has used it: declined on the right code where the site declines duplicates.',
  },
  {
    number: '+12025550113',
    outcome: 'blocklisted',
    says: 'On the blocklist: gets a message, and is declined on the right code.',
  },
  {
    number: '+12025550120',
    outcome: 'blocked-repeated-attempts',
    says: 'Blocked at the send: repeated attempts.',
  },
  {
    number: '+12025550121',
    outcome: 'blocked-suspicious',
    says: 'Blocked at the send: suspicious.',
  },
  { number: '+12025550122', outcome: 'blocked-spam', says: 'Blocked at the send: spam.' },
  {
    number: '+12025550123',
    outcome: 'undeliverable',
    says: 'Undeliverable, a status that Didit no longer documents.',
  },
  {
    number: '+12025550130',
    outcome: 'invalid-number',
    says: 'Well formed, but refused at the send as unreachable (400).',
  },
  {
    number: '+12025550131',
    outcome: 'invalid-line-type',
    says: 'A line that cannot receive codes (400).',
  },
  {
    number: '+12025550132',
    outcome: 'number-limit',
    says: 'Over four sends within the hour, always (429 without rate headers).',
  },
  {
    number: '+12025550140',
    outcome: 'write-limit',
    says: 'The key has used up its calls for this minute (429 with rate headers).',
  },
  { number: '+12025550141', outcome: 'no-top-up', says: 'The account was never topped up (403).' },
  {
    number: '+12025550142',
    outcome: 'no-credit',
    says: 'The balance cannot pay for this message (403).',
  },
  { number: '+12025550143', outcome: 'key-refused', says: 'The API key is refused (403).' },
  { number: '+12025550144', outcome: 'key-expired', says: 'The API key has expired (401).' },
  {
    number: '+12025550150',
    outcome: 'provider-error',
    says: 'Every send fails, and nothing goes out (500).',
  },
  {
    number: '+12025550151',
    outcome: 'provider-unavailable',
    says: 'Every send fails, and nothing goes out (502).',
  },
  {
    number: '+12025550152',
    outcome: 'recovers',
    says: 'The first send fails (502); the next one works.',
  },
  {
    number: '+12025550153',
    outcome: 'check-error',
    says: 'Gets a message, but every check fails and costs no attempt (500).',
  },
  {
    number: '+12025550154',
    outcome: 'check-unavailable',
    says: 'Gets a message, but every check fails and costs no attempt (502).',
  },
  {
    number: '+12025550160',
    outcome: 'send-answer-lost',
    says: 'The message arrives, but the answer to a first send is lost.',
  },
  {
    number: '+12025550161',
    outcome: 'check-answer-lost',
    says: 'The check takes place, but its answer is lost.',
  },
]

const byNumber = new Map(outcomeNumbers.map(({ number, outcome }) => [number, outcome]))

/** `undefined` for an ordinary number. */
export function outcomeOf(e164: string): Outcome | undefined {
  return byNumber.get(e164)
}
