import type { PhoneType } from '@otp-kit/core/phone/max'
import type { ConfigurationIssue } from './configuration-error.ts'
import type { Store } from './store/store.ts'

type Issues = readonly ConfigurationIssue[]

const methodsOfStore = {
  consume: true,
  giveBack: true,
  peek: true,
  get: true,
  compareAndSet: true,
  delete: true,
} satisfies Record<Exclude<keyof Store, 'shared' | 'singleProcess'>, true>

/** The methods that a custom store needs. */
export const storeMethods: readonly string[] = Object.keys(methodsOfStore)

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

export function validateLineTypes(given: unknown): Issues {
  if (given === undefined) return []
  const option = 'lineTypes'
  const fix = `Use some of ${Object.keys(lineTypeNames).join(', ')}, or leave it out for the default.`
  const types: readonly unknown[] = Array.isArray(given) ? given : []
  if (types.length === 0) {
    return [{ option, cause: 'there is none, so that no number could be verified', fix }]
  }
  return types
    .filter((type) => typeof type !== 'string' || !Object.hasOwn(lineTypeNames, type))
    .map((type) => ({ option, cause: `\`${String(type)}\` is not a type of line`, fix }))
}

/** Checks that an object has its methods, which would otherwise fail at the first request. */
export function validateMethods(
  option: string,
  given: unknown,
  methods: readonly string[],
  fix: string,
): Issues {
  if (given === undefined) return []
  const missing = methods.find((method) => typeof Reflect.get(Object(given), method) !== 'function')
  return missing ? [{ option, cause: `it has no \`${missing}\``, fix }] : []
}

// RFC 9110, section 5.6.2.
const headerName = /^[\w!#$%&'*+.^`|~-]+$/

export function isHeaderName(given: unknown): boolean {
  return typeof given === 'string' && headerName.test(given)
}

export function validateHeaderNames(given: unknown): Issues {
  if (given === undefined || (Array.isArray(given) && given.every(isHeaderName))) return []
  return [
    {
      option: 'allowedHeaders',
      cause: 'it is not a list of names of headers',
      fix: "Write it like `['traceparent', 'baggage']`. There are no wildcards.",
    },
  ]
}

export function validateFunction(option: string, given: unknown, fix: string): Issues {
  if (given === undefined || typeof given === 'function') return []
  return [{ option, cause: 'it is not a function', fix }]
}

const environments: ReadonlySet<unknown> = new Set(['production', 'development', 'test'])

/** A misspelt `production` would skip the checks that only production has. */
export function validateEnvironment(given: unknown): Issues {
  if (given === undefined || environments.has(given)) return []
  const cause = typeof given === 'string' ? `\`${given}\` is none` : 'it is none of the three'
  return [
    {
      option: 'environment',
      cause,
      fix: "Set 'production', 'development' or 'test', or leave it out.",
    },
  ]
}
