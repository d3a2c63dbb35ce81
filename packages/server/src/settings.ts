import { kinds, type CountryCode, type Kind } from '@otp-kit/core/contract'
import type { PhoneType } from '@otp-kit/core/phone/max'
import { systemClock, type Clock } from './clock.ts'
import { ConfigurationError, type ConfigurationFault } from './configuration-error.ts'
import { reportFaults, type ServerEvent } from './events.ts'
import { clientAddressFaults, type ClientAddressOptions } from './guards/client-address.ts'
import {
  judgeCountries,
  judgeLimits,
  judgeNames,
  judgeOrigins,
  judgeProviders,
  judgeRange,
  judgeSecrets,
} from './judge-options.ts'
import {
  callsOfStore,
  judgeCalls,
  judgeEnvironment,
  judgeFunction,
  judgeLineTypes,
} from './judge-shapes.ts'
import { reachableTypes } from './kinds/phone.ts'
import { withDefaults, type Limits } from './limits.ts'
import { knownOptions, type VerificationServerOptions } from './options.ts'
import type { Provider } from './providers/provider.ts'
import { memoryStore } from './store/memory.ts'
import type { Store } from './store/store.ts'

/** The options, judged and complete. */
export interface Settings {
  readonly providers: readonly Provider[]
  readonly kinds: readonly Kind[]
  readonly secrets: readonly string[]
  readonly indexSecret: string
  /** `null`: all of them. */
  readonly countries: readonly CountryCode[] | null
  readonly allowedOrigins: readonly string[]
  readonly basePath: string
  readonly store: Store
  readonly lineTypes: readonly PhoneType[]
  readonly binding: 'cookie' | 'header'
  readonly purpose: NonNullable<VerificationServerOptions['purpose']>
  readonly audience: string
  readonly subject: VerificationServerOptions['subject']
  readonly clientAddress: ClientAddressOptions
  readonly limits: Limits
  readonly proofLifetimeMs: number
  readonly policyFloorMs: number
  readonly clock: Clock
  readonly onEvent: (event: ServerEvent) => void
  readonly production: boolean
}

/** Where nothing says what it is, it is taken for production: no check is waived by accident. */
function environmentOf(options: VerificationServerOptions): string {
  if (options.environment) return options.environment
  const { process, document } = globalThis as {
    process?: { env?: Record<string, string | undefined> }
    document?: unknown
  }
  // A Node process is in development until NODE_ENV says otherwise, and a page that carries its own proxy is a demo;
  // an edge runtime has neither habit.
  if (process?.env) return process.env['NODE_ENV'] ?? 'development'
  return document ? 'development' : 'production'
}

const basePathPattern = /^(?:\/[\w~.-]+)*$/

/** Every fault of the options, each with its cure. */
function judge(options: VerificationServerOptions, production: boolean): ConfigurationFault[] {
  const { secret, indexSecret, store, clock, purpose, basePath = '', binding = 'cookie' } = options
  const faults = [
    ...judgeNames(options, knownOptions),
    ...judgeSecrets('secret', Array.isArray(secret) ? secret : [secret]),
    ...(indexSecret === undefined ? [] : judgeSecrets('indexSecret', [indexSecret])),
    ...judgeProviders(options.providers, { production, hasSubject: options.subject !== undefined }),
    ...judgeOrigins(options.allowedOrigins, binding),
    ...judgeCountries(options.countries, options.providers),
    ...judgeLimits(options.limits ?? {}),
    ...judgeRange('proofLifetime', options.proofLifetime, 60, 86_400),
    ...judgeRange('policyFloor', options.policyFloor, 0, 10_000),
    ...clientAddressFaults(options.clientAddress),
    ...judgeLineTypes(options.lineTypes),
    ...judgeEnvironment(options.environment),
    ...judgeCalls(
      'store',
      store,
      callsOfStore,
      'Give `memoryStore()`, or a store of that interface.',
    ),
    ...judgeCalls('clock', clock, ['now'], 'Give one with `now()`, in milliseconds since 1970.'),
    ...judgeFunction('onEvent', options.onEvent, 'Give one that takes an event.'),
    ...judgeFunction('subject', options.subject, 'Give one of the request: `(request) => …`.'),
  ]
  if (!basePathPattern.test(basePath)) {
    faults.push({
      option: 'basePath',
      cause: `\`${basePath}\` is not a path such as '/api/verification'`,
      cure: 'Begin with a slash, end without one, and use letters, digits and - . _ ~ between them.',
    })
  }
  if (!['cookie', 'header'].includes(binding)) {
    faults.push({
      option: 'binding',
      cause: 'it is neither of its two values',
      cure: "Set 'cookie' or 'header'.",
    })
  }
  if (purpose !== undefined && (purpose === '' || !/^(?:string|function)$/.test(typeof purpose))) {
    faults.push({
      option: 'purpose',
      cause: 'it is neither a name nor a function',
      cure: 'Give a name such as `sign-up`, or a function of the request.',
    })
  }
  if (
    options.audience !== undefined &&
    !(typeof options.audience === 'string' && options.audience)
  ) {
    faults.push({
      option: 'audience',
      cause: 'it is not a name',
      cure: 'Give one for the service that checks the proofs, or leave it out for the first of `allowedOrigins`.',
    })
  }
  if (production && !store?.shared && !store?.singleProcess) {
    faults.push({
      option: 'store',
      cause:
        'in production the memory of one process is not enough: a second process, or a restart, would grant every limit and attempt anew',
      cure: 'Use a store that all processes share; or, if the whole site runs in one process, say so: `store: memoryStore({ singleProcess: true })`.',
    })
  }
  if (production && clock) {
    faults.push({
      option: 'clock',
      cause: 'production runs on real time alone: whoever moves the clock moves every limit',
      cure: 'Leave `clock` out in production.',
    })
  }
  return faults
}

/** Judges the options. @throws ConfigurationError that lists every fault, each with its cure */
export function settle(options: VerificationServerOptions): Settings {
  // From JavaScript there may be none at all.
  const given: VerificationServerOptions = Object(options)
  const production = environmentOf(given) === 'production'
  const faults = judge(given, production)
  if (faults.length > 0) throw new ConfigurationError(faults)

  const { providers, countries, allowedOrigins, secret } = options
  const secrets = typeof secret === 'string' ? [secret] : secret
  return {
    providers,
    kinds: kinds.filter((kind) => providers.some((each) => each.kinds[kind])),
    secrets,
    indexSecret: options.indexSecret ?? secrets.at(-1)!,
    countries: countries === undefined || countries === 'all' ? null : countries,
    allowedOrigins,
    basePath: options.basePath ?? '/api/verification',
    store: options.store ?? memoryStore(),
    lineTypes:
      options.lineTypes ??
      reachableTypes(providers.flatMap(({ kinds }) => kinds.phone?.channels ?? [])),
    binding: options.binding ?? 'cookie',
    purpose: options.purpose ?? 'verification',
    audience: options.audience ?? allowedOrigins[0]!,
    subject: options.subject,
    clientAddress: options.clientAddress ?? {},
    limits: withDefaults(options.limits),
    proofLifetimeMs: (options.proofLifetime ?? 1800) * 1000,
    policyFloorMs: options.policyFloor ?? 1500,
    clock: options.clock ?? systemClock,
    onEvent: options.onEvent ?? reportFaults,
    production,
  }
}
