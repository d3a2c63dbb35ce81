import type { OutcomeGroup } from './outcome-group.ts'

/** Test numbers whose report names a type of line, as Didit has it. */
const carriers = {
  'carrier-fixed-line': 'fixed_line',
  'carrier-isp': 'isp',
  'carrier-vpn': 'vpn',
  'carrier-toll-free': 'toll_free',
  'carrier-premium-rate': 'premium_rate',
  'carrier-pager': 'pager',
  'carrier-payphone': 'payphone',
  'carrier-satellite': 'satellite',
  'carrier-service': 'service',
  'carrier-shared-cost': 'shared_cost',
  'carrier-short-code': 'short_codes_commercial',
  'carrier-calling-card': 'calling_cards',
  'carrier-local-rate': 'local_rate',
  'carrier-universal-access': 'universal_access',
  'carrier-voice-mail': 'voice_mail',
  'carrier-other': 'other',
  'carrier-unknown': 'unknown',
} as const

/** One for each type of line beside mobile, which is ordinary, and VoIP, which has an outcome of its own. */
export type CarrierOutcome = keyof typeof carriers

/** What a test number does. Every other valid number is an ordinary one: it gets a message with a random code. */
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

export interface OutcomeNumber {
  /** E.164. */
  readonly number: string
  readonly outcome: PhoneOutcome
  readonly group: OutcomeGroup
  /** One sentence, for people. */
  readonly says: string
}

/**
 * One number for each outcome. All of them are 555-01xx, which the North American plan keeps for fiction, so that none is
 * anybody's.
 */
