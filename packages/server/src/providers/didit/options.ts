import { type DiditPhoneChannel, diditOrigin, diditPhoneChannels } from '@otp-kit/core/didit'
import { nearest } from '../../nearest.ts'
import type { ProviderFetch } from '../ask-provider.ts'
import { providerAddress } from '../provider-address.ts'

export interface DiditOptions {
  /** The application's API key. Keep it in the environment, never in a page or a repository. */
  readonly apiKey: string
  /**
   * Where Didit answers. Any other host needs `allowOtherHost`; plain http reaches this machine alone.
   *
   * @default 'https://verification.didit.me'
   */
  readonly baseUrl?: string | undefined
  /** Whether `baseUrl` may be a host that is not Didit's: it gets the key. @default false */
  readonly allowOtherHost?: boolean | undefined
  /** What makes the calls: the simulator's `fetch`, say. @default globalThis.fetch */
  readonly fetch?: ProviderFetch | undefined
  /**
   * The channels people may choose from; the first is the default. Didit falls back to SMS where one cannot reach a
   * number.
   *
   * @default ['sms']
   */
  readonly channels?: readonly DiditPhoneChannel[] | undefined
  /** Digits of a code, 4 to 8. @default 6 */
  readonly codeLength?: number | undefined
  /** Milliseconds until a call is given up, 1 to 60 000. @default 10_000 */
  readonly timeoutMs?: number | undefined
  /**
   * Whether `apiKey` is of an application in sandbox mode, where nothing is sent and `123456` is always right. Refused
   * in production; its proofs say `environment: 'sandbox'`.
   *
   * @default false
   */
  readonly sandbox?: boolean | undefined
  /** What becomes of a right code on a virtual line (`voip`, `isp`, `vpn`). @default 'allow' */
  readonly voip?: RiskPolicy | undefined
  /** What becomes of a right code on a temporary number. @default 'allow' */
  readonly disposable?: RiskPolicy | undefined
  /**
   * What becomes of a right code on a number that another of your users has verified. `'decline'` needs the server's
   * `subject`, which says who is who.
   *
   * @default 'allow'
   */
  readonly duplicate?: RiskPolicy | undefined
}

/** `'allow'` records the risk with Didit and approves; `'decline'` declines. */
export type RiskPolicy = 'allow' | 'decline'

export interface DiditSettings {
  readonly apiKey: string
  readonly address: URL
  readonly fetch: ProviderFetch
  readonly channels: readonly DiditPhoneChannel[]
  readonly codeLength: number
  readonly timeoutMs: number
  readonly sandbox: boolean
  readonly voip: RiskPolicy
  readonly disposable: RiskPolicy
  readonly duplicate: RiskPolicy
}

const known: Readonly<Record<keyof DiditOptions, true>> = {
  apiKey: true,
  baseUrl: true,
  allowOtherHost: true,
  fetch: true,
  channels: true,
  codeLength: true,
  timeoutMs: true,
  sandbox: true,
  voip: true,
  disposable: true,
  duplicate: true,
}

/** The options with their defaults, or a `TypeError` that says what is wrong and how to mend it. */
export function readOptions(options: DiditOptions): DiditSettings {
  const unknown = Object.keys(options ?? {}).find((name) => !Object.hasOwn(known, name))
  if (unknown !== undefined) {
    const near = nearest(unknown, Object.keys(known))
    const hint = near ? `Did you mean \`${near}\`?` : `There are ${Object.keys(known).join(', ')}.`
    fail(`there is no option \`${unknown}\`. ${hint}`)
  }
  return {
    apiKey: readKey(options?.apiKey),
    address: providerAddress({
      who: 'didit()',
      own: diditOrigin,
      baseUrl: options.baseUrl,
      allowOtherHost: flag('allowOtherHost', options.allowOtherHost),
    }),
    fetch: readFetch(options.fetch),
    channels: readChannels(options.channels),
    codeLength: whole('codeLength', options.codeLength, 6, 4, 8),
    timeoutMs: whole('timeoutMs', options.timeoutMs, 10_000, 1, 60_000),
    sandbox: flag('sandbox', options.sandbox),
    voip: policy('voip', options.voip),
    disposable: policy('disposable', options.disposable),
    duplicate: policy('duplicate', options.duplicate),
  }
}

function fail(what: string): never {
  throw new TypeError(`didit(): ${what}`)
}

function readKey(apiKey: unknown): string {
  if (typeof apiKey !== 'string' || apiKey.trim() === '') {
    fail(
      '`apiKey` is missing. Copy it from your application in the Didit console into the environment, and hand it in: ' +
        '`didit({ apiKey: process.env.DIDIT_API_KEY })`.',
    )
  }
  // The text itself stays out of the message: it is a secret, even when it is malformed.
  if (!/^[\x21-\x7e]+$/.test(apiKey)) {
    fail('`apiKey` holds a space, a line break or a letter that no key has. Copy it again, whole.')
  }
  return apiKey
}

function readFetch(given: ProviderFetch | undefined): ProviderFetch {
  if (given !== undefined && typeof given !== 'function') {
    fail('`fetch` has to be a function that takes a Request and resolves with a Response.')
  }
  // Looked up at each call, so that what instruments the global one later is seen.
  return given ?? ((request) => globalThis.fetch(request))
}

function readChannels(channels: DiditOptions['channels'] = ['sms']): readonly DiditPhoneChannel[] {
  const all: readonly unknown[] = diditPhoneChannels
  if (!Array.isArray(channels) || channels.length === 0) {
    fail(`\`channels\` has to name at least one of ${all.join(', ')}.`)
  }
  const other = channels.find((channel) => !all.includes(channel))
  if (other !== undefined) fail(`Didit has no channel \`${other}\`. It has ${all.join(', ')}.`)
  if (new Set(channels).size < channels.length) fail('`channels` names one of them twice.')
  return channels
}

function whole(
  name: string,
  value: number | undefined,
  normal: number,
  least: number,
  most: number,
): number {
  const chosen = value ?? normal
  if (!Number.isSafeInteger(chosen) || chosen < least || chosen > most) {
    fail(`\`${name}\` has to be a whole number from ${least} to ${most}.`)
  }
  return chosen
}

function flag(name: string, value: unknown = false): boolean {
  if (typeof value !== 'boolean') fail(`\`${name}\` has to be true or false.`)
  return value
}

function policy(name: string, value: unknown = 'allow'): RiskPolicy {
  if (value !== 'allow' && value !== 'decline') {
    fail(`\`${name}\` has to be 'allow' or 'decline': Didit has no review for single checks.`)
  }
  return value
}
