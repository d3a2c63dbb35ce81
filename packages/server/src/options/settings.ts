import { kinds, type Kind } from '@otp-kit/core/contract'
import type { CountryCode } from '@otp-kit/core/contract'
import type { PhoneType } from '@otp-kit/core/phone/max'
import { systemClock, type Clock } from '../clock.ts'
import { ConfigurationError } from './configuration-error.ts'
import { reachableTypes } from '../kinds/phone.ts'
import { parseOptions } from './parse-options.ts'
import type { VerificationServerOptions } from './options.ts'
import { serverOptions, type ServerOptions } from './server-options.ts'
import { createLookup, type ListLookup } from '../guards/lists.ts'

/** The validated options, with every default filled in. */
export interface Settings extends Omit<
  ServerOptions,
  'secret' | 'proofLifetime' | 'policyFloor' | 'block' | 'allow'
> {
  readonly kinds: readonly Kind[]
  readonly secrets: readonly string[]
  /** `null`: all countries. */
  readonly countries: readonly CountryCode[] | null
  readonly lineTypes: readonly PhoneType[]
  readonly audience: string
  /** The host names of `allowedOrigins`. */
  readonly hostnames: readonly string[]
  /** `null`: there is no list. */
  readonly block: ListLookup | null
  readonly allow: ListLookup | null
  readonly proofLifetimeMs: number
  readonly policyFloorMs: number
  readonly clock: Clock
  readonly hasOwnClock: boolean
  readonly production: boolean
}

/** Returns the validated options. @throws ConfigurationError that lists every invalid option */
export function resolveSettings(options: VerificationServerOptions): Settings {
  // JavaScript callers may pass nothing.
  const parsed = parseOptions(serverOptions, options ?? {})
  if ('issues' in parsed) throw new ConfigurationError(parsed.issues)
  const { secret, proofLifetime, policyFloor, ...rest } = parsed.options
  const { providers, countries = null, allowedOrigins, clock, environment } = rest
  const channels = providers.flatMap((provider) => provider.kinds.phone?.channels ?? [])
  return {
    ...rest,
    kinds: kinds.filter((kind) => providers.some((each) => each.kinds[kind])),
    secrets: secret,
    countries,
    lineTypes: rest.lineTypes ?? reachableTypes(channels),
    hostnames: allowedOrigins.map((each) => each.replace(/^.*?:\/\/|:\d+$/g, '')),
    audience: rest.audience ?? allowedOrigins[0]!,
    proofLifetimeMs: proofLifetime * 1000,
    policyFloorMs: policyFloor,
    clock: clock ?? systemClock,
    hasOwnClock: clock !== undefined,
    production: environment === 'production',
    block: createLookup(rest.block),
    allow: createLookup(rest.allow),
  }
}
