import { diditOrigin, type DiditPhoneChannel } from '@otp-kit/core/didit'
import type { Charset } from '@otp-kit/core/contract'
import type { ProviderFetch } from '../ask-provider.ts'
import { providerAddress } from '../provider-address.ts'
import {
  fail,
  readApiKey,
  readChannels,
  readCharset,
  readFetch,
  readFlag,
  readInteger,
  readPolicy,
  requireKnown,
} from './option-readers.ts'

export interface DiditOptions extends DiditPhoneOptions {
  /** The application's API key. Keep it in the environment, never in a page or a repository. */
  readonly apiKey: string
  /**
   * Phone numbers: on, off, or on with options. These options may also stand beside `apiKey`, where they mean the same.
   *
   * @default true
   */
  readonly phone?: boolean | DiditPhoneOptions | undefined
  /** E-mail addresses: on, off, or on with options. @default false */
  readonly email?: boolean | DiditEmailOptions | undefined
  /**
   * The base URL of Didit's API. Any other host than Didit's needs `allowOtherHost`; plain http is accepted on loopback
   * only.
   *
   * @default 'https://verification.didit.me'
   */
  readonly baseUrl?: string | undefined
  /** Whether `baseUrl` may be a host other than Didit's: it receives the key. @default false */
  readonly allowOtherHost?: boolean | undefined
  /** Makes the calls: for example the simulator's `fetch`. @default globalThis.fetch */
  readonly fetch?: ProviderFetch | undefined
  /** Milliseconds until a call is aborted, 1 to 60 000. @default 10_000 */
  readonly timeoutMs?: number | undefined
  /**
   * Whether `apiKey` belongs to an application in sandbox mode, where nothing is sent and `123456` is always right.
   * Refused in production; its proofs carry `environment: 'sandbox'`.
   *
   * @default false
   */
  readonly sandbox?: boolean | undefined
}

export interface DiditPhoneOptions {
  /**
   * The channels that users may choose from; the first is the default. Didit falls back to SMS if a channel cannot reach
   * the number.
   *
   * @default ['sms']
   */
  readonly channels?: readonly DiditPhoneChannel[] | undefined
  /** Digits of a code, 4 to 8. @default 6 */
  readonly codeLength?: number | undefined
  /** What to do about a right code on a virtual line (`voip`, `isp`, `vpn`). @default 'allow' */
  readonly voip?: RiskPolicy | undefined
  /** What to do about a right code on a temporary number. @default 'allow' */
  readonly disposable?: RiskPolicy | undefined
  /**
   * What to do about a right code on a number that another of your users has used. `'decline'` needs the server's option
   * `subject`, which tells users apart.
   *
   * @default 'allow'
   */
  readonly duplicate?: RiskPolicy | undefined
}

export interface DiditEmailOptions {
  /** Characters of a code, 4 to 8. @default 6 */
  readonly codeLength?: number | undefined
  /** `'alphanumeric'` codes have letters (A–Z) and digits; users may type lower case. @default 'numeric' */
  readonly charset?: Charset | undefined
  /** Whether messages use your application's white-label template instead of Didit's. @default false */
  readonly whiteLabel?: boolean | undefined
  /** What to do about a right code for an address that appears in known data breaches. @default 'allow' */
  readonly breached?: RiskPolicy | undefined
  /** What to do about a right code for an address of a disposable mailbox. @default 'allow' */
  readonly disposable?: RiskPolicy | undefined
  /**
   * What to do about a right code for an address that another of your users has verified. `'decline'` needs the server's
   * option `subject`, which tells users apart.
   *
   * @default 'allow'
   */
  readonly duplicate?: RiskPolicy | undefined
}

/** `'allow'` approves, and Didit records the risk; `'decline'` declines. */
export type RiskPolicy = 'allow' | 'decline'

