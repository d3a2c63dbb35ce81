import type { Provider } from '../providers/provider.ts'
import { minuteMs } from '../limits.ts'
import type { Call } from '../server-context.ts'
import { addressBuckets } from './client-address.ts'
import type { Limit } from './limit.ts'

const code = 'provider_unavailable'
/** Calls a minute that one address has, where a fifth of the budget is less, or there is none. */
const fewestCallsPerAddress = 10
const callsPerAddress = 60
/** How many addresses' shares an IPv6 /48 has, which may be one customer's. */
const sharesPerSite = 2

/**
 * Returns the limits of calls to a provider, which count every call, whatever its reason and its end. Sends leave a share
 * for checks, so that received codes can be checked. One address has a fifth of the whole, and an IPv6 /48 two, so that
 * nobody uses it up.
 */
export function budgetOf(
  { name, budget }: Provider,
  use: 'send' | 'check',
  call: Call,
): readonly Limit[] {
  const perMinute = budget?.perMinute ?? callsPerAddress * 5
  const own = Math.max(fewestCallsPerAddress, Math.ceil(perMinute / 5))
  const addresses = addressBuckets(call.address).map(({ bucket, factor }): Limit => ({
    name: 'providerCallsPerAddress',
    code: use === 'send' ? 'send_limit' : 'check_limit',
    refund: 'never',
    rule: { limit: own * Math.min(factor, sharesPerSite), windowMs: minuteMs },
    counts: [name, bucket],
  }))
  if (!budget) return addresses
  const whole: Limit = {
    name: `${name}-budget`,
    code,
    refund: 'never',
    rule: { limit: perMinute, windowMs: minuteMs },
    counts: [],
  }
  if (use === 'check') return [...addresses, whole]
  const sends = Math.max(1, Math.floor(perMinute * (1 - budget.reservedForChecks)))
  return [
    ...addresses,
    { ...whole, name: `${name}-sends`, rule: { limit: sends, windowMs: minuteMs } },
    whole,
  ]
}
