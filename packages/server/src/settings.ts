import type { Channel, CountryCode, Kind } from '@otp-kit/core/contract'
import { countries as allCountries } from '@otp-kit/core/phone'
import type { PhoneType } from '@otp-kit/core/phone/max'
import { systemClock, type Clock } from './clock.ts'
import { ConfigurationError, type ConfigurationFault } from './configuration-error.ts'
import { reportFaults, type ServerEvent } from './events.ts'
import { clientAddressFaults, type ClientAddressOptions } from './guards/client-address.ts'
import { minSecretBytes, secretBytes } from './keys.ts'
import { defaultLimits, type Limits } from './limits.ts'
import { nearest } from './nearest.ts'
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

/** The kinds whose destinations this server can read. */
const readableKinds: readonly Kind[] = ['phone']

/** What a code can reach: no service, and a fixed line only by voice. Ranges too new for the metadata are let through. */
function reachableTypes(channels: readonly Channel[]): readonly PhoneType[] {
  const types: readonly PhoneType[] = [
    'mobile',
    'fixed-line-or-mobile',
    'voip',
    'personal-number',
    'unknown',
  ]
  return channels.includes('voice') ? [...types, 'fixed-line'] : types
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

/** Judges the options. @throws ConfigurationError that lists every fault, each with its cure */
export function settle(options: VerificationServerOptions): Settings {
  const faults: ConfigurationFault[] = []
  const fault = (option: string, cause: string, cure: string) => {
    faults.push({ option, cause, cure })
  }
  const production = environmentOf(options) === 'production'

  for (const name of Object.keys(options)) {
    if (knownOptions.includes(name)) continue
    const near = nearest(name, knownOptions)
    const hint = near ? `Did you mean \`${near}\`?` : `The options are ${knownOptions.join(', ')}.`
    fault(name, 'there is no such option', hint)
  }

  const secrets = secretsOf(options.secret, fault)
  if (options.indexSecret !== undefined) judgeSecret('indexSecret', options.indexSecret, fault)
  const providers = providersOf(
    options.providers,
    { production, hasSubject: options.subject !== undefined },
    fault,
  )
  const allowedOrigins = originsOf(options.allowedOrigins, fault)
  const countries = countriesOf(options.countries, fault)

  const basePath = options.basePath ?? '/api/verification'
  if (!/^(?:\/[\w~.-]+)*$/.test(basePath)) {
    fault(
      'basePath',
      `\`${basePath}\` is not a path such as '/api/verification'`,
      'Begin with a slash, end without one, and use letters, digits and - . _ ~ between them.',
    )
  }

  const store = options.store ?? memoryStore()
  if (production && !store.shared && !store.singleProcess) {
    fault(
      'store',
      'in production the memory of one process is not enough: a second process, or a restart, would grant every limit and attempt anew',
      'Use a store that all processes share; or, if the whole site runs in one process, say so: `store: memoryStore({ singleProcess: true })`.',
    )
  }
  if (production && options.clock) {
    fault(
      'clock',
      'production runs on real time alone: whoever moves the clock moves every limit',
      'Leave `clock` out in production.',
    )
  }

  const proofLifetime = options.proofLifetime ?? 1800
  if (!(proofLifetime >= 60 && proofLifetime <= 86_400)) {
    fault('proofLifetime', `${proofLifetime} is out of range`, 'Give 60 to 86400 seconds.')
  }
  const policyFloorMs = options.policyFloor ?? 1500
  if (!(policyFloorMs >= 0 && policyFloorMs <= 10_000)) {
    fault('policyFloor', `${policyFloorMs} is out of range`, 'Give 0 to 10000 milliseconds.')
  }
  const binding = options.binding ?? 'cookie'
  if (binding !== 'cookie' && binding !== 'header') {
    fault('binding', 'it is neither of its two values', "Set 'cookie' or 'header'.")
  }
  const purpose = options.purpose ?? 'verification'
  if (purpose === '' || (typeof purpose !== 'string' && typeof purpose !== 'function')) {
    fault('purpose', 'it is empty', 'Give a name such as `sign-up`, or a function of the request.')
  }
  for (const each of clientAddressFaults(options.clientAddress)) faults.push(each)
  const limits = limitsOf(options.limits, fault)

  if (faults.length > 0) throw new ConfigurationError(faults)

  return {
    providers,
    kinds: readableKinds.filter((kind) => providers.some((each) => each.kinds[kind])),
    secrets,
    indexSecret: options.indexSecret ?? secrets.at(-1)!,
    countries,
    allowedOrigins,
    basePath,
    store,
    lineTypes:
      options.lineTypes ??
      reachableTypes(providers.flatMap((each) => each.kinds.phone?.channels ?? [])),
    binding,
    purpose,
    audience: options.audience ?? allowedOrigins[0]!,
    subject: options.subject,
    clientAddress: options.clientAddress ?? {},
    limits,
    proofLifetimeMs: proofLifetime * 1000,
    policyFloorMs,
    clock: options.clock ?? systemClock,
    onEvent: options.onEvent ?? reportFaults,
    production,
  }
}

type Report = (option: string, cause: string, cure: string) => void

const secretCure =
  'Make one with `openssl rand -base64 32`, and hand it over from the environment, never from the code.'

function judgeSecret(option: string, secret: unknown, fault: Report): void {
  if (typeof secret !== 'string' || secret === '') {
    fault(option, 'it is missing', secretCure)
  } else if (secretBytes(secret) < minSecretBytes) {
    fault(
      option,
      `it has ${secretBytes(secret)} bytes, and ${minSecretBytes} are the least`,
      secretCure,
    )
  }
}

function secretsOf(given: unknown, fault: Report): readonly string[] {
  const list: readonly unknown[] = Array.isArray(given) ? given : [given]
  if (list.length === 0) fault('secret', 'the list is empty', secretCure)
  for (const secret of list) judgeSecret('secret', secret, fault)
  return list as readonly string[]
}

function providersOf(
  given: VerificationServerOptions['providers'] | undefined,
  { production, hasSubject }: { production: boolean; hasSubject: boolean },
  fault: Report,
): readonly Provider[] {
  const providers = Array.isArray(given) ? (given as readonly Provider[]) : []
  if (providers.length === 0) {
    fault('providers', 'there is none', 'Give at least one: `providers: [didit({ apiKey })]`.')
  } else if (!providers.some((each) => readableKinds.some((kind) => each.kinds[kind]))) {
    fault('providers', 'none of them verifies phone numbers', 'Add one that does, such as `didit`.')
  }
  const blind = hasSubject ? undefined : providers.find(({ needsSubject }) => needsSubject)
  if (blind) {
    fault(
      'subject',
      `\`${blind.name}\` was told to decline duplicates, and nothing says which requests are the same person's`,
      'Give `subject: (request) => …`, your own name for the person, or leave duplicates to your database.',
    )
  }
  for (const { name, sandbox } of providers) {
    if (!production || !sandbox) continue
    fault(
      'providers',
      `\`${name}\` is in its sandbox, where a fixed code approves every number`,
      'Use its live key in production, without the option `sandbox`.',
    )
  }
  return providers
}

function originsOf(given: unknown, fault: Report): readonly string[] {
  const origins = Array.isArray(given) ? (given as readonly unknown[]) : []
  if (origins.length === 0) {
    fault(
      'allowedOrigins',
      'there is none, and no origin is guessed from a request',
      "List the origins of your pages: `allowedOrigins: ['https://example.com']`.",
    )
  }
  for (const origin of origins) {
    const exact = typeof origin === 'string' && URL.canParse(origin) ? new URL(origin).origin : null
    if (exact !== null && exact === origin && exact !== 'null') continue
    fault(
      'allowedOrigins',
      `\`${String(origin)}\` is not an origin`,
      exact !== null && exact !== 'null'
        ? `Write \`${exact}\`: scheme, host and port, with nothing behind.`
        : 'Write scheme, host and port, such as `https://example.com`; there are no wildcards.',
    )
  }
  return origins as readonly string[]
}

function countriesOf(given: unknown, fault: Report): readonly CountryCode[] | null {
  if (given === 'all') return null
  if (!Array.isArray(given) || given.length === 0) {
    fault(
      'countries',
      'there is none, and messages to some countries cost many times those to others',
      "List those you serve: `countries: ['US', 'CA']`; or write 'all'.",
    )
    return null
  }
  for (const country of given as readonly unknown[]) {
    if (typeof country === 'string' && allCountries.includes(country)) continue
    fault(
      'countries',
      `\`${String(country)}\` is not a country with numbers of its own`,
      'Write ISO 3166-1 codes of two capitals, such as `DE`.',
    )
  }
  return given as readonly CountryCode[]
}

function limitsOf(given: Partial<Limits> = {}, fault: Report): Limits {
  const names = Object.keys(defaultLimits)
  for (const [name, value] of Object.entries(given)) {
    const option = `limits.${name}`
    if (!names.includes(name)) {
      const near = nearest(name, names)
      fault(
        option,
        'there is no such limit',
        near ? `Did you mean \`${near}\`?` : `The limits are ${names.join(', ')}.`,
      )
    } else if (name === 'cooldown') {
      const seconds = Array.isArray(value) ? (value as readonly unknown[]) : []
      const right =
        seconds.length > 0 && seconds.every((each) => typeof each === 'number' && each >= 0)
      if (!right)
        fault(option, 'it is not a list of seconds', 'Write it like `[30, 40, 60, 90, 120]`.')
    } else if (value !== undefined && !(Number.isSafeInteger(value) && Number(value) >= 1)) {
      fault(option, `${String(value)} is not a whole number of 1 or more`, 'Give one.')
    }
  }
  const set = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined))
  return { ...defaultLimits, ...set }
}
