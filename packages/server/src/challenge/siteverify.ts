import * as v from 'valibot'
import { must, oneOf, optionsObject, type OptionSchemas } from '../options/option-schema.ts'
import { isFunction, isName } from '../options/untrusted-value.ts'
import { askProvider, type ProviderAnswer, type ProviderFetch } from '../providers/ask-provider.ts'
import { providerAddress } from '../providers/provider-address.ts'
import { apiKey, fetchFunction, flag, wholeNumber } from '../providers/provider-options.ts'
import type { Challenge, ChallengeContext, ChallengeResult, ChallengeRules } from './challenge.ts'
import { requireOptions } from '../options/parse-options.ts'

/** Options of every service that is asked by `siteverify`. */
export interface SiteverifyOptions extends ChallengeRules {
  /** The public key of the widget. Pages get it from `config`. */
  readonly siteKey: string
  /** The secret key. Keep it in the environment, never in a page or a repository. */
  readonly secret: string
  /**
   * The host names of the pages where the challenge is solved, or `'any'`, where the service itself limits them.
   *
   * @default those of `allowedOrigins`
   */
  readonly hostnames?: readonly string[] | 'any' | undefined
  /** Another base URL of the service. Any other host needs `allowOtherHost`; plain http is accepted on loopback only. */
  readonly baseUrl?: string | undefined
  /** Whether `baseUrl` may be another host: it receives the secret. @default false */
  readonly allowOtherHost?: boolean | undefined
  /** Makes the calls. @default globalThis.fetch */
  readonly fetch?: ProviderFetch | undefined
}

/** Options of `siteverify` with their defaults. */
export type SiteverifySettings = {
  readonly [O in keyof SiteverifyOptions]-?: O extends 'when' | 'hostnames' | 'baseUrl'
    ? SiteverifyOptions[O]
    : Exclude<SiteverifyOptions[O], undefined>
}

/** The documented fields of an answer that all services share. */
export interface SiteverifyAnswer {
  readonly success: boolean
  readonly hostname?: string | null | undefined
  readonly action?: string | null | undefined
  readonly score?: number | null | undefined
  readonly 'error-codes': readonly string[]
}

const answerSchema: v.GenericSchema<unknown, SiteverifyAnswer> = v.object({
  success: v.boolean(),
  hostname: v.nullish(v.string()),
  action: v.nullish(v.string()),
  score: v.nullish(v.number()),
  'error-codes': v.nullish(v.array(v.string()), []),
})

export interface Service<Options extends SiteverifySettings> {
  /** As in `config`. */
  readonly name: string
  /** The function's name, for messages: `turnstile()`. */
  readonly who: string
  /** The service's origin, and the path of `siteverify` there. */
  readonly origin: string
  readonly path: string
  /** Returns whether a key is one of those that the service documents for tests. */
  readonly isTestKey: (key: string) => boolean
  /** Further parameters of the call. */
  readonly parameters?: (options: Options, context: ChallengeContext) => Record<string, string>
  /** Returns why an answer that says success is refused, and `null` if it is not. */
  readonly objection?: (answer: SiteverifyAnswer, options: Options) => string | null
  /** How often the same token may be checked, if the answer is lost. @default 1 */
  readonly tries?: number
}

const hostnames = must<readonly string[] | 'any'>(
  (given) => given === 'any' || (Array.isArray(given) && given.length > 0 && given.every(isHost)),
  'it is not a list of host names',
  "Write it like `['example.com']`: no scheme, port or path. Or set 'any'.",
)

function isHost(given: unknown): boolean {
  return typeof given === 'string' && /^[a-z\d](?:[a-z\d.-]*[a-z\d])?$/.test(given)
}

/** The schemas of the options that all services share. */
export const siteverifySchemas: OptionSchemas<SiteverifySettings> = {
  siteKey: must<string>(
    isName,
    'it is missing',
    "Copy the site key from the service's dashboard. It is public.",
  ),
  secret: apiKey(
    "Copy the secret key from the service's dashboard into the environment, and pass it from there.",
  ),
  hostnames: v.optional(hostnames),
  when: v.optional(
    must<NonNullable<ChallengeRules['when']>>(
      isFunction,
      'it has to be a function',
      'Write `(send) => …`, or leave it out for every send.',
    ),
  ),
  whenUnavailable: oneOf<'refuse' | 'allow'>(['refuse', 'allow']),
  timeoutMs: wholeNumber(1, 60_000, 5000),
  baseUrl: v.optional(
    must<string>(isName, 'it is not a URL', "Leave it out for the service's own."),
  ),
  allowOtherHost: flag,
  fetch: fetchFunction,
}

