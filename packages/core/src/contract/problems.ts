import type { Awaiting } from './messages.ts'

/**
 * What the user can do about a problem.
 *
 * - `now`: repeat the action at once
 * - `after`: repeat the action once `retryIn` seconds have passed
 * - `new-code`: request a new code
 * - `other-channel`: request the code by another channel
 * - `other-number`: use another number or address
 * - `never`: nothing in this form; the site's owner has to act
 */
export const retries = [
  'now',
  'after',
  'new-code',
  'other-channel',
  'other-number',
  'never',
] as const
/** What the user can do about a problem; `retries` explains each. */
export type Retry = (typeof retries)[number]

/**
 * Every problem of the contract, for backend and client alike, and what the user can do about it. A code's meaning
 * never changes; codes are only added. Their HTTP statuses are in `problems`, which a browser never needs.
 *
 * A wrong or expired code is an outcome and no problem: those are replies with a `status`.
 */
export const retryOf = {
  // The request itself: a mistake of the developer.
  invalid_request: 'never',
  method_not_allowed: 'never',
  not_found: 'never',
  body_too_large: 'never',
  unsupported_media_type: 'never',
  origin_not_allowed: 'never',
  /** A send without the browser's cookie: it was set now, and nothing was sent. `httpTransport` repeats the send once. */
  browser_unknown: 'now',
  idempotency_key_required: 'never',
  idempotency_key_reused: 'never',
  idempotency_in_flight: 'after',

  // The destination.
  destination_invalid: 'other-number',
  line_type_not_allowed: 'other-number',
  country_not_allowed: 'other-number',
  destination_undeliverable: 'other-number',
  /** Blocklist, fraud, duplicate and the provider's refusal share this code: they must look alike. */
  policy: 'other-number',
  channel_unavailable: 'other-channel',

  // The code.
  code_malformed: 'now',

  // The verification.
  /** Unknown, expired out of the store, tampered with, or another browser's: they must look alike. */
  verification_lost: 'new-code',
  superseded: 'new-code',

  // Limits.
  cooldown: 'after',
  send_limit: 'after',
  destination_limit: 'after',
  check_limit: 'after',
  challenge_required: 'now',
  challenge_failed: 'now',

  // Failures.
  /** The provider's answer to a send was lost: a code may come, so the code form stays open. */
  send_unconfirmed: 'after',
  check_unconfirmed: 'now',
  provider_unavailable: 'after',
  store_unavailable: 'after',
  misconfigured: 'never',
  internal: 'now',

  // Detected by the client.
  offline: 'now',
  network: 'now',
  timeout: 'now',
  proof_expired: 'new-code',
  unexpected_reply: 'never',
} as const

/** The code of a problem: the same text in HTTP, in the client's state and in events. */
export type ProblemCode = keyof typeof retryOf

/** A problem in the client's state. `retryIn` is in whole seconds. */
export interface Problem {
  readonly code: ProblemCode
  readonly retry: Retry
  readonly retryIn?: number | undefined
  /**
   * With `send_unconfirmed` only: the verification under which a code may still arrive, so that it can be checked.
   */
  readonly awaiting?: Awaiting | undefined
  /** For developers, never for users: what happened and how to fix it. */
  readonly detail?: string | undefined
}

/** The media type of a problem (RFC 9457, section 3). */
export const problemMediaType = 'application/problem+json'

/** Returns the `type` member of a problem: a URI reference that names the code. */
export function problemType(code: ProblemCode): string {
  return `urn:otp-kit:problem:${code}`
}

/** Returns whether a value is the code of a problem that this version knows. */
export function isProblemCode(value: unknown): value is ProblemCode {
  return typeof value === 'string' && Object.hasOwn(retryOf, value)
}

/** Returns a problem with the `retry` of its code; `over` sets the fields of this occurrence. */
export function problem(code: ProblemCode, over: Partial<Omit<Problem, 'code'>> = {}): Problem {
  return { code, retry: retryOf[code], ...over }
}

interface ProblemOnTheWire {
  /** The HTTP status; `0` for problems that only a client detects. */
  readonly status: number
  /** Constant for each code (RFC 9457, section 3.1.3), for developers; users' texts are in the message catalogue. */
  readonly title: string
}

/** How each problem is represented in HTTP. */
export const problems: { readonly [C in ProblemCode]: ProblemOnTheWire } = {
  invalid_request: { status: 400, title: 'The request does not match the contract' },
  method_not_allowed: { status: 405, title: 'The method is not allowed here' },
  not_found: { status: 404, title: 'There is no such call' },
  body_too_large: { status: 413, title: 'The request body is too large' },
  unsupported_media_type: { status: 415, title: 'The request body is not application/json' },
  origin_not_allowed: { status: 403, title: 'The origin is not allowed' },
  browser_unknown: { status: 428, title: 'The browser had no cookie yet; repeat the request' },
  idempotency_key_required: {
    status: 400,
    title: 'The Idempotency-Key header is missing or malformed',
  },
  idempotency_key_reused: {
    status: 422,
    title: 'The Idempotency-Key was used for another request',
  },
  idempotency_in_flight: {
    status: 409,
    title: 'A request with this Idempotency-Key is still under way',
  },
  destination_invalid: { status: 422, title: 'The destination is not valid' },
  line_type_not_allowed: { status: 422, title: 'Lines of this type cannot be verified' },
  country_not_allowed: { status: 422, title: 'Destinations in this country are not allowed' },
  destination_undeliverable: { status: 422, title: 'No message can reach this destination' },
  policy: { status: 403, title: 'This destination cannot be verified' },
  channel_unavailable: { status: 422, title: 'This channel is not available' },
  code_malformed: { status: 422, title: 'The code does not have the right shape' },
  verification_lost: { status: 404, title: 'There is no such verification' },
  superseded: {
    status: 409,
    title: 'A newer verification of this destination has taken its place',
  },
  cooldown: { status: 429, title: 'The next code cannot be sent yet' },
  send_limit: { status: 429, title: 'Too many codes were asked for' },
  destination_limit: { status: 429, title: 'Too many codes were sent to this destination' },
  check_limit: { status: 429, title: 'Too many codes were tried' },
  challenge_required: { status: 403, title: 'A challenge has to be solved first' },
  challenge_failed: { status: 403, title: 'The challenge was not solved' },
  send_unconfirmed: { status: 504, title: 'It is not known whether the code was sent' },
  check_unconfirmed: { status: 504, title: 'It is not known whether the code was right' },
  provider_unavailable: { status: 503, title: 'The verification provider is not available' },
  store_unavailable: { status: 503, title: 'The store is not available' },
  misconfigured: { status: 500, title: 'Verification is not set up correctly on this site' },
  internal: { status: 500, title: 'An unexpected error' },
  offline: { status: 0, title: 'The device is offline' },
  network: { status: 0, title: 'The proxy could not be reached' },
  timeout: { status: 0, title: 'The proxy did not answer in time' },
  proof_expired: { status: 0, title: 'The proof was not used in time' },
  unexpected_reply: { status: 0, title: 'The reply does not match the contract' },
}
