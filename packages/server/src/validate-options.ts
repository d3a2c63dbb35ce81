import { kinds, type CountryCode, type Kind } from '@otp-kit/core/contract'
import { countries as allCountries } from '@otp-kit/core/phone'
import type { ConfigurationIssue } from './configuration-error.ts'
import { minSecretBytes, secretBytes } from './keys.ts'
import { defaultLimits, type LimitOptions } from './limits.ts'
import { isLoopback } from './loopback.ts'
import { nearest } from './nearest.ts'
import type { VerificationServerOptions } from './options.ts'
import type { Provider } from './providers/provider.ts'

// Options may come from JavaScript or the environment, so the types are checked at run time too.
type Loose<O extends keyof VerificationServerOptions> = VerificationServerOptions[O] | undefined
type Issues = readonly ConfigurationIssue[]

function listOf(given: unknown): readonly unknown[] {
  return Array.isArray(given) ? given : []
}

export function validateNames(options: object, known: readonly string[], prefix = ''): Issues {
  return Object.keys(options)
    .filter((name) => !known.includes(name))
    .map((name) => {
      const near = nearest(name, known)
      return {
        option: `${prefix}${name}`,
        cause: 'there is no such option',
        fix: near ? `Did you mean \`${near}\`?` : `The options are ${known.join(', ')}.`,
      }
    })
}

export function validateSecrets(option: string, secrets: readonly unknown[]): Issues {
  const fix =
    'Create one with `openssl rand -base64 32`, and pass it from the environment, never from the code.'
  if (secrets.length === 0) return [{ option, cause: 'the list is empty', fix }]
  return secrets.flatMap((secret) => {
    if (typeof secret !== 'string' || secret === '') return { option, cause: 'it is missing', fix }
    const bytes = secretBytes(secret)
    if (bytes >= minSecretBytes) return []
    return { option, cause: `it has ${bytes} bytes, and ${minSecretBytes} are the minimum`, fix }
  })
}

function verifies(given: unknown, kind: Kind): boolean {
  const providers: readonly Provider[] = Array.isArray(given) ? given : []
  return providers.some(({ kinds }) => kinds[kind])
}

export function validateProviders(
  given: Loose<'providers'>,
  options: { readonly production: boolean; readonly hasSubject: boolean },
): Issues {
  const providers: readonly Provider[] = Array.isArray(given) ? given : []
  const option = 'providers'
  if (providers.length === 0) {
    return [
      {
        option,
        cause: 'there is none',
        fix: 'Pass at least one: `providers: [didit({ apiKey })]`.',
      },
    ]
  }
  const issues: ConfigurationIssue[] = []
  if (!kinds.some((kind) => verifies(providers, kind))) {
    issues.push({
      option,
      cause: 'none of them verifies phone numbers or e-mail addresses',
      fix: 'Add one that does, such as `didit`.',
    })
  }
  for (const [index, { name, sandbox, needsSubject = false }] of providers.entries()) {
    if (providers.findIndex((each) => each.name === name) < index) {
      issues.push({
        option,
        cause: `two of them are named \`${name}\``,
        fix: 'Keep one, or give each its own name: pending verifications are found by it.',
      })
    }
    if (needsSubject && !options.hasSubject) {
      issues.push({
        option: 'subject',
        cause: `\`${name}\` is set to decline duplicates, and nothing tells users apart`,
        fix: 'Pass `subject: (request) => …`, which returns your id of the user, or leave duplicates to your database.',
      })
    }
    if (sandbox && options.production) {
      issues.push({
        option,
        cause: `\`${name}\` is in its sandbox, where a fixed code approves every destination`,
        fix: 'Use its live key in production, without the option `sandbox`.',
      })
    }
  }
  return issues
}

export function validateOrigins(
  given: Loose<'allowedOrigins'>,
  binding: 'cookie' | 'header',
): Issues {
  const option = 'allowedOrigins'
  const origins = listOf(given)
  if (origins.length === 0) {
    return [
      {
        option,
        cause: 'there is none, and no origin is derived from a request',
        fix: "List the origins of your pages: `allowedOrigins: ['https://example.com']`.",
      },
    ]
  }
  return origins.flatMap((origin) => {
    // `URL` has an origin for web schemes only. Apps have pages under a scheme of their own, such as Capacitor's and Ionic's.
    if (
      typeof origin === 'string' &&
      /^(?!https?:)[a-z][a-z\d+.-]*:\/\/[\w.-]+(?::\d+)?$/.test(origin)
    )
      return []
    const exact =
      typeof origin === 'string' && URL.canParse(origin) ? new URL(origin).origin : 'null'
    if (exact !== 'null' && exact === origin) return validatePlainHttp(exact, binding)
    return {
      option,
      cause: `\`${String(origin)}\` is not an origin`,
      fix:
        exact === 'null'
          ? 'Write scheme, host and port, such as `https://example.com`. There are no wildcards.'
          : `Write \`${exact}\`: scheme, host and port, and nothing else.`,
    }
  })
}

/** The cookie is Secure, which browsers drop on plain http. Only pages on loopback get a cookie without it. */
function validatePlainHttp(origin: string, binding: 'cookie' | 'header'): Issues {
  const { protocol, hostname } = new URL(origin)
  if (binding === 'header' || protocol !== 'http:' || isLoopback(hostname)) return []
  return [
    {
      option: 'allowedOrigins',
      cause: `\`${origin}\` is plain http, where browsers drop the cookie that binds a verification to a browser`,
      fix: "Serve the page over https, open it as http://localhost, or set `binding: 'header'`.",
    },
  ]
}

function isCountry(given: unknown): given is CountryCode {
  return typeof given === 'string' && allCountries.includes(given)
}

export function validateCountries(given: Loose<'countries'>, providers: unknown): Issues {
  if (given === 'all') return []
  if (given === undefined && !verifies(providers, 'phone')) return []
  const option = 'countries'
  const countries = listOf(given)
  if (countries.length === 0) {
    return [
      {
        option,
        cause: 'there is none, and messages to some countries cost many times those to others',
        fix: "List the ones you serve, `countries: ['US', 'CA']`, or set 'all'.",
      },
    ]
  }
  return countries
    .filter((country) => !isCountry(country))
    .map((country) => ({
      option,
      cause: `\`${String(country)}\` is not a country with numbers of its own`,
      fix: 'Write ISO 3166-1 codes of two capitals, such as `DE`.',
    }))
}

export function validateLimits(given: LimitOptions): Issues {
  const { cooldown, ...counts } = given
  const issues = [...validateNames(given, Object.keys(defaultLimits), 'limits.')]
  const seconds = cooldown === undefined ? [0] : listOf(cooldown)
  if (seconds.length === 0 || !seconds.every((each) => typeof each === 'number' && each >= 0)) {
    issues.push({
      option: 'limits.cooldown',
      cause: 'it is not a list of seconds',
      fix: 'Write it like `[30, 40, 60, 90, 120]`.',
    })
  }
  for (const [name, count] of Object.entries(counts)) {
    if (!Object.hasOwn(defaultLimits, name) || count === undefined) continue
    if (Number.isSafeInteger(count) && count >= 1) continue
    issues.push({
      option: `limits.${name}`,
      cause: 'it is not a whole number of 1 or more',
      fix: 'Pass one, or leave it out for the default.',
    })
  }
  return issues
}

export function validateRange(
  option: string,
  given: number | undefined,
  min: number,
  max: number,
): Issues {
  if (given === undefined || (typeof given === 'number' && given >= min && given <= max)) return []
  return [{ option, cause: 'it is out of range', fix: `Pass a number from ${min} to ${max}.` }]
}
