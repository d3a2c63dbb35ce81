// The options of `createVerificationServer()`: what is accepted, and the defaults.
//
// Add an option: (1) with its docstring to `options.ts`; (2) to `schemas` below, as `v.optional(schema, default)`, where
// `must(predicate, cause, fix)` makes most schemas; (3) where it depends on other options or on production, a `rule` in
// `server-option-rules.ts`. It is then in `Settings`; `settings.ts` derives what is needed in another form. An option that
// is an object itself gets an `optionsObject<T>({ … })` in the file of its feature: see `limits.ts`.
import type { CountryCode } from '@otp-kit/core/contract'
import * as v from 'valibot'
import { challengeInstance } from '../challenge/challenge-instance.ts'
import type { Clock } from '../clock.ts'
import { environmentOf } from './environment.ts'
import { logProblems } from '../events.ts'
import { clientAddressOptions, isHeaderName } from '../guards/client-address-options.ts'
import { listOption } from '../guards/lists.ts'
import { spendOptions } from '../guards/spend-options.ts'
import { limitOptions, type Limits } from '../limits.ts'
import {
  instance,
  list,
  must,
  optionsObject,
  range,
  shown,
  type OptionSchemas,
} from './option-schema.ts'
import { isBoolean, isFunction, isMissingOr, isName } from './untrusted-value.ts'
import { country, lineType, noCountry, origin, secret, secretFix } from './option-values.ts'
import type { VerificationServerOptions } from './options.ts'
import { isPrivateKey, privateKeyFix, type ProofPrivateKey } from '../proof/private-key.ts'
import { providerInstance } from '../providers/provider.ts'
import { withRules } from './server-option-rules.ts'
import { pumpingOptions, type PumpingRules } from '../record/group-record.ts'
import { memoryStore } from '../store/memory.ts'
import type { Store } from '../store/store.ts'
import { noTelemetry, telemetryInstance } from '../telemetry/telemetry.ts'

type Optional =
  | 'indexSecret'
  | 'challenge'
  | 'lineTypes'
  | 'audience'
  | 'subject'
  | 'signals'
  | 'clock'
  | 'spend'
  | 'block'
  | 'allow'
type Options = {
  readonly [O in keyof VerificationServerOptions]-?:
    | Exclude<VerificationServerOptions[O], undefined>
    | (O extends Optional ? undefined : never)
}

/** The options with every default that depends on no other option. */
export interface ServerOptions extends Omit<
  Options,
  'secret' | 'limits' | 'countries' | 'proofKey' | 'pumping'
> {
  readonly secret: readonly string[]
  readonly limits: Limits
  /** `null`: proofs are signed with the secret. */
  readonly proofKey: readonly ProofPrivateKey[] | null
  /** `null`: turned off. */
  readonly pumping: PumpingRules | null
  /** `null`: all. */
  readonly countries: readonly CountryCode[] | null | undefined
}

