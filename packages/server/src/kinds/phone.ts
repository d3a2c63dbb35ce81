import type { Channel } from '@otp-kit/core/contract'
import { maskPhone } from '@otp-kit/core/phone'
import { parseDestination, type PhoneReason, type PhoneType } from '@otp-kit/core/phone/max'
import { ProblemError } from '../answer.ts'
import type { KindRules } from './kind-rules.ts'

export const phoneRules: KindRules = {
  read({ to, country }, { countries, lineTypes: types }) {
    const parsed = parseDestination(to, { country, countries, types })
    if (!parsed.ok) throw problemOf(parsed.reason)
    return parsed.e164
  },
  mask: maskPhone,
  // A fixed line is called: a text would cost a message that nobody can read.
  channels: (e164, channels) =>
    typeOf(e164) === 'fixed-line' ? channels.filter((channel) => channel === 'voice') : channels,
  providerKey: (e164) => e164,
  limitKey: (e164) => e164,
  // Numbers that differ in their last four digits alone: the usual block that SMS pumping is run with.
  group: (e164) => ({ limit: 'prefixPerHour', key: e164.slice(0, -4) }),
  country(e164) {
    const parsed = parseDestination(e164)
    return parsed.ok ? parsed.country : null
  },
  isPumped: true,
  countries: ({ countries }) => countries,
}

function typeOf(e164: string): PhoneType | null {
  const parsed = parseDestination(e164)
  return parsed.ok ? parsed.type : null
}

function problemOf(reason: PhoneReason): ProblemError {
  if (reason === 'country-not-allowed') return new ProblemError('country_not_allowed')
  if (reason === 'type-not-allowed') return new ProblemError('line_type_not_allowed')
  return new ProblemError('destination_invalid', {
    detail: `The number was not accepted: ${reason}.`,
  })
}

/**
 * Returns the types of line that a code can reach by these channels at the price of a normal call: fixed lines by voice
 * only. Premium, shared-cost and personal numbers (+44 70…) cost most, and so may ranges that the metadata does not contain.
 */
export function reachableTypes(channels: readonly Channel[]): readonly PhoneType[] {
  const types: readonly PhoneType[] = ['mobile', 'fixed-line-or-mobile', 'voip']
  return channels.includes('voice') ? [...types, 'fixed-line'] : types
}
