import type { OutcomeNumber } from './phone-outcomes.ts'

/** Every type of line that Didit's reports name, beside mobile, which is ordinary, and VoIP, whose outcome is a policy's. */
const carriers = {
  'carrier-fixed-line': { type: 'fixed_line', number: '+12125550101', is: 'a fixed line' },
  'carrier-isp': {
    type: 'isp',
    number: '+12125550102',
    is: 'an internet provider: virtual, declined where the site declines VoIP',
  },
  'carrier-vpn': {
    type: 'vpn',
    number: '+12125550103',
    is: 'a VPN: virtual, declined where the site declines VoIP',
  },
  'carrier-toll-free': { type: 'toll_free', number: '+12125550104', is: 'a toll-free line' },
  'carrier-premium-rate': {
    type: 'premium_rate',
    number: '+12125550105',
    is: 'a premium-rate line',
  },
  'carrier-pager': { type: 'pager', number: '+12125550106', is: 'a pager' },
  'carrier-payphone': { type: 'payphone', number: '+12125550107', is: 'a payphone' },
  'carrier-satellite': { type: 'satellite', number: '+12125550108', is: 'a satellite phone' },
  'carrier-service': { type: 'service', number: '+12125550109', is: 'a service line' },
  'carrier-shared-cost': { type: 'shared_cost', number: '+12125550110', is: 'a shared-cost line' },
  'carrier-short-code': {
    type: 'short_codes_commercial',
    number: '+12125550111',
    is: 'a commercial short code',
  },
  'carrier-calling-card': { type: 'calling_cards', number: '+12125550112', is: 'a calling card' },
  'carrier-local-rate': { type: 'local_rate', number: '+12125550113', is: 'a local-rate line' },
  'carrier-universal-access': {
    type: 'universal_access',
    number: '+12125550114',
    is: 'a universal access number',
  },
  'carrier-voice-mail': { type: 'voice_mail', number: '+12125550115', is: 'a voice mailbox' },
  'carrier-other': { type: 'other', number: '+12125550116', is: 'another kind of line' },
  'carrier-unknown': {
    type: 'unknown',
    number: '+12125550117',
    is: 'nothing: its carrier is unknown',
  },
} as const

export type CarrierOutcome = keyof typeof carriers

function isCarrier(outcome: string): outcome is CarrierOutcome {
  return Object.hasOwn(carriers, outcome)
}

/** One number for each. */
export const carrierNumbers: readonly OutcomeNumber[] = Object.keys(carriers)
  .filter(isCarrier)
  .map((outcome) => ({
    number: carriers[outcome].number,
    outcome,
    group: 'carrier',
    says: `The report names ${carriers[outcome].is}.`,
  }))

/** The type of line that an outcome gives its number; `undefined` where the number's own counts. */
export function carrierTypeOf(outcome: string | undefined): string | undefined {
  if (outcome === 'voip') return 'voip'
  return outcome !== undefined && isCarrier(outcome) ? carriers[outcome].type : undefined
}
