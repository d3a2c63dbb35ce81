import type { Charset } from '@otp-kit/core/contract'
import type { DiditPhoneChannel } from '@otp-kit/core/didit'
import type { ProviderFetch } from '../ask-provider.ts'

/** Options of `didit()`: the account, and what is verified. */
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

/** How phone numbers are verified by Didit: channels, codes, and what to do about risks. */
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
  /**
   * The sender of an SMS: 1 to 30 letters, digits, spaces and `’ & - !`, not only digits. Many countries accept registered
   * names only.
   *
   * @default the name set in the Didit console
   */
  readonly senderName?: string | undefined
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

/** How e-mail addresses are verified by Didit: codes, template, and what to do about risks. */
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
export type DiditPhoneSettings = Settings<Omit<DiditPhoneOptions, 'senderName'>> &
  Pick<DiditPhoneOptions, 'senderName'>
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
