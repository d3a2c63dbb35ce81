import type { OutcomeNumber } from './phone-outcomes.ts'

/** Every line type of Didit's reports, except mobile, which is the default, and VoIP, which has an outcome of its own. */
const carriers = {
  'carrier-fixed-line': { type: 'fixed_line', number: '+12125550101', label: 'a fixed line' },
  'carrier-isp': {
    type: 'isp',
    number: '+12125550102',
    label: 'an internet provider: virtual, declined where the site declines VoIP',
  },
  'carrier-vpn': {
    type: 'vpn',
    number: '+12125550103',
    label: 'a VPN: virtual, declined where the site declines VoIP',
  },
  'carrier-toll-free': { type: 'toll_free', number: '+12125550104', label: 'a toll-free line' },
  'carrier-premium-rate': {
    type: 'premium_rate',
    number: '+12125550105',
    label: 'a premium-rate line',
  },
  'carrier-pager': { type: 'pager', number: '+12125550106', label: 'a pager' },
  'carrier-payphone': { type: 'payphone', number: '+12125550107', label: 'a payphone' },
  'carrier-satellite': { type: 'satellite', number: '+12125550108', label: 'a satellite phone' },
  'carrier-service': { type: 'service', number: '+12125550109', label: 'a service line' },
  'carrier-shared-cost': {
    type: 'shared_cost',
    number: '+12125550110',
    label: 'a shared-cost line',
  },
  'carrier-short-code': {
    type: 'short_codes_commercial',
    number: '+12125550111',
    label: 'a commercial short code',
  },
  'carrier-calling-card': {
    type: 'calling_cards',
    number: '+12125550112',
    label: 'a calling card',
  },
  'carrier-local-rate': { type: 'local_rate', number: '+12125550113', label: 'a local-rate line' },
  'carrier-universal-access': {
    type: 'universal_access',
    number: '+12125550114',
    label: 'a universal access number',
  },
  'carrier-voice-mail': { type: 'voice_mail', number: '+12125550115', label: 'a voice mailbox' },
  'carrier-other': { type: 'other', number: '+12125550116', label: 'another kind of line' },
  'carrier-unknown': {
    type: 'unknown',
    number: '+12125550117',
    label: 'an unknown line',
  },
} as const

export type CarrierOutcome = keyof typeof carriers

function isCarrier(outcome: string): outcome is CarrierOutcome {
  return Object.hasOwn(carriers, outcome)
}

/** One test number for each line type. */
export const carrierNumbers: readonly OutcomeNumber[] = Object.keys(carriers)
  .filter(isCarrier)
  .map((outcome) => ({
    number: carriers[outcome].number,
    outcome,
    group: 'carrier',
    description: `The report names ${carriers[outcome].label}.`,
  }))

/** Returns the line type of an outcome; `undefined` where the number's own type applies. */
export function carrierTypeOf(outcome: string | undefined): string | undefined {
  if (outcome === 'voip') return 'voip'
  return outcome !== undefined && isCarrier(outcome) ? carriers[outcome].type : undefined
}
