/** Didit's own host; every path below ends in a slash there. */
export const diditOrigin = 'https://verification.didit.me'

/** Where accounts are opened. */
export const diditAccountOrigin = 'https://apx.didit.me'

export const diditPaths: {
  readonly phoneSend: string
  readonly phoneCheck: string
  readonly emailSend: string
  readonly emailCheck: string
  readonly decision: (requestId: string) => string
  readonly balance: string
  readonly topUp: string
  /** Of `diditAccountOrigin`, as `verifyEmail`. */
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

/** The values of `options.preferred_channel`. One that cannot reach the number falls back to SMS, and still says `Success`. */
export const diditPhoneChannels = [
  'whatsapp',
  'sms',
  'telegram',
  'voice',
  'rcs',
  'viber',
  'zalo',
] as const
export type DiditPhoneChannel = (typeof diditPhoneChannels)[number]

/** What Didit's pages say of phone codes; times in milliseconds. */
export const diditPhoneLimits: {
  /** Counted from the first send; a `Retry` does not extend it. */
  readonly lifetimeMs: number
  readonly attempts: number
  /** The first and one `Retry`; the next one opens a new verification. */
  readonly sendsPerVerification: number
  readonly sendsPerNumber: { readonly limit: number; readonly windowMs: number }
  /** For the whole key: every POST, PATCH and DELETE. */
  readonly writesPerMinute: number
} = {
  lifetimeMs: 300_000,
  attempts: 3,
  sendsPerVerification: 2,
  sendsPerNumber: { limit: 4, windowMs: 3_600_000 },
  writesPerMinute: 300,
}

/** In the sandbox this one code is right, and every other is wrong. */
export const diditSandboxCode = '123456'