const schemas: OptionSchemas<ServerOptions> = {
  providers: list(
    providerInstance,
    'there is none',
    'Pass at least one: `providers: [didit({ apiKey })]`.',
  ),
  secret: v.pipe(
    v.unknown(),
    v.transform((given) => (Array.isArray(given) ? given : [given])),
    list(secret, 'the list is empty', secretFix),
  ),
  indexSecret: v.optional(secret),
  allowedOrigins: list(
    origin,
    'there is none, and no origin is derived from a request',
    "List the origins of your pages: `allowedOrigins: ['https://example.com']`.",
  ),
  countries: v.pipe(
    v.unknown(),
    v.transform((given) => (given === 'all' ? null : given)),
    v.optional(v.nullable(list(country, ...noCountry))),
  ),
  allowedHeaders: v.optional(
    must<readonly string[]>(
      (given) => Array.isArray(given) && given.every(isHeaderName),
      'it is not a list of names of headers',
      "Write it like `['traceparent', 'baggage']`. There are no wildcards.",
    ),
    [],
  ),
  basePath: v.optional(
    must<string>(
      (given) => typeof given === 'string' && /^(?:\/(?!\.{1,2}(?:\/|$))[\w~.-]+)*$/.test(given),
      (given) => `${shown(given)} is not a path such as '/api/verification'`,
      'Begin with a slash, end without one, and use letters, digits and - . _ ~ between slashes.',
    ),
    '/api/verification',
  ),
  store: v.optional(
    instance<Store>(
      {
        consume: isFunction,
        giveBack: isFunction,
        peek: isFunction,
        get: isFunction,
        compareAndSet: isFunction,
        delete: isFunction,
        shared: isMissingOr(isBoolean),
        singleProcess: isMissingOr(isBoolean),
      },
      'Pass `memoryStore()`, `redisStore(client)`, `postgresStore(pool)`, or an object with the `Store` interface.',
    ),
    () => memoryStore(),
  ),
  lineTypes: v.optional(
    list(
      lineType,
      'there is none, so that no number could be verified',
      'Leave it out for the default.',
    ),
  ),
  binding: v.optional(
    must<'cookie' | 'header'>(
      (given) => given === 'cookie' || given === 'header',
      'it is neither of its two values',
      "Set 'cookie' or 'header'.",
    ),
    'cookie',
  ),
  purpose: v.optional(
    must<ServerOptions['purpose']>(
      (given) => isName(given) || isFunction(given),
      'it is neither a name nor a function',
      'Pass a name such as `sign-up`, or a function of the request.',
    ),
    'verification',
  ),
  audience: v.optional(
    must<string>(
      isName,
      'it is not a name',
      'Pass a name for the service that verifies the proofs, or leave it out for the first of `allowedOrigins`.',
    ),
  ),
  subject: v.optional(
    must<NonNullable<ServerOptions['subject']>>(
      isFunction,
      'it is not a function',
      'Pass a function of the request: `(request) => …`.',
    ),
  ),
  signals: v.optional(
    must<NonNullable<ServerOptions['signals']>>(
      isFunction,
      'it is not a function',
      'Pass a function of the request: `(request) => ({ deviceId })`.',
    ),
  ),
  clientAddress: v.optional(clientAddressOptions, {}),
  challenge: v.optional(challengeInstance),
  limits: v.optional(limitOptions, {}),
  proofBinding: v.optional(
    must<'browser' | 'none'>(
      (given) => given === 'browser' || given === 'none',
      'it is neither of its two values',
      "Set 'browser' or 'none'.",
    ),
    'none',
  ),
  proofKey: v.pipe(
    v.unknown(),
    v.transform((given) => (given === undefined ? null : Array.isArray(given) ? given : [given])),
    v.nullable(
      list(
        must<ProofPrivateKey>(
          isPrivateKey,
          'it is not a private key on the curve P-256 (PKCS #8)',
          privateKeyFix,
        ),
        'the list is empty',
        privateKeyFix,
      ),
    ),
  ),
  pumping: v.pipe(
    v.unknown(),
    v.transform((given) => (given === false ? null : given)),
    v.optional(v.nullable(pumpingOptions), {}),
  ),
  spend: v.optional(spendOptions),
  block: v.optional(listOption),
  allow: v.optional(listOption),
  proofLifetime: v.optional(range(60, 86_400), 1800),
  policyFloor: v.optional(range(0, 10_000), 1500),
  clock: v.optional(
    instance<Clock>(
      { now: isFunction, sleep: isMissingOr(isFunction) },
      'Pass an object with `now()`, in milliseconds since 1970.',
    ),
  ),
  onEvent: v.optional(
    must<ServerOptions['onEvent']>(
      isFunction,
      'it is not a function',
      'Pass a function that takes an event.',
    ),
    () => logProblems,
  ),
  telemetry: v.optional(telemetryInstance, noTelemetry),
  environment: must<ServerOptions['environment']>(
    (given) => given === 'production' || given === 'development' || given === 'test',
    (given) => (typeof given === 'string' ? `${shown(given)} is none` : 'it is none of the three'),
    "Set 'production', 'development' or 'test', or leave it out.",
  ),
}

/** The schema of all options. */
export const serverOptions: v.GenericSchema<unknown, ServerOptions> = withRules(
  optionsObject(schemas, {
    complete: ({ environment, ...rest }) => ({
      ...rest,
      environment: environment ?? environmentOf({ allowedOrigins: rest['allowedOrigins'] }),
    }),
  }),
)
