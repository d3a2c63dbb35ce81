import { idmetaOrigin } from '@otp-kit/core/idmeta'
import * as v from 'valibot'
import { nearest } from '../../nearest.ts'
import type { ProviderFetch } from '../ask-provider.ts'
import { providerAddress } from '../provider-address.ts'

export interface IdmetaOptions {
  /** An API token, created in IDMeta's dashboard. Keep it in the environment, never in a page or a repository. */
  readonly apiToken: string
  /** The id of the trust flow that sends and checks the codes. */
  readonly trustFlowId: number
  /** Whether phone numbers are verified. @default true */
  readonly phone?: boolean | undefined
  /**
   * Whether e-mail addresses are verified. IDMeta's page about it is contradictory, and no answer but a successful one is
   * documented: try it out with your account before you rely on it.
   *
   * @default false
   */
  readonly experimentalEmail?: boolean | undefined
  /** Digits of the codes that the trust flow sends, 4 to 8. @default 6 */
  readonly codeLength?: number | undefined
  /**
   * How long a code can be used, in seconds, if your account's settings say so: 60 to 3600. Without it pages show no expiry,
   * and an expired code by e-mail is answered like a wrong one.
   *
   * @default unknown
   */
  readonly codeLifetime?: number | undefined
  /**
   * Calls a minute that your account may make. IDMeta documents no limit; the default is that of the framework it seems to
   * run on. A verification takes three calls.
   *
   * @default 60
   */
  readonly callsPerMinute?: number | undefined
  /**
   * The base URL. Any other host needs `allowOtherHost`, your own subdomain too; plain http is accepted on loopback only.
   *
   * @default 'https://integrate.idmetagroup.com'
   */
  readonly baseUrl?: string | undefined
  /** Whether `baseUrl` may be another host: it receives the token. @default false */
  readonly allowOtherHost?: boolean | undefined
  /** Makes the calls: for example the simulator's `fetch`. @default globalThis.fetch */
  readonly fetch?: ProviderFetch | undefined
  /** Milliseconds until a call is aborted, 1 to 60 000. @default 10_000 */
  readonly timeoutMs?: number | undefined
}

export interface IdmetaSettings {
  readonly apiToken: string
  readonly trustFlowId: number
  readonly phone: boolean
  readonly email: boolean
  readonly codeLength: number
  readonly codeLifetime?: number | undefined
  readonly callsPerMinute: number
  readonly address: URL
  readonly fetch: ProviderFetch
  readonly timeoutMs: number
}

function integer(min: number, max: number) {
  const message = `has to be a whole number from ${min} to ${max}`
  return v.pipe(
    v.number(message),
    v.integer(message),
    v.minValue(min, message),
    v.maxValue(max, message),
  )
}

const flag = v.boolean('has to be true or false')
const missingToken =
  'is missing. Create one in the IDMeta dashboard, keep it in the environment, and pass it: ' +
  '`idmeta({ apiToken: process.env.IDMETA_API_TOKEN, … })`'
const missingFlow = 'has to be the number of a trust flow: the dashboard shows it'

const schema = v.strictObject({
  apiToken: v.pipe(
    v.string(missingToken),
    v.check((token) => token.trim() !== '', missingToken),
    v.regex(
      /^[\x21-\x7e]+$/,
      'contains a space, a line break or a character that no token has. Copy it again',
    ),
  ),
  trustFlowId: v.pipe(
    v.number(missingFlow),
    v.safeInteger(missingFlow),
    v.minValue(1, missingFlow),
  ),
  phone: v.optional(flag, true),
  experimentalEmail: v.optional(flag, false),
  codeLength: v.optional(integer(4, 8), 6),
  codeLifetime: v.optional(integer(60, 3600)),
  callsPerMinute: v.optional(integer(3, 100_000), 60),
  baseUrl: v.optional(v.any()),
  allowOtherHost: v.optional(flag, false),
  fetch: v.optional(
    v.custom<ProviderFetch>(
      (given) => typeof given === 'function',
      'has to be a function that takes a Request and resolves with a Response',
    ),
  ),
  timeoutMs: v.optional(integer(1, 60_000), 10_000),
})

/** Returns the options with their defaults. @throws TypeError that names the first invalid option and its fix */
export function readIdmetaOptions(options: IdmetaOptions): IdmetaSettings {
  const given: object = Object(options)
  const names = Object.keys(schema.entries)
  const unknown = Object.keys(given).find((name) => !names.includes(name))
  if (unknown !== undefined) {
    const near = nearest(unknown, names)
    const hint = near ? `Did you mean \`${near}\`?` : `The options are ${names.join(', ')}.`
    throw new TypeError(`idmeta(): there is no option \`${unknown}\`. ${hint}`)
  }
  const read = v.safeParse(schema, given)
  if (!read.success) {
    const [{ path, message }] = read.issues
    // A missing property is reported for the object.
    const name = String(path?.[0]?.key)
    const known = name === 'apiToken' ? missingToken : missingFlow
    throw new TypeError(`idmeta(): \`${name}\` ${Object.hasOwn(given, name) ? message : known}.`)
  }
  const { experimentalEmail: email, baseUrl, allowOtherHost, fetch, ...rest } = read.output
  if (!rest.phone && !email) {
    throw new TypeError(
      'idmeta(): both `phone` and `experimentalEmail` are off. Turn one of them on.',
    )
  }
  return {
    ...rest,
    email,
    address: providerAddress({ who: 'idmeta()', own: idmetaOrigin, baseUrl, allowOtherHost }),
    // Looked up at each call, so that instrumentation that patches the global one later is used.
    fetch: fetch ?? ((request) => globalThis.fetch(request)),
  }
}
