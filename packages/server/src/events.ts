import type { Channel, Kind, ProblemCode } from '@otp-kit/core/contract'

/** What every event says of the verification it is about. */
interface About {
  /** Our id of the verification; the proof's `jti`. It opens nothing. */
  readonly verification: string
  readonly kind: Kind
  /** The destination, masked. */
  readonly to: string
  readonly provider: string
}

/** What the site's owner can watch, log and count. No code, key, full destination or proof is in any of them. */
export type ServerEvent =
  /** A message went out. `fresh`: under a new verification of the provider; otherwise the pending one's was repeated. */
  | (About & {
      readonly type: 'sent'
      readonly channel: Channel
      readonly resend: boolean
      readonly fresh: boolean
    })
  /** The provider's answer to a send was lost. */
  | (About & { readonly type: 'send-unconfirmed'; readonly cause: string })
  /** The provider refused to send. `reason` is its own word: the browser is told the code alone. */
  | (About & {
      readonly type: 'send-refused'
      readonly code: ProblemCode
      readonly reason: string | null
    })
  | (About & { readonly type: 'approved'; readonly channel: Channel })
  | (About & { readonly type: 'incorrect'; readonly attemptsLeft: number | null })
  | (About & {
      readonly type: 'declined'
      readonly reason: 'attempts' | 'policy'
      readonly detail: string | null
    })
  /** The provider had nothing to check. `detail`: where it had, but of another verification. */
  | (About & { readonly type: 'expired'; readonly detail: string | null })
  | (About & { readonly type: 'check-unconfirmed'; readonly cause: string })
  /** A limit refused: one of the option `limits` by its name there, or a provider's `…-cap`, `…-sends`, `…-budget`. */
  | { readonly type: 'limited'; readonly limit: string; readonly retryIn: number }
  /** A provider could not be used; nothing was sent or checked. */
  | {
      readonly type: 'provider-unavailable'
      readonly provider: string
      readonly call: 'send' | 'check'
      readonly cause: string
    }
  /** The site's owner has to act: `cure` says how. */
  | { readonly type: 'misconfigured'; readonly provider: string; readonly cure: string }
  | { readonly type: 'store-unavailable'; readonly cause: string }
  /** A fault in this package or in a function that was handed to it. */
  | { readonly type: 'internal-error'; readonly error: string }
  | { readonly type: 'proof-used'; readonly verification: string; readonly kind: Kind }

export type ServerEventType = ServerEvent['type']

const faults: ReadonlySet<ServerEventType> = new Set<ServerEventType>([
  'misconfigured',
  'internal-error',
  'store-unavailable',
])

/** Without `onEvent`, what only the site's owner can mend is still told. */
export function reportFaults(event: ServerEvent): void {
  // oxlint-disable-next-line no-console -- a server with no `onEvent` has no other place to say it
  if (faults.has(event.type)) console.error('[otp-kit]', JSON.stringify(event))
}

/** Returns an error as text for the log, without e-mail addresses and digits, which could be a number or a code. */
export function describeError(error: unknown): string {
  const text =
    error instanceof Error ? (error.stack ?? `${error.name}: ${error.message}`) : typeof error
  return text
    .replaceAll(/[^\s@/\\<>()"',;:]+@(?:[\p{L}\d-]+\.)+\p{L}[\p{L}\d-]+/gu, '[address]')
    .replaceAll(/\+?\d(?:[\s().-]{0,3}\d){3,}/g, '[digits]')
}
