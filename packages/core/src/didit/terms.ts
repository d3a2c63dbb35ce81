/** The host of Didit's API. Every path ends in a slash. */
export const diditOrigin = 'https://verification.didit.me'

/** The host of the calls that open an account. */
export const diditAccountOrigin = 'https://apx.didit.me'

/** The paths of Didit's API, below `diditOrigin` or, for an account, `diditAccountOrigin`. */
export const diditPaths: {
  readonly phoneSend: string
  readonly phoneCheck: string
  readonly emailSend: string
  readonly emailCheck: string
  readonly decision: (requestId: string) => string
  readonly balance: string
  readonly topUp: string
  /** On `diditAccountOrigin`, like `verifyEmail`. */
  readonly register: string
  readonly verifyEmail: string
} = {
  phoneSend: '/v3/phone/send/',
  phoneCheck: '/v3/phone/check/',
  emailSend: '/v3/email/send/',
  emailCheck: '/v3/email/check/',
  decision: (requestId) => `/v3/session/${encodeURIComponent(requestId)}/decision/`,
  balance: '/v3/billing/balance/',
  topUp: '/v3/billing/top-up/',
  register: '/auth/v2/programmatic/register/',
  verifyEmail: '/auth/v2/programmatic/verify-email/',
}

/** The values of `options.preferred_channel`. Didit falls back to SMS if a channel cannot reach the number, and still answers `Success`. */
export const diditPhoneChannels = [
  'whatsapp',
  'sms',
  'telegram',
  'voice',
  'rcs',
  'viber',
  'zalo',
] as const
/** A channel by which Didit sends codes to phone numbers. */
export type DiditPhoneChannel = (typeof diditPhoneChannels)[number]

/** The values of `options.locale` of an e-mail send; another one is refused with the whole send. */
export const diditEmailLocales = [
  'en',
  'ar',
  'bn',
  'bg',
  'bs',
  'ca',
  'cs',
  'da',
  'de',
  'el',
  'es',
  'et',
  'fa',
  'fi',
  'fr',
  'he',
  'hi',
  'hr',
  'hu',
  'hy',
  'id',
  'it',
  'ja',
  'ka',
  'kk',
  'ko',
  'ky',
  'lt',
  'lv',
  'cnr',
  'mk',
  'mn',
  'ms',
  'nl',
  'no',
  'pl',
  'pt-BR',
  'pt',
  'ro',
  'ru',
  'sk',
  'sl',
  'so',
  'sq',
  'sr',
  'sv',
  'th',
  'tr',
  'uk',
  'uz',
  'vi',
  'zh-CN',
  'zh-TW',
  'zh',
] as const
/** A language in which Didit writes its e-mails. */
export type DiditEmailLocale = (typeof diditEmailLocales)[number]

/** Limits of one verification, of a phone number and of an address alike. Times in milliseconds. */
export const diditLimits: {
  /** How long a code can be used, from the first send; a `Retry` does not extend it. */
  readonly lifetimeMs: number
  readonly attempts: number
  /** The first send and one `Retry`; the next send opens a new verification. */
  readonly sendsPerVerification: number
} = {
  lifetimeMs: 300_000,
  attempts: 3,
  sendsPerVerification: 2,
}

/** Sends to one phone number. No such limit is documented for addresses. */
export const diditSendsPerNumber: { readonly limit: number; readonly windowMs: number } = {
  limit: 4,
  windowMs: 3_600_000,
}

/** Calls of one API key: every POST, PATCH and DELETE. */
export const diditWritesPerMinute = 300

/** The sandbox approves this code and no other. */
export const diditSandboxCode = '123456'