export const outcomeNumbers: readonly OutcomeNumber[] = [
  {
    number: '+12025550100',
    outcome: 'approved',
    group: 'delivery',
    says: 'Gets a message whose code is always 123456.',
  },
  {
    number: '+12025550101',
    outcome: 'sms-only',
    group: 'delivery',
    says: 'Can be reached by SMS alone, whatever channel was asked for.',
  },
  {
    number: '+12025550102',
    outcome: 'never-arrives',
    group: 'delivery',
    says: 'The send succeeds, but no message ever arrives.',
  },
  {
    number: '+12025550104',
    outcome: 'wrong',
    group: 'delivery',
    says: 'Gets a message, but every code counts as wrong.',
  },
  {
    number: '+12025550105',
    outcome: 'expired',
    group: 'delivery',
    says: 'Gets a message, but its code has always expired.',
  },
  {
    number: '+12025550103',
    outcome: 'slow',
    group: 'delivery',
    says: 'The message goes out at once; answers take eight seconds.',
  },
  {
    number: '+12125550101',
    outcome: 'carrier-fixed-line',
    group: 'carrier',
    says: 'The report names a fixed line.',
  },
  {
    number: '+12125550102',
    outcome: 'carrier-isp',
    group: 'carrier',
    says: 'The report names an internet provider: virtual, declined where the site declines VoIP.',
  },
  {
    number: '+12125550103',
    outcome: 'carrier-vpn',
    group: 'carrier',
    says: 'The report names a VPN: virtual, declined where the site declines VoIP.',
  },
  {
    number: '+12125550104',
    outcome: 'carrier-toll-free',
    group: 'carrier',
    says: 'The report names a toll-free line.',
  },
  {
    number: '+12125550105',
    outcome: 'carrier-premium-rate',
    group: 'carrier',
    says: 'The report names a premium-rate line.',
  },
  {
    number: '+12125550106',
    outcome: 'carrier-pager',
    group: 'carrier',
    says: 'The report names a pager.',
  },
  {
    number: '+12125550107',
    outcome: 'carrier-payphone',
    group: 'carrier',
    says: 'The report names a payphone.',
  },
  {
    number: '+12125550108',
    outcome: 'carrier-satellite',
    group: 'carrier',
    says: 'The report names a satellite phone.',
  },
  {
    number: '+12125550109',
    outcome: 'carrier-service',
    group: 'carrier',
    says: 'The report names a service line.',
  },
  {
    number: '+12125550110',
    outcome: 'carrier-shared-cost',
    group: 'carrier',
    says: 'The report names a shared-cost line.',
  },
  {
    number: '+12125550111',
    outcome: 'carrier-short-code',
    group: 'carrier',
    says: 'The report names a commercial short code.',
  },
  {
    number: '+12125550112',
    outcome: 'carrier-calling-card',
    group: 'carrier',
    says: 'The report names a calling card.',
  },
  {
    number: '+12125550113',
    outcome: 'carrier-local-rate',
    group: 'carrier',
    says: 'The report names a local-rate line.',
  },
  {
    number: '+12125550114',
    outcome: 'carrier-universal-access',
    group: 'carrier',
    says: 'The report names a universal access number.',
  },
  {
    number: '+12125550115',
    outcome: 'carrier-voice-mail',
    group: 'carrier',
    says: 'The report names a voice mailbox.',
  },
  {
    number: '+12125550116',
    outcome: 'carrier-other',
    group: 'carrier',
    says: 'The report names another kind of line.',
  },
  {
    number: '+12125550117',
    outcome: 'carrier-unknown',
    group: 'carrier',
    says: 'The report names nothing: its carrier is unknown.',
  },
  {
    number: '+12025550110',
    outcome: 'voip',
    group: 'policy',
    says: 'An internet number: declined on the right code where the site declines VoIP.',
  },
  {
    number: '+12025550111',
    outcome: 'disposable',
    group: 'policy',
    says: 'A throw-away number: declined on the right code where the site declines those.',
  },
  {
    number: '+12025550112',
    outcome: 'duplicate',
    group: 'policy',
    says: 'Someone else has used it: declined on the right code where the site declines duplicates.',
  },
  {
    number: '+12025550113',
    outcome: 'blocklisted',
    group: 'policy',
    says: 'On the blocklist: gets a message, and is declined on the right code.',
  },
  {
    number: '+12025550120',
    outcome: 'blocked-repeated-attempts',
    group: 'refusal',
    says: 'Blocked at the send: repeated attempts.',
  },
  {
    number: '+12025550121',
    outcome: 'blocked-suspicious',
    group: 'refusal',
    says: 'Blocked at the send: suspicious.',
  },
  {
    number: '+12025550122',
    outcome: 'blocked-spam',
    group: 'refusal',
    says: 'Blocked at the send: spam.',
  },
  {
    number: '+12025550123',
    outcome: 'undeliverable',
    group: 'refusal',
    says: 'Undeliverable, a status that Didit no longer documents.',
  },
  {
    number: '+12025550130',
    outcome: 'invalid-number',
    group: 'refusal',
    says: 'Well formed, but refused at the send as unreachable (400).',
  },
  {
    number: '+12025550131',
    outcome: 'invalid-line-type',
    group: 'refusal',
    says: 'A line that cannot receive codes (400).',
  },
  {
    number: '+12025550132',
    outcome: 'number-limit',
    group: 'refusal',
    says: 'Over four sends within the hour, always (429 without rate headers).',
  },
  {
    number: '+12025550140',
    outcome: 'write-limit',
    group: 'account',
    says: 'The key has used up its calls for this minute (429 with rate headers).',
  },
  {
    number: '+12025550141',
    outcome: 'no-top-up',
    group: 'account',
    says: 'The account was never topped up (403).',
  },
  {
    number: '+12025550142',
    outcome: 'no-credit',
    group: 'account',
    says: 'The balance cannot pay for this message (403).',
  },
  {
    number: '+12025550143',
    outcome: 'key-refused',
    group: 'account',
    says: 'The API key is refused (403).',
  },
  {
    number: '+12025550144',
    outcome: 'key-expired',
    group: 'account',
    says: 'The API key has expired (401).',
  },
  {
    number: '+12025550150',
    outcome: 'provider-error',
    group: 'trouble',
    says: 'Every send fails, and nothing goes out (500).',
  },
  {
    number: '+12025550151',
    outcome: 'provider-unavailable',
    group: 'trouble',
    says: 'Every send fails, and nothing goes out (502).',
  },
  {
    number: '+12025550152',
    outcome: 'recovers',
    group: 'trouble',
    says: 'The first send fails (502); the next one works.',
  },
  {
    number: '+12025550155',
    outcome: 'flaky',
    group: 'trouble',
    says: 'Every other call fails, the first one too, and does nothing (502).',
  },
  {
    number: '+12025550156',
    outcome: 'down',
    group: 'trouble',
    says: 'The connection breaks off before anything is done.',
  },
  {
    number: '+12025550153',
    outcome: 'check-error',
    group: 'trouble',
    says: 'Gets a message, but every check fails and costs no attempt (500).',
  },
  {
    number: '+12025550154',
    outcome: 'check-unavailable',
    group: 'trouble',
    says: 'Gets a message, but every check fails and costs no attempt (502).',
  },
  {
    number: '+12025550160',
    outcome: 'send-answer-lost',
    group: 'trouble',
    says: 'The message arrives, but the answer to a first send is lost.',
  },
  {
    number: '+12025550161',
    outcome: 'check-answer-lost',
    group: 'trouble',
    says: 'The check takes place, but its answer is lost.',
  },
]

/** The test number of an outcome, as E.164. @throws TypeError for an outcome that there is not */
export function numberFor(outcome: PhoneOutcome): string {
  const found = outcomeNumbers.find((entry) => entry.outcome === outcome)
  if (found) return found.number
  const all = outcomeNumbers.map((entry) => entry.outcome).join(', ')
  throw new TypeError(`numberFor: there is no outcome "${outcome}". There are ${all}.`)
}

/** The type of line that an outcome gives its number; `undefined` where the number's own counts. */
export function carrierTypeOf(outcome: PhoneOutcome | undefined): string | undefined {
  if (outcome === 'voip') return 'voip'
  return Object.entries(carriers).find(([carrier]) => carrier === outcome)?.[1]
}
