import type { Outcomes } from './outcomes/outcomes.ts'
import type { Random } from './random.ts'
import type { Defaults } from './scenario/player.ts'
import type { WebhookSender } from './webhook-sender.ts'
import type { Schedule } from './schedule.ts'
import type { SimulatorClock } from './clock.ts'

/** A provider that is simulated. */
export type ProviderName = 'didit' | 'idmeta'

/** The kinds of calls that trouble distinguishes. `manage` is every other call. */
export const calls = ['send', 'check', 'decision', 'manage'] as const

/** The kind of a call to a provider. `manage` is every call but the three named ones. */
export type Call = (typeof calls)[number]

export const failures = [
  'invalid-number',
  'invalid-line-type',
  'key-expired',
  'key-refused',
  'no-top-up',
  'no-credit',
  'session-not-found',
  'number-limit',
  'write-limit',
  'provider-error',
  'provider-unavailable',
] as const

/** A failure that every provider has an answer for. */
export type Failure = (typeof failures)[number]

/** An incoming request, with its body read. */
export interface Received {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly text: string
}

/** A message that a provider sends, before it arrives in the inbox. */
export interface OutgoingMessage {
  /** E.164, or an e-mail address. */
  readonly to: string
  readonly from: string
  /** The channel that delivers it, which may differ from the requested one; `email` for an e-mail. */
  readonly channel: string
  /** For an e-mail. */
  readonly subject?: string | undefined
  readonly text: string
  /** The code within the text. */
  readonly code: string
}

/** The result of a call: its answer, and the messages that it causes. */
export interface Outgoing {
  readonly response: Response
  readonly messages?: readonly OutgoingMessage[] | undefined
  /** The call was carried out, and its answer is lost. */
  readonly lost?: boolean | undefined
  /** The connection is lost before any work. */
  readonly down?: boolean | undefined
  readonly delayMs?: number | undefined
}

export interface ProviderCall {
  readonly call: Call
  perform(): Outgoing | Promise<Outgoing>
  /** Returns the provider's answer for a failure of this call. */
  fail(failure: Failure): Response
}

export interface Provider {
  readonly name: ProviderName
  /** Returns `undefined` where the path is not of this provider's API. */
  readonly find: (this: void, received: Received) => ProviderCall | undefined
  /** Forgets everything. */
  reset(): void
  /** Returns the whole state as plain JSON, without keys. */
  exportState(): unknown
}

/** What the simulator hands to every provider. */
export interface World {
  readonly clock: SimulatorClock
  readonly schedule: Schedule
  readonly random: Random
  readonly outcomes: Outcomes
  /** Returns the defaults of codes, messages and new accounts. */
  readonly defaults: () => Defaults
  readonly sendWebhook: WebhookSender
}

/** Thrown where trouble makes the connection fail. Its message says whether the call was carried out. */
export class ConnectionLost extends TypeError {
  override readonly name = 'ConnectionLost'
}
