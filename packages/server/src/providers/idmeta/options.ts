import { idmetaOrigin } from '@otp-kit/core/idmeta'
import * as v from 'valibot'
import { ConfigurationError } from '../../options/configuration-error.ts'
import { must, optionsObject } from '../../options/option-schema.ts'
import type { ProviderFetch } from '../ask-provider.ts'
import { providerAddress } from '../provider-address.ts'
import { apiKey, fetchFunction, flag, wholeNumber } from '../provider-options.ts'
import { requireOptions } from '../../options/parse-options.ts'

/** Options of `idmeta()`: the account, its trust flow, and what is verified. */
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
   * Calls a minute that your account may make: set it if you know less. IDMeta documents no limit, and after its own refusal
   * the next provider is asked. A verification takes three calls.
   *
   * @default 300
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

/** The options with their defaults. */
interface ValidOptions {
  readonly apiToken: string
  readonly trustFlowId: number
  readonly phone: boolean
  readonly experimentalEmail: boolean
  readonly codeLength: number
  readonly codeLifetime: number | undefined
  readonly callsPerMinute: number
  readonly baseUrl: string | undefined
  readonly allowOtherHost: boolean
  readonly fetch: ProviderFetch
  readonly timeoutMs: number
}

export interface IdmetaSettings extends Omit<ValidOptions, 'baseUrl' | 'allowOtherHost'> {
  readonly address: URL
}

const schema = optionsObject<ValidOptions>({
  apiToken: apiKey(
    'Create one in the IDMeta dashboard, keep it in the environment, and pass it: `idmeta({ apiToken: process.env.IDMETA_API_TOKEN, … })`.',
  ),
  trustFlowId: must<number>(
    (given) => Number.isSafeInteger(given) && Number(given) > 0,
    'it has to be the number of a trust flow',
    'The dashboard shows it: `trustFlowId: 1234`.',
  ),
  phone: v.optional(flag, true),
  experimentalEmail: flag,
  codeLength: wholeNumber(4, 8, 6),
  codeLifetime: v.optional(
    must<number>(
      (given) => Number.isSafeInteger(given) && Number(given) >= 60 && Number(given) <= 3600,
      'it has to be a whole number of seconds from 60 to 3600',
      'Leave it out if you do not know it.',
    ),
  ),
  callsPerMinute: wholeNumber(3, 100_000, 300),
  baseUrl: v.optional(
    must<string>(
      (given) => typeof given === 'string',
      'it is not a URL',
      `Leave it out to call ${idmetaOrigin}.`,
    ),
  ),
  allowOtherHost: flag,
  fetch: fetchFunction,
  timeoutMs: wholeNumber(1, 60_000, 10_000),
})

const who = 'idmeta()'

/** Returns the options with their defaults. @throws ConfigurationError that lists every invalid option */
export function readIdmetaOptions(given: IdmetaOptions): IdmetaSettings {
  const { baseUrl, allowOtherHost, ...settings } = requireOptions(who, schema, given)
  if (!settings.phone && !settings.experimentalEmail) {
    const cause = 'both `phone` and `experimentalEmail` are off'
    throw new ConfigurationError([{ option: 'phone', cause, fix: 'Turn one of them on.' }], who)
  }
  return {
    ...settings,
    address: providerAddress({ who, own: idmetaOrigin, baseUrl, allowOtherHost }),
  }
}
