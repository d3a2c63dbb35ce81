import type { Channel, CountryCode, Kind, StartRequest } from '@otp-kit/core/contract'
import { emailRules } from './email.ts'
import { phoneRules } from './phone.ts'
import type { Settings } from '../options/settings.ts'

/** `null`: all. */
export interface AllowedDestinations {
  readonly countries: Settings['countries']
  readonly lineTypes: Settings['lineTypes'] | null
}

/** Everything that differs between phone numbers and e-mail addresses in the proxy itself. */
export interface KindRules {
  /** Returns the destination as messages are sent to it. @throws ProblemError if it cannot be verified here */
  read(request: Pick<StartRequest, 'to' | 'country'>, allowed: AllowedDestinations): string
  mask(to: string): string
  /** Returns those of the channels that reach the destination. */
  channels(to: string, channels: readonly Channel[]): readonly Channel[]
  /** Returns a text that is the same for all destinations that a provider takes for one. */
  providerKey(to: string): string
  /** Returns a text that is the same for all destinations that reach one phone or mailbox: limits count by it. */
  limitKey(to: string): string
  /** Returns the group of destinations that an attacker gets in bulk, and the limit of its sends. */
  group(to: string): { readonly limit: 'prefixPerHour' | 'domainPerHour'; readonly key: string }
  /** Returns the country that a message goes to; `null`: the kind has none. */
  country(to: string): CountryCode | null
  /** Whether messages to a group can be sent for profit, so that sends which are not completed pause it. */
  readonly isPumped: boolean
  /** Returns the countries that `config` names; `null`: all of them, or the kind has none. */
  countries(settings: Settings): readonly CountryCode[] | null
}

export const rulesOf: { readonly [K in Kind]: KindRules } = {
  phone: phoneRules,
  email: emailRules,
}
