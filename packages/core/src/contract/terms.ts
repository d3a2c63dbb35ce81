/** What is verified: a phone number or an e-mail address. */
export const kinds = ['phone', 'email'] as const
/** What is verified: a phone number or an e-mail address. */
export type Kind = (typeof kinds)[number]

/** The channels of messages: `email` for addresses, the others for phone numbers. */
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
/** How a message is delivered: `email` for addresses, the others for phone numbers. */
export type Channel = (typeof channels)[number]

/** The characters of a code. `alphanumeric` is A–Z and 0–9, compared case-insensitively. */
export const charsets = ['numeric', 'alphanumeric'] as const
/** The characters of a code: digits alone, or A–Z as well. */
export type Charset = (typeof charsets)[number]

/** A code has `length` characters of `charset`. */
export interface CodeShape {
  readonly length: number
  readonly charset: Charset
}

/**
 * What a resend does to the previous code: it is sent again, it stops working, or both codes work. `unknown` if the
 * provider does not state it.
 */
export const resendSemantics = ['same', 'replaces', 'both', 'unknown'] as const
/** What a resend does to the previous code; `resendSemantics` explains each. */
export type ResendSemantics = (typeof resendSemantics)[number]

/** An ISO 3166-1 alpha-2 code in upper case, or one of the other regions with numbers (`AC`, `TA`, `XK`). */
export type CountryCode = string
