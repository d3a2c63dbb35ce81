import type { CountryCode } from '@otp-kit/core/contract'
import type { PhoneType } from '@otp-kit/core/phone/max'
import type { Challenge } from '../challenge/challenge.ts'
import type { Clock } from '../clock.ts'
import type { ServerEvent } from '../events.ts'
import type { ClientAddressOptions } from '../guards/client-address-options.ts'
import type { ListOption } from '../guards/lists.ts'
import type { SpendOptions } from '../guards/spend-options.ts'
import type { LimitOptions } from '../limits.ts'
import type { ProofPrivateKey } from '../proof/private-key.ts'
import type { ClientSignals, Provider } from '../providers/provider.ts'
import type { PumpingRules } from '../record/group-record.ts'
import type { Store } from '../store/store.ts'
import type { Telemetry } from '../telemetry/telemetry.ts'

/** Options of `createVerificationServer`. `providers`, `secret` and `allowedOrigins` are required. */
export interface VerificationServerOptions {
  /** The providers, in order. The next one is used only if the one before certainly sent nothing. */
  readonly providers: readonly Provider[]
  /**
   * 32 random bytes or more, or a list: the first signs and encrypts, all are accepted. To rotate, put the new one first,
   * and remove the old one once the last proof made with it has expired.
   */
  readonly secret: string | readonly string[]
  /**
   * The key of what is counted and kept, where you want to hold it yourself. Changing it resets every limit.
   *
   * @default the key of the first `secret` that was ever used, which the store keeps encrypted: it outlives every rotation
   */
  readonly indexSecret?: string | undefined
  /**
   * The countries whose phone numbers are verified, or `'all'`. Messages to some countries cost many times those to
   * others. Required if a provider verifies phone numbers.
   */
  readonly countries?: readonly CountryCode[] | 'all' | undefined
  /**
   * The origins of the pages that may call, as browsers send them: `https://example.com`, or `capacitor://localhost` of an
   * app, which needs `binding: 'header'`.
   */
  readonly allowedOrigins: readonly string[]
  /**
   * Names of further headers that pages of other origins may send, such as those of your tracing: `traceparent`. Browsers
   * refuse a call with any other.
   *
   * @default none
   */
  readonly allowedHeaders?: readonly string[] | undefined
  /** The path that all calls are under. @default '/api/verification' */
  readonly basePath?: string | undefined
  /** Where limits and verifications are kept. In production it has to be shared by all processes. @default memoryStore() */
  readonly store?: Store | undefined
  /**
   * The types of line that phone numbers may have.
   *
   * @default `mobile`, `fixed-line-or-mobile` and `voip`, and `fixed-line` if a channel is `voice`; `unknown` is for ranges
   * that the numbering metadata does not contain
   */
  readonly lineTypes?: readonly PhoneType[] | undefined
  /**
   * How a browser is recognised: by the proxy's cookie, or by a secret that the client generates and sends in
   * `Otp-Binding`.
   *
   * @default 'cookie'
   */
  readonly binding?: 'cookie' | 'header' | undefined
  /** What destinations are verified for. Never taken from the browser. @default 'verification' */
  readonly purpose?: string | ((request: Request) => string | Promise<string>) | undefined
  /** The service that proofs are issued for. @default the first of `allowedOrigins` */
  readonly audience?: string | undefined
  /** Returns your id of the user, such as an account's id, for the provider's duplicate policy. */
  readonly subject?:
    | ((request: Request) => string | undefined | Promise<string | undefined>)
    | undefined
  /**
   * Returns what you know about the client's device, for the provider's fraud check: an app's own headers, for example.
   * Added to what the proxy finds in the request: IP address, user agent, and the platform `web` of browsers.
   */
  readonly signals?: ((request: Request) => ClientSignals | Promise<ClientSignals>) | undefined
  /** Where to find the client's IP address. @default the peer's address, as the adapter passes it */
  readonly clientAddress?: ClientAddressOptions | undefined
  /**
   * A test against bots that has to be passed before a message is sent: `turnstile()`, `hcaptcha()` or `recaptcha()` of
   * `@otp-kit/server/challenge`, or one of your own. Pages solve it by their option `challenge`.
   *
   * @default none
   */
  readonly challenge?: Challenge | undefined
  /** How often messages may be sent and codes checked. Those that are left out keep their defaults. */
  readonly limits?: LimitOptions | undefined
  /**
   * `'browser'`: only the browser that verified can use the proof; a stolen one is of no use in another.
   * Pass the request of the form: `verifyProof(proof, { to, request })`. The form has to be submitted to the host that set
   * the proxy's cookie, or, with `binding: 'header'`, with the header `Otp-Binding`.
   *
   * @default 'none'
   */
  readonly proofBinding?: 'browser' | 'none' | undefined
  /**
   * A private key on the curve P-256, which signs proofs with ES256: PKCS #8 as PEM text, or a JWK. Other services verify
   * them with the public keys of `GET jwks`, and cannot issue any. To rotate, add the new key behind the old one, so that
   * it is published; then put it first; remove the old one once its last proof has expired. Proofs that were signed with
   * `secret` are no longer accepted.
   *
   * @default none: proofs are signed with HS256, by a key derived from `secret`
   */
  readonly proofKey?: ProofPrivateKey | readonly ProofPrivateKey[] | undefined
  /**
   * When sends to the numbers of one prefix (a number without its last four digits) are paused, because hardly any of them
   * is followed by a right code: messages that are sent for their price. A right code ends the pause as soon as enough are
   * completed. E-mail is not covered. `false` turns it off.
   *
   * @default `{ sends: 20, addresses: 5, conversion: 0.1, pause: 3600 }`
   */
  readonly pumping?:
    | { readonly [R in keyof PumpingRules]?: PumpingRules[R] | undefined }
    | false
    | undefined
  /**
   * The most that messages may cost a day, for the whole site and for each country. Counted before each message, and given
   * back if certainly none was sent. Once it is reached, sends are refused as `provider_unavailable` until midnight (UTC).
   *
   * @default no cap
   */
  readonly spend?: SpendOptions | undefined
  /**
   * Destinations and client addresses that get no message: lists, or a function that looks a send up, such as in your
   * database. To users it looks like every other refusal by policy.
   *
   * @default none
   */
  readonly block?: ListOption | undefined
  /**
   * Destinations and client addresses that you trust, such as those of your testers or your office: they are not blocked,
   * and neither the limits of addresses and groups nor the pumping guard count their sends. All other limits hold.
   *
   * @default none
   */
  readonly allow?: ListOption | undefined
  /** How long a proof can be used, in seconds: 60 to 86400. @default 1800 */
  readonly proofLifetime?: number | undefined
  /**
   * Milliseconds before which no refusal by policy is answered, so that its time does not reveal which check refused. Set
   * it above the time that the provider takes.
   *
   * @default 1500
   */
  readonly policyFloor?: number | undefined
  /** Movable time, for tests and demos; refused in production. */
  readonly clock?: Clock | undefined
  /** Called with every event. @default prints to the console what you have to act on, and nothing else */
  readonly onEvent?: ((event: ServerEvent) => void) | undefined
  /** Measures what the server does: `openTelemetry()` of `@otp-kit/server/opentelemetry`. @default nothing does */
  readonly telemetry?: Telemetry | undefined
  /**
   * Where the server runs: `production` refuses what is for tests, and the environment is part of each proof.
   *
   * @default `NODE_ENV` if it is 'development' or 'test'; unset, 'development' for origins on loopback alone; else 'production'
   */
  readonly environment?: 'production' | 'development' | 'test' | undefined
}