/** Options with every default filled in. */
type Settings<Options> = { readonly [O in keyof Options]-?: Exclude<Options[O], undefined> }
export type DiditPhoneSettings = Settings<DiditPhoneOptions>
export type DiditEmailSettings = Settings<DiditEmailOptions>

export interface DiditSettings {
  readonly apiKey: string
  readonly address: URL
  readonly fetch: ProviderFetch
  readonly timeoutMs: number
  readonly sandbox: boolean
  readonly phone: DiditPhoneSettings | null
  readonly email: DiditEmailSettings | null
}

type Names<Options> = Readonly<Record<keyof Options, true>>

const phoneOptions: Names<DiditPhoneOptions> = {
  channels: true,
  codeLength: true,
  voip: true,
  disposable: true,
  duplicate: true,
}

const emailOptions: Names<DiditEmailOptions> = {
  codeLength: true,
  charset: true,
  whiteLabel: true,
  breached: true,
  disposable: true,
  duplicate: true,
}

const knownOptions: Names<DiditOptions> = {
  apiKey: true,
  phone: true,
  email: true,
  baseUrl: true,
  allowOtherHost: true,
  fetch: true,
  timeoutMs: true,
  sandbox: true,
  ...phoneOptions,
}

/** Returns the options with their defaults. @throws TypeError that names the first invalid option and its fix */
export function readOptions(options: DiditOptions): DiditSettings {
  requireKnown('', options, knownOptions)
  const settings: DiditSettings = {
    apiKey: readApiKey(options?.apiKey),
    address: providerAddress({
      who: 'didit()',
      own: diditOrigin,
      baseUrl: options.baseUrl,
      allowOtherHost: readFlag('allowOtherHost', options.allowOtherHost),
    }),
    fetch: readFetch(options.fetch),
    timeoutMs: readInteger('timeoutMs', options.timeoutMs, 10_000, 1, 60_000),
    sandbox: readFlag('sandbox', options.sandbox),
    phone: readPhone(options),
    email: readEmail(options.email),
  }
  if (!settings.phone && !settings.email) {
    fail('both `phone` and `email` are off. Turn one of them on: `email: true`.')
  }
  return settings
}

function readPhone(options: DiditOptions): DiditPhoneSettings | null {
  const { phone = true } = options
  const beside = Object.keys(phoneOptions).find((name) => Reflect.get(options, name) !== undefined)
  if (phone === true) return phoneSettings('', options)
  if (beside !== undefined) {
    fail(
      phone === false
        ? `\`${beside}\` is an option for phone numbers, which \`phone: false\` turns off. For e-mail, set it inside \`email\`.`
        : `\`${beside}\` belongs inside \`phone\`, where the other options for phone numbers are.`,
    )
  }
  if (phone === false) return null
  requireKnown('phone.', phone, phoneOptions)
  return phoneSettings('phone.', phone)
}

function phoneSettings(prefix: string, options: DiditPhoneOptions): DiditPhoneSettings {
  return {
    channels: readChannels(`${prefix}channels`, options.channels),
    codeLength: readInteger(`${prefix}codeLength`, options.codeLength, 6, 4, 8),
    voip: readPolicy(`${prefix}voip`, options.voip),
    disposable: readPolicy(`${prefix}disposable`, options.disposable),
    duplicate: readPolicy(`${prefix}duplicate`, options.duplicate),
  }
}

function readEmail(email: DiditOptions['email'] = false): DiditEmailSettings | null {
  if (email === false) return null
  const options = email === true ? {} : email
  requireKnown('email.', options, emailOptions)
  return {
    codeLength: readInteger('email.codeLength', options.codeLength, 6, 4, 8),
    charset: readCharset('email.charset', options.charset),
    whiteLabel: readFlag('email.whiteLabel', options.whiteLabel),
    breached: readPolicy('email.breached', options.breached),
    disposable: readPolicy('email.disposable', options.disposable),
    duplicate: readPolicy('email.duplicate', options.duplicate),
  }
}
