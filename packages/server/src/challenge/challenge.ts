import type { Kind } from '@otp-kit/core/contract'

/** What is known about a send when it is decided whether it needs a challenge. */
export interface ChallengedSend {
  readonly request: Request
  readonly kind: Kind
  readonly resend: boolean
  /** The client's IP address; `null` if unknown. */
  readonly address: string | null
  /** Sends from this address within the hour, with this one. */
  readonly sendsFromAddress: number
}

/** What `verify` of a challenge knows about the send, beside the token. */
export interface ChallengeContext {
  /** The client's IP address; `null` if unknown. */
  readonly ip: string | null
  /** Aborts after `timeoutMs`. */
  readonly signal: AbortSignal
  /** A UUID, the same for each try of one send. */
  readonly idempotencyKey: string
  /** The host names of `allowedOrigins`, where the challenge has to be solved. */
  readonly hostnames: readonly string[]
}

/**
 * What `verify` of a challenge resolves with. A send passes with `solved`, and with `unavailable` where
 * `whenUnavailable` allows it.
 */
export type ChallengeResult =
  | { readonly status: 'solved' }
  /** Not solved, used before, or solved elsewhere. `reason` is for `onEvent`. */
  | { readonly status: 'failed'; readonly reason: string }
  /** The service did not say. `cause` is for `onEvent`. */
  | { readonly status: 'unavailable'; readonly cause: string }
  /** Secret or options are wrong: you have to act. */
  | { readonly status: 'misconfigured'; readonly fix: string }

/** Which sends need a challenge, and what happens while its service cannot be asked. */
export interface ChallengeRules {
  /**
   * Returns whether a send needs the challenge. A function that throws means that it does.
   *
   * @default every send does
   */
  readonly when?: ((send: ChallengedSend) => boolean | Promise<boolean>) | undefined
  /** What happens to sends while the service cannot be asked. @default 'refuse' */
  readonly whenUnavailable?: 'refuse' | 'allow' | undefined
  /** Milliseconds until `verify` is aborted, 1 to 60 000. @default 5000 */
  readonly timeoutMs?: number | undefined
}

/** A test against bots that has to be passed before a message is sent: `turnstile()`, `hcaptcha()`, `recaptcha()`, or one of your own. */
export interface Challenge extends ChallengeRules {
  /** Its name in `config`, by which pages decide what to show: `turnstile`. */
  readonly name: string
  /** The public key of the widget, as in `config`. */
  readonly siteKey?: string | undefined
  /** Whether it accepts every token, as the services' keys for tests do. Refused in production. @default false */
  readonly sandbox?: boolean | undefined
  /** Checks a token, once: a service refuses one that was checked before. */
  verify(token: string, context: ChallengeContext): Promise<ChallengeResult>
}
