import type { Channel, CodeShape, Kind, ResendSemantics } from '@otp-kit/core/contract'
import type * as v from 'valibot'
import type { Masked } from '../masked.ts'
import { instance } from '../options/option-schema.ts'
import { isBoolean, isFunction, isMissingOr, isName } from '../options/untrusted-value.ts'

/** The capabilities of a provider for one kind of destination. Times are in milliseconds. */
export interface KindCapabilities {
  /** The first is the default. */
  readonly channels: readonly Channel[]
  readonly code: CodeShape
  /** How long a code can be used, from the first send of a provider's verification; `null` if unknown. */
  readonly lifetimeMs: number | null
  /** Attempts that a provider's verification allows; `null` if unknown. */
  readonly attempts: number | null
  /** Sends that belong to one provider's verification before the next one starts a new one; `null` if unknown. */
  readonly sendsPerVerification: number | null
  readonly resendSemantics: ResendSemantics
  /** Whether messages end in an origin-bound line, which WebOTP needs. */
  readonly originBound: boolean
  /** What links a check to its send. By the destination alone, two browsers can share one verification. */
  readonly linkedBy: 'destination' | 'reference'
  /** The provider's own limit of sends to one destination; `null` if there is none. */
  readonly destinationCap: { readonly limit: number; readonly windowMs: number } | null
}

/** What is known about the client, for a provider's fraud check. */
export interface ClientSignals {
  readonly ip?: string | undefined
  readonly userAgent?: string | undefined
  readonly deviceId?: string | undefined
  readonly devicePlatform?: 'android' | 'ios' | 'ipados' | 'tvos' | 'web' | undefined
  readonly deviceModel?: string | undefined
  readonly osVersion?: string | undefined
  readonly appVersion?: string | undefined
}

/** What a provider's `send` receives. */
export interface SendInput {
  readonly kind: Kind
  readonly to: Masked
  readonly channel: Channel
  readonly locale: string | undefined
  /** The verification's id, for the provider's records. */
  readonly reference: string
  /** The site's id of the user, if known. */
  readonly subject: string | undefined
  readonly signals: ClientSignals
}

/** The result of a send. Only `unconfirmed` leaves open whether a message was sent. */
export type SendResult =
  /** `fresh`: a new verification of the provider; otherwise the pending one was sent again. */
  | { readonly status: 'sent'; readonly providerId: string; readonly fresh: boolean }
  /** `providerId`: the id that a check of the code needs, if it is known although the answer is lost. */
  | {
      readonly status: 'unconfirmed'
      readonly cause: string
      readonly providerId?: string | undefined
    }
  /** Refused by the provider's policy. `reason` is only for `onEvent`, never for the browser. */
  | { readonly status: 'refused'; readonly reason: string | null }
  | { readonly status: 'undeliverable'; readonly reason: string | null }
  | { readonly status: 'invalid-destination'; readonly why: 'malformed' | 'line-type' }
  /** The provider's limit for this destination is reached. */
  | { readonly status: 'destination-limit'; readonly retryInMs: number | null }
  /** Certainly nothing was sent. */
  | { readonly status: 'unavailable'; readonly cause: string; readonly retryInMs: number | null }
  /** Key, balance or options: you have to act. `fix` is for your log. */
  | { readonly status: 'misconfigured'; readonly fix: string }

/** What a provider's `check` receives. */
export interface CheckInput {
  readonly kind: Kind
  readonly to: Masked
  readonly code: Masked
  /** The verification's id, as in its sends. It identifies our verification if `providerId` is unknown. */
  readonly reference: string
  /** The `providerId` of the send; `null` if the send is unconfirmed, and its id is not known. */
  readonly providerId: string | null
}

/** Where a destination was verified: with a real message, in a provider's test mode, or by the simulator. */
export type ProofEnvironment = 'live' | 'sandbox' | 'simulator'

/** The result of a check. `attemptsLeft` is the provider's own count if it states one, and only a hint. */
export type CheckResult =
  | {
      readonly status: 'approved'
      readonly channel: Channel | undefined
      readonly environment: ProofEnvironment
    }
  | { readonly status: 'incorrect'; readonly attemptsLeft: number | null }
  /** Nothing to check, or another verification was checked: a new code is needed. `detail` is for `onEvent`. */
  | { readonly status: 'expired'; readonly detail?: string | undefined }
  | {
      readonly status: 'declined'
      readonly reason: 'attempts' | 'policy'
      readonly detail: string | null
    }
  | { readonly status: 'code-malformed' }
  | { readonly status: 'limited'; readonly retryInMs: number | null }
  | { readonly status: 'unconfirmed'; readonly cause: string }
  | { readonly status: 'unavailable'; readonly cause: string; readonly retryInMs: number | null }
  | { readonly status: 'misconfigured'; readonly fix: string }

/** What every call of a provider receives beside its input. */
export interface CallContext {
  /** Aborts at the provider's timeout. */
  readonly signal: AbortSignal
  /**
   * Counts one more request against the provider's budget. Call it before each request after the first one, and make none
   * if it resolves with `false`.
   */
  readonly mayCallAgain?: (() => Promise<boolean>) | undefined
}

/** A service that sends and checks codes. */
export interface Provider {
  readonly name: string
  readonly kinds: { readonly [K in Kind]?: KindCapabilities | undefined }
  /** Calls a minute for the whole API key, and the share (0 to 1) reserved for checks; `null` if unlimited. */
  readonly budget: { readonly perMinute: number; readonly reservedForChecks: number } | null
  /** Milliseconds until a call is aborted. */
  readonly timeoutMs: number
  /** Whether it runs in a test mode. Refused in production. */
  readonly sandbox: boolean
  /** Whether one of its policies compares users, which requires the server's option `subject`. */
  readonly needsSubject?: boolean | undefined
  /** Languages of messages, as in `config`; empty: the provider chooses. */
  readonly languages: readonly string[]
  send(input: SendInput, context: CallContext): Promise<SendResult>
  check(input: CheckInput, context: CallContext): Promise<CheckResult>
  /**
   * Returns how the check of this code ended, if its answer was lost. Leave it out if the provider cannot tell. Here
   * `unavailable` means that the code has not arrived, so that it may be checked again.
   */
  settleCheck?(input: CheckInput, context: CallContext): Promise<CheckResult>
}

const isNumber = (value: unknown): boolean => typeof value === 'number' && value > 0
const isList = (value: unknown): boolean => Array.isArray(value)

function isKinds(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false
  return Object.values(value).every((kind: Partial<KindCapabilities> | undefined) =>
    isMissingOr(() => isNumber(kind?.code?.length) && isNumber(kind?.channels?.length))(kind),
  )
}

/** The schema of a provider. What it declares is tested by its contract suite. */
export const providerInstance: v.GenericSchema<unknown, Provider> = instance<Provider>(
  {
    name: isName,
    kinds: isKinds,
    budget: (value) => typeof value === 'object',
    timeoutMs: isNumber,
    sandbox: isBoolean,
    needsSubject: isMissingOr(isBoolean),
    languages: isList,
    send: isFunction,
    check: isFunction,
    settleCheck: isMissingOr(isFunction),
  },
  'Pass what `didit()` returns, or an object with the `Provider` interface.',
)