/** Creates the challenge of a service. @throws ConfigurationError for invalid options */
export function createSiteverify<Options extends SiteverifySettings>(
  service: Service<Options>,
  schemas: OptionSchemas<Options>,
  given: unknown,
): Challenge {
  const options = requireOptions(service.who, optionsObject<Options>(schemas), given)
  const { siteKey, secret, when, whenUnavailable, timeoutMs, baseUrl, allowOtherHost } = options
  const { name, who, origin: own, path, tries = 1 } = service
  const url = new URL(path, providerAddress({ who, own, baseUrl, allowOtherHost }))
  const sandbox = service.isTestKey(secret) || service.isTestKey(siteKey)

  async function ask(token: string, context: ChallengeContext): Promise<ChallengeResult> {
    const parameters = new URLSearchParams({
      secret,
      response: token,
      ...(context.ip === null ? {} : { remoteip: context.ip }),
      ...service.parameters?.(options, context),
    })
    const answer = await askProvider(
      options.fetch,
      url,
      {
        method: 'POST',
        headers: new Headers({
          accept: 'application/json',
          'content-type': 'application/x-www-form-urlencoded',
        }),
        body: parameters.toString(),
      },
      context.signal,
    )
    return resultOf(answer, (body) => objection(body, context))
  }

  function objection(answer: SiteverifyAnswer, context: ChallengeContext): string | null {
    // The keys for tests answer for hosts and actions of their own.
    if (sandbox) return null
    const { hostnames: allowed = context.hostnames } = options
    if (allowed !== 'any' && !allowed.includes(answer.hostname?.toLowerCase() ?? '')) {
      return 'hostname-mismatch'
    }
    return service.objection?.(answer, options) ?? null
  }

  return {
    name,
    siteKey,
    sandbox,
    when,
    whenUnavailable,
    timeoutMs,
    async verify(token, context) {
      let result = await ask(token, context)
      for (let count = 1; count < tries && result.status === 'unavailable'; count += 1) {
        if (context.signal.aborted) break
        result = await ask(token, context)
      }
      return result
    },
  }
}

/** Error codes that mean wrong keys, by any service. */
const keyErrors: ReadonlySet<string> = new Set([
  'missing-input-secret',
  'invalid-input-secret',
  'sitekey-secret-mismatch',
  'not-using-dummy-secret',
  'invalid-keys',
])

function resultOf(
  answer: ProviderAnswer,
  objection: (body: SiteverifyAnswer) => string | null,
): ChallengeResult {
  if (answer.type !== 'response') return { status: 'unavailable', cause: answer.cause }
  const { status } = answer
  const parsed = v.safeParse(answerSchema, answer.body)
  if (status >= 500 || status === 429 || (status < 400 && !parsed.success)) {
    return { status: 'unavailable', cause: `HTTP ${status}` }
  }
  // The token itself may be the reason, which must not count as an outage.
  if (!parsed.success) return { status: 'failed', reason: `http-${status}` }
  const { success, 'error-codes': codes } = parsed.output
  if (success) {
    const reason = status === 200 ? objection(parsed.output) : `http-${status}`
    return reason === null ? { status: 'solved' } : { status: 'failed', reason }
  }
  const keyError = codes.find((code) => keyErrors.has(code))
  if (keyError !== undefined) {
    const fix = `The service refused the keys (${keyError}). Copy site key and secret again, from the same widget.`
    return { status: 'misconfigured', fix }
  }
  if (codes.includes('internal-error')) return { status: 'unavailable', cause: 'internal-error' }
  // Codes are from a list; whatever else a service answers is not repeated in events.
  const code = codes.find((each) => /^[a-z-]{1,40}$/.test(each)) ?? 'no-reason'
  return { status: 'failed', reason: code }
}
