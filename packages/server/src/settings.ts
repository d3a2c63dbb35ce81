import { kinds, type CountryCode, type Kind } from '@otp-kit/core/contract'
import type { PhoneType } from '@otp-kit/core/phone/max'
import { systemClock, type Clock } from './clock.ts'
import { ConfigurationError, type ConfigurationIssue } from './configuration-error.ts'
import { environmentOf, type Environment } from './environment.ts'
import { logProblems, type ServerEvent } from './events.ts'
import { validateClientAddress, type ClientAddressOptions } from './guards/client-address.ts'
import { listOfKeys, validateProofKeys } from './proof/validate-keys.ts'
import {
  validateCountries,
  validateLimits,
  validateNames,
  validateOrigins,
  validateProviders,
  validateRange,
  validateSecrets,
} from './validate-options.ts'
import {
  storeMethods,
  validateMethods,
  validateEnvironment,
  validateFunction,
  validateHeaderNames,
  validateLineTypes,
} from './validate-shapes.ts'
import { reachableTypes } from './kinds/phone.ts'
import { withDefaults, type Limits } from './limits.ts'
import { knownOptions, type VerificationServerOptions } from './options.ts'
import type { ProofPrivateKey } from './proof/private-key.ts'
import type { Provider } from './providers/provider.ts'
import { memoryStore } from './store/memory.ts'
import type { Store } from './store/store.ts'

/** The validated options, with every default filled in. */
export interface Settings {
  readonly providers: readonly Provider[]
  readonly kinds: readonly Kind[]
  readonly secrets: readonly string[]
  readonly indexSecret: string | undefined
  /** `null`: all countries. */
  readonly countries: readonly CountryCode[] | null
  readonly allowedOrigins: readonly string[]
  readonly basePath: string
  readonly allowedHeaders: readonly string[]
  readonly store: Store
  readonly lineTypes: readonly PhoneType[]
  readonly binding: 'cookie' | 'header'
  readonly purpose: NonNullable<VerificationServerOptions['purpose']>
  readonly audience: string
  readonly subject: VerificationServerOptions['subject']
  readonly clientAddress: ClientAddressOptions
  readonly limits: Limits
  /** Empty: proofs are signed with the secret. */
  readonly proofKeys: readonly ProofPrivateKey[]
  readonly proofLifetimeMs: number
  readonly policyFloorMs: number
  readonly clock: Clock
  readonly hasOwnClock: boolean
  readonly onEvent: (event: ServerEvent) => void
  readonly environment: Environment
  readonly production: boolean
}

const basePathPattern = /^(?:\/[\w~.-]+)*$/

/** Returns every invalid option, each with its fix. */
function validate(options: VerificationServerOptions, production: boolean): ConfigurationIssue[] {
  const { secret, indexSecret, store, clock, purpose, basePath = '', binding = 'cookie' } = options
  const issues = [
    ...validateNames(options, knownOptions),
    ...validateSecrets('secret', Array.isArray(secret) ? secret : [secret]),
    ...(indexSecret === undefined ? [] : validateSecrets('indexSecret', [indexSecret])),
    ...validateProviders(options.providers, {
      production,
      hasSubject: options.subject !== undefined,
    }),
    ...validateOrigins(options.allowedOrigins, binding),
    ...validateCountries(options.countries, options.providers),
    ...validateLimits(options.limits ?? {}),
    ...validateProofKeys(options.proofKey),
    ...validateRange('proofLifetime', options.proofLifetime, 60, 86_400),
    ...validateRange('policyFloor', options.policyFloor, 0, 10_000),
    ...validateClientAddress(options.clientAddress),
    ...validateHeaderNames(options.allowedHeaders),
    ...validateLineTypes(options.lineTypes),
    ...validateEnvironment(options.environment),
    ...validateMethods(
      'store',
      store,
      storeMethods,
      'Pass `memoryStore()`, or an object with the `Store` interface.',
    ),
    ...validateMethods(
      'clock',
      clock,
      ['now'],
      'Pass an object with `now()`, in milliseconds since 1970.',
    ),
    ...validateFunction('onEvent', options.onEvent, 'Pass a function that takes an event.'),
    ...validateFunction(
      'subject',
      options.subject,
      'Pass a function of the request: `(request) => …`.',
    ),
  ]
  if (!basePathPattern.test(basePath)) {
    issues.push({
      option: 'basePath',
      cause: `\`${basePath}\` is not a path such as '/api/verification'`,
      fix: 'Begin with a slash, end without one, and use letters, digits and - . _ ~ between slashes.',
    })
  }
  if (!['cookie', 'header'].includes(binding)) {
    issues.push({
      option: 'binding',
      cause: 'it is neither of its two values',
      fix: "Set 'cookie' or 'header'.",
    })
  }
  if (purpose !== undefined && (purpose === '' || !/^(?:string|function)$/.test(typeof purpose))) {
    issues.push({
      option: 'purpose',
      cause: 'it is neither a name nor a function',
      fix: 'Pass a name such as `sign-up`, or a function of the request.',
    })
  }
  if (
    options.audience !== undefined &&
    !(typeof options.audience === 'string' && options.audience)
  ) {
    issues.push({
      option: 'audience',
      cause: 'it is not a name',
      fix: 'Pass a name for the service that verifies the proofs, or leave it out for the first of `allowedOrigins`.',
    })
  }
  if (production && !store?.shared && !store?.singleProcess) {
    issues.push({
      option: 'store',
      cause:
        'in production the memory of one process is not enough: a second process or a restart would reset every limit and attempt',
      fix: 'Use a store that all processes share. If the whole site runs in one process, set `store: memoryStore({ singleProcess: true })`.',
    })
  }
  if (production && clock) {
    issues.push({
      option: 'clock',
      cause: 'production runs on real time only: moving the clock would move every limit',
      fix: 'Leave `clock` out in production.',
    })
  }
  return issues
}

/** Returns the validated options. @throws ConfigurationError that lists every invalid option */
export function resolveSettings(options: VerificationServerOptions): Settings {
  // JavaScript callers may pass nothing.
  const given: VerificationServerOptions = Object(options)
  const environment = environmentOf(given)
  const production = environment === 'production'
  const issues = validate(given, production)
  if (issues.length > 0) throw new ConfigurationError(issues)

  const { providers, countries, allowedOrigins, secret } = options
  const secrets = typeof secret === 'string' ? [secret] : secret
  return {
    providers,
    kinds: kinds.filter((kind) => providers.some((each) => each.kinds[kind])),
    secrets,
    indexSecret: options.indexSecret,
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
    proofKeys: listOfKeys(options.proofKey),
    proofLifetimeMs: (options.proofLifetime ?? 1800) * 1000,
    policyFloorMs: options.policyFloor ?? 1500,
    clock: options.clock ?? systemClock,
    hasOwnClock: options.clock !== undefined,
    allowedHeaders: options.allowedHeaders ?? [],
    onEvent: options.onEvent ?? logProblems,
    environment,
    production,
  }
}
