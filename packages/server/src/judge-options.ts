import { kinds, type CountryCode, type Kind } from '@otp-kit/core/contract'
import { countries as allCountries } from '@otp-kit/core/phone'
import type { ConfigurationFault } from './configuration-error.ts'
import { minSecretBytes, secretBytes } from './keys.ts'
import { defaultLimits, type LimitOptions } from './limits.ts'
import { isLoopback } from './loopback.ts'
import { nearest } from './nearest.ts'
import type { VerificationServerOptions } from './options.ts'
import type { Provider } from './providers/provider.ts'

// Options come from JavaScript and from the environment too, so what the types promise is looked at again.
type Loose<O extends keyof VerificationServerOptions> = VerificationServerOptions[O] | undefined
type Faults = readonly ConfigurationFault[]

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : []
}

export function judgeNames(options: object, known: readonly string[], prefix = ''): Faults {
  return Object.keys(options)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known)
      return {
        option: `${prefix}${name}`,
        cause: 'there is no such option',
        cure: near ? `Did you mean \`${near}\`?` : `There are ${known.join(', ')}.`,
      }
    })
}

export function judgeSecrets(option: string, secrets: readonly unknown[]): Faults {
  const cure =
    'Make one with `openssl rand -base64 32`, and hand it over from the environment, never from the code.'
  if (secrets.length === 0) return [{ option, cause: 'the list is empty', cure }]
  return secrets.flatMap((secret) => {
    if (typeof secret !== 'string' || secret === '') return { option, cause: 'it is missing', cure }
    const bytes = secretBytes(secret)
    if (bytes >= minSecretBytes) return []
    return { option, cause: `it has ${bytes} bytes, and ${minSecretBytes} are the least`, cure }
  })
}

function verifies(given: unknown, kind: Kind): boolean {
  const providers: readonly Provider[] = Array.isArray(given) ? given : []
  return providers.some(({ kinds }) => kinds[kind])
}

export function judgeProviders(
  given: Loose<'providers'>,
  options: { readonly production: boolean; readonly hasSubject: boolean },
): Faults {
  const providers: readonly Provider[] = Array.isArray(given) ? given : []
  const option = 'providers'
  if (providers.length === 0) {
    return [
      {
        option,
        cause: 'there is none',
        cure: 'Give at least one: `providers: [didit({ apiKey })]`.',
      },
    ]
  }
  const faults: ConfigurationFault[] = []
  if (!kinds.some((kind) => verifies(providers, kind))) {
    faults.push({
      option,
      cause: 'none of them verifies phone numbers or e-mail addresses',
      cure: 'Add one that does, such as `didit`.',
    })
  }
  for (const [index, { name, sandbox, needsSubject = false }] of providers.entries()) {
    if (providers.findIndex((each) => each.name === name) < index) {
      faults.push({
        option,
        cause: `two of them are named \`${name}\``,
        cure: 'Keep one, or give each a name of its own: what is pending is found again by it.',
      })
    }
    if (needsSubject && !options.hasSubject) {
      faults.push({
        option: 'subject',
        cause: `\`${name}\` was told to decline duplicates, and nothing says which requests are the same person's`,
        cure: 'Give `subject: (request) => …`, your own name for the person, or leave duplicates to your database.',
      })
    }
    if (sandbox && options.production) {
      faults.push({
        option,
        cause: `\`${name}\` is in its sandbox, where a fixed code approves every destination`,
        cure: 'Use its live key in production, without the option `sandbox`.',
      })
    }
  }
  return faults
}

export function judgeOrigins(given: Loose<'allowedOrigins'>, binding: 'cookie' | 'header'): Faults {
  const option = 'allowedOrigins'
  const origins = listOf(given)
  if (origins.length === 0) {
    return [
      {
        option,
        cause: 'there is none, and no origin is guessed from a request',
        cure: "List the origins of your pages: `allowedOrigins: ['https://example.com']`.",
      },
    ]
  }
  return origins.flatMap((origin) => {
    const exact =
      typeof origin === 'string' && URL.canParse(origin) ? new URL(origin).origin : 'null'
    if (exact !== 'null' && exact === origin) return judgePlainHttp(exact, binding)
    return {
      option,
      cause: `\`${String(origin)}\` is not an origin`,
      cure:
        exact === 'null'
          ? 'Write scheme, host and port, such as `https://example.com`; there are no wildcards.'
          : `Write \`${exact}\`: scheme, host and port, with nothing behind.`,
    }
  })
}

/** A browser drops the cookie, which is Secure, on plain http; only this machine's pages get another one. */
function judgePlainHttp(origin: string, binding: 'cookie' | 'header'): Faults {
  const { protocol, hostname } = new URL(origin)
  if (binding === 'header' || protocol !== 'http:' || isLoopback(hostname)) return []
  return [
    {
      option: 'allowedOrigins',
      cause: `\`${origin}\` is plain http, where browsers drop the cookie that a verification is bound to`,
      cure: "Serve the page over https, open it as http://localhost, or set `binding: 'header'`.",
    },
  ]
}

function isCountry(given: unknown): given is CountryCode {
  return typeof given === 'string' && allCountries.includes(given)
}

export function judgeCountries(given: Loose<'countries'>, providers: unknown): Faults {
  if (given === 'all') return []
  if (given === undefined && !verifies(providers, 'phone')) return []
  const option = 'countries'
  const countries = listOf(given)
  if (countries.length === 0) {
    return [
      {
        option,
        cause: 'there is none, and messages to some countries cost many times those to others',
        cure: "List those you serve: `countries: ['US', 'CA']`; or write 'all'.",
      },
    ]
  }
  return countries
    .filter((country) => !isCountry(country))
    .map((country) => ({
      option,
      cause: `\`${String(country)}\` is not a country with numbers of its own`,
      cure: 'Write ISO 3166-1 codes of two capitals, such as `DE`.',
    }))
}

export function judgeLimits(given: LimitOptions): Faults {
  const { cooldown, ...counts } = given
  const faults = [...judgeNames(given, Object.keys(defaultLimits), 'limits.')]
  const seconds = cooldown === undefined ? [0] : listOf(cooldown)
  if (seconds.length === 0 || !seconds.every((each) => typeof each === 'number' && each >= 0)) {
    faults.push({
      option: 'limits.cooldown',
      cause: 'it is not a list of seconds',
      cure: 'Write it like `[30, 40, 60, 90, 120]`.',
    })
  }
  for (const [name, count] of Object.entries(counts)) {
    if (!Object.hasOwn(defaultLimits, name) || count === undefined) continue
    if (Number.isSafeInteger(count) && count >= 1) continue
    faults.push({
      option: `limits.${name}`,
      cause: 'it is not a whole number of 1 or more',
      cure: 'Give one, or leave it out for the default.',
    })
  }
  return faults
}

export function judgeRange(
  option: string,
  given: number | undefined,
  least: number,
  most: number,
): Faults {
  if (given === undefined || (typeof given === 'number' && given >= least && given <= most))
    return []
  return [{ option, cause: 'it is out of range', cure: `Give a number from ${least} to ${most}.` }]
}
