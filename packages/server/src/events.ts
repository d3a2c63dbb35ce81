import type { Channel, CountryCode, Kind, ProblemCode } from '@otp-kit/core/contract'
import { ProofError, type ProofErrorCode } from './proof/proof-error.ts'
import type { WebhookProblem } from './webhooks/webhook-problem.ts'

/** What the events of a verification have in common. */
interface About {
  /** The verification's id, which is the proof's `jti`. It grants no access. */
  readonly verification: string
  readonly kind: Kind
  /** The destination, masked. */
  readonly to: string
  readonly provider: string
  /** Set if a provider's webhook says so: the proxy may have reported the same before. */
  readonly source?: 'webhook' | undefined
}

/** What you can log and count. No event contains a code, a key, a full destination or a proof. */
export type ServerEvent =
  /** A message was sent. `fresh`: for a new verification of the provider; otherwise for the pending one. */
  | (About & {
      readonly type: 'sent'
      readonly channel: Channel
      readonly resend: boolean
      readonly fresh: boolean
    })
  /** The provider's answer to a send was lost. */
  | (About & { readonly type: 'send-unconfirmed'; readonly cause: string })
  /** The provider refused to send, or the option `block` did: `reason` is the provider's own tag, or `block-list`. The browser receives only the code. */
  | (About & {
      readonly type: 'send-refused'
      readonly code: ProblemCode
      readonly reason: string | null
    })
  /** The code was right. */
  | (About & { readonly type: 'approved'; readonly channel: Channel })
  /** The code was wrong. `attemptsLeft`: `null` if the provider does not say. */
  | (About & { readonly type: 'incorrect'; readonly attemptsLeft: number | null })
  /** The provider checks no further code of this verification. `detail`: its own word. */
  | (About & {
      readonly type: 'declined'
      readonly reason: 'attempts' | 'policy'
      readonly detail: string | null
    })
  /** The provider had nothing to check. `detail` is set if it checked another verification instead. */
  | (About & { readonly type: 'expired'; readonly detail: string | null })
  /** The provider's answer to a check was lost. */
  | (About & { readonly type: 'check-unconfirmed'; readonly cause: string })
  /** So many codes in a row were wrong that the destination gets one message a day, until a right code or for 30 days. */
  | (About & { readonly type: 'wrong-codes'; readonly count: number })
  /**
   * A limit refused: named as in the option `limits`, a provider's `…-cap`, `…-sends` or `…-budget`, or one of
   * `wrong-codes`, `pumping`, `paused`, `spend` and `spend-country`.
   */
  | { readonly type: 'limited'; readonly limit: string; readonly retryIn: number }
  /** A provider could not be used. Nothing was sent or checked. */
  | {
      readonly type: 'provider-unavailable'
      readonly provider: string
      readonly call: 'send' | 'check'
      readonly cause: string
    }
  /** A provider failed several times in a row. No send uses it for `retryIn` seconds; then one does, to find out. */
  | {
      readonly type: 'breaker-opened'
      readonly provider: string
      readonly kind: Kind
      readonly retryIn: number
    }
  /** The provider works again. */
  | { readonly type: 'breaker-closed'; readonly provider: string; readonly kind: Kind }
  /** A send without a solved challenge was refused. `reason`: `missing`, or the service's error code, or what differs. */
  | { readonly type: 'challenge-failed'; readonly challenge: string; readonly reason: string }
  /** The service of the challenge could not be asked, so that a send was refused, or by `whenUnavailable` allowed. */
  | {
      readonly type: 'challenge-unavailable'
      readonly challenge: string
      readonly allowed: boolean
      readonly cause: string
    }
  /** Messages to a group of numbers are paused: hardly any of them is followed by a right code. */
  | {
      readonly type: 'pumping-suspected'
      readonly kind: Kind
      /** What the numbers have in common: all but their last four digits. */
      readonly prefix: string
      /** The sends of the last hour, the client addresses that they came from, and how many were completed. */
      readonly sends: number
      readonly addresses: number
      readonly completed: number
      /** Seconds that the group is paused for. */
      readonly pausedFor: number
    }
  /**
   * Messages have cost 80 or 100 per cent of a cap of the option `spend`, or the next one would cost more. Once a day each.
   * `country`: `null` for the whole site; `day`: of UTC.
   */
  | {
      readonly type: 'spend-reached'
      readonly percent: 80 | 100
      readonly country: CountryCode | null
      readonly spent: number
      readonly cap: number
      readonly day: string
    }
  /** `pauseSends` was called. `kind`: `null` for all; `seconds`: `null` until `resumeSends`. */
  | {
      readonly type: 'sends-paused'
      readonly kind: Kind | null
      readonly seconds: number | null
      readonly reason: string | null
    }
  /** `resumeSends` was called. */
  | { readonly type: 'sends-resumed'; readonly kind: Kind | null }
  /** Everything about a destination was removed by `erase`. */
  | { readonly type: 'erased'; readonly kind: Kind }
  /** You have to act: `fix` says how. `provider`: `null` if the options of the server could not be loaded. */
  | { readonly type: 'misconfigured'; readonly provider: string | null; readonly fix: string }
  /** The store did not answer: calls that need it are refused. */
  | { readonly type: 'store-unavailable'; readonly cause: string }
  /** A bug in this package or in a function that was passed to it. */
  | { readonly type: 'internal-error'; readonly error: string }
  /** The handle of one browser was sent by another one. It got the same answer as for an unknown handle. */
  | {
      readonly type: 'handle-of-another-browser'
      readonly verification: string
      readonly kind: Kind
    }
  /** A page that is not allowed has called. `origin`: `null` if the request had none. */
  | {
      readonly type: 'origin-refused'
      readonly origin: string | null
      readonly allowed: readonly string[]
    }
  /** A page of another origin wants to send headers that are not allowed, so that its browser refuses every call. */
  | { readonly type: 'headers-refused'; readonly headers: readonly string[]; readonly fix: string }
  /** Reported once: the client's address is unknown, or is a proxy's, so that clients share their limits. */
  | { readonly type: 'client-address-unknown'; readonly fix: string }
  /** Reported once: a page calls from where browsers keep no cookie, so that it can verify nothing. */
  | { readonly type: 'cookies-blocked'; readonly fix: string }
  /** `verifyProof` refused. `reason` is the code of its error. */
  | { readonly type: 'proof-refused'; readonly reason: ProofErrorCode }
  /** `verifyProof` accepted a proof, which can't be used again. */
  | { readonly type: 'proof-used'; readonly verification: string; readonly kind: Kind }
  /** A webhook reports another status of a verification, in the provider's words: `in-progress`, `expired`. */
  | {
      readonly type: 'provider-status'
      readonly provider: string
      readonly verification: string
      readonly status: string
    }
  /** A signed webhook that is not about a verification of this proxy. */
  | {
      readonly type: 'webhook-ignored'
      readonly provider: string
      readonly reason: 'type' | 'sandbox' | 'not-ours'
    }
  /** A webhook was refused. `provider`: `null` if it was not signed at all. */
  | {
      readonly type: 'webhook-refused'
      readonly provider: string | null
      readonly reason: WebhookProblem
    }

