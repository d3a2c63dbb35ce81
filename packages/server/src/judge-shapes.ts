import type { PhoneType } from '@otp-kit/core/phone/max'
import type { ConfigurationFault } from './configuration-error.ts'
import type { Store } from './store/store.ts'

type Faults = readonly ConfigurationFault[]

const storeCalls = {
  consume: true,
  giveBack: true,
  once: true,
  lease: true,
  release: true,
  get: true,
  compareAndSet: true,
} satisfies Record<Exclude<keyof Store, 'shared' | 'singleProcess'>, true>

/** The calls that a store of one's own has to have. */
export const callsOfStore: readonly string[] = Object.keys(storeCalls)

const lineTypeNames: { readonly [T in PhoneType]: true } = {
  mobile: true,
  'fixed-line': true,
  'fixed-line-or-mobile': true,
  voip: true,
  'toll-free': true,
  'premium-rate': true,
  'shared-cost': true,
  'personal-number': true,
  pager: true,
  uan: true,
  voicemail: true,
  unknown: true,
}

export function judgeLineTypes(given: unknown): Faults {
  if (given === undefined) return []
  const option = 'lineTypes'
  const cure = `Name some of ${Object.keys(lineTypeNames).join(', ')}; or leave it out for the default.`
  const types: readonly unknown[] = Array.isArray(given) ? given : []
  if (types.length === 0) {
    return [{ option, cause: 'there is none, so that no number could be verified', cure }]
  }
  return types
    .filter((type) => typeof type !== 'string' || !Object.hasOwn(lineTypeNames, type))
    .map((type) => ({ option, cause: `\`${String(type)}\` is not a type of line`, cure }))
}

/** What is handed in to be called has its calls, or the first request would be the one to find out. */
export function judgeCalls(
  option: string,
  given: unknown,
  calls: readonly string[],
  cure: string,
): Faults {
  if (given === undefined) return []
  const missing = calls.find((call) => typeof Reflect.get(Object(given), call) !== 'function')
  return missing ? [{ option, cause: `it has no \`${missing}\``, cure }] : []
}

export function judgeFunction(option: string, given: unknown, cure: string): Faults {
  if (given === undefined || typeof given === 'function') return []
  return [{ option, cause: 'it is not a function', cure }]
}

const environments: ReadonlySet<unknown> = new Set(['production', 'development', 'test'])

/** A misspelt production would waive what only production is held to. */
export function judgeEnvironment(given: unknown): Faults {
  if (given === undefined || environments.has(given)) return []
  const cause = typeof given === 'string' ? `\`${given}\` is none` : 'it is none of the three'
  return [
    {
      option: 'environment',
      cause,
      cure: "Set 'production', 'development' or 'test', or leave it out.",
    },
  ]
}
