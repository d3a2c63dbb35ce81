/** What is verified: a phone number or an e-mail address. */
export const kinds = ['phone', 'email'] as const
export type Kind = (typeof kinds)[number]

/** The ways a message can travel. `email` for addresses, the others for phone numbers. */
export const channels = [
  'sms',
  'whatsapp',
  'telegram',
  'voice',
  'rcs',
  'viber',
  'zalo',
  'email',
] as const
export type Channel = (typeof channels)[number]

/** The characters a code is made of; `alphanumeric` is A–Z and 0–9, compared without regard to case. */
export const charsets = ['numeric', 'alphanumeric'] as const
export type Charset = (typeof charsets)[number]

/** What a person types: `length` characters of `charset`. */
export interface CodeShape {
  readonly length: number
  readonly charset: Charset
}

/**
 * What a resend does to the code sent before: it is sent again, it stops working, or both codes work.
 * `unknown` where the provider does not say.
 */
export const resendSemantics = ['same', 'replaces', 'both', 'unknown'] as const
export type ResendSemantics = (typeof resendSemantics)[number]

/** An ISO 3166-1 alpha-2 code in capitals, or a region the numbering plans add to them (`AC`, `TA`, `XK`). */
export type CountryCode = string