export type ServerEventType = ServerEvent['type']

/** What the default of `onEvent` prints. */
export const printedEvents: ReadonlySet<ServerEventType> = new Set<ServerEventType>([
  'misconfigured',
  'breaker-opened',
  'internal-error',
  'store-unavailable',
  'client-address-unknown',
  'cookies-blocked',
  'challenge-unavailable',
  'pumping-suspected',
  'spend-reached',
])

/** The default of `onEvent`: prints the events that you have to act on. */
export function logProblems(event: ServerEvent): void {
  // oxlint-disable-next-line no-console -- without `onEvent` there is no other place to report it
  if (printedEvents.has(event.type)) console.error('[otp-kit]', JSON.stringify(event))
}

/** Returns what a developer should know of an event that would otherwise be silent; `null`: nothing. */
export function hintOf(event: ServerEvent): string | null {
  if (event.type === 'origin-refused') {
    return `A call from the origin ${event.origin ?? '(none)'} was refused. Allowed: ${event.allowed.join(', ')}. If the page is yours, add its origin to \`allowedOrigins\`.`
  }
  if (event.type === 'headers-refused') {
    return `A page wants to send ${event.headers.join(', ')}. ${event.fix}`
  }
  if (event.type === 'handle-of-another-browser') {
    return 'A handle was refused, because another browser got it. Does the page keep its cookie?'
  }
  if (event.type === 'proof-refused') return new ProofError(event.reason).message
  if (event.type === 'challenge-failed' && event.reason === 'hostname-mismatch') {
    return 'A challenge was solved on a host that is none of `allowedOrigins`. If it is yours, set its `hostnames`.'
  }
  return 'fix' in event && event.type !== 'misconfigured' ? event.fix : null
}

/** Returns a text from a request as it may be printed. */
export function printable(text: string): string {
  return text.slice(0, 200).replaceAll(/[^\x21-\x7e]/g, '?')
}

/**
 * Returns an error as text for the log, without what it may have of a request: digits, which could be a number or a code,
 * e-mail addresses, handles, proofs and the passwords of URLs.
 */
export function describeError(error: unknown): string {
  const text =
    error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : typeof error
  return text
    .replaceAll(/\beyJ[\w-]+(?:\.[\w-]*)*/g, '[token]')
    .replaceAll(/:\/\/[^\s/@]*@/g, '://')
    .replaceAll(/[^\s@/\\<>()"',;:]+@(?:[\p{L}\d-]+\.)+\p{L}[\p{L}\d-]+/gu, '[address]')
    .replaceAll(/\+?\p{Nd}(?:[\s().\p{Pd}]{0,3}\p{Nd}){3,}/gu, '[digits]')
}
