import type { Provider } from '../providers/provider.ts'
import { minuteMs } from '../limits.ts'
import type { Limit } from './limit.ts'

const code = 'provider_unavailable'

/** The calls that the provider allows to the whole key. Sends leave a share to checks: a code that came has to count. */
export function budgetOf({ name, budget }: Provider, call: 'send' | 'check'): readonly Limit[] {
  if (!budget) return []
  const { perMinute, keptForChecks } = budget
  const whole: Limit = {
    name: `${name}-budget`,
    code,
    gives: 'never',
    rule: { limit: perMinute, windowMs: minuteMs },
    counts: [],
  }
  if (call === 'check') return [whole]
  const sends = Math.max(1, Math.floor(perMinute * (1 - keptForChecks)))
  return [{ ...whole, name: `${name}-sends`, rule: { limit: sends, windowMs: minuteMs } }, whole]
}
