import type { Provider } from '../providers/provider.ts'
import { minuteMs } from '../limits.ts'
import type { Limit } from './limit.ts'

const code = 'provider_unavailable'

/** Returns the limits of the whole API key. Sends leave a share for checks, so that received codes can be checked. */
export function budgetOf({ name, budget }: Provider, call: 'send' | 'check'): readonly Limit[] {
  if (!budget) return []
  const { perMinute, reservedForChecks } = budget
  const whole: Limit = {
    name: `${name}-budget`,
    code,
    refund: 'never',
    rule: { limit: perMinute, windowMs: minuteMs },
    counts: [],
  }
  if (call === 'check') return [whole]
  const sends = Math.max(1, Math.floor(perMinute * (1 - reservedForChecks)))
  return [{ ...whole, name: `${name}-sends`, rule: { limit: sends, windowMs: minuteMs } }, whole]
}
