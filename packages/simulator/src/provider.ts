import type { Outcomes } from './outcomes/outcomes.ts'
import type { Random } from './random.ts'
import type { Beginnings } from './scenario/player.ts'
import type { WebhookSender } from './webhook-sender.ts'
import type { Schedule } from './schedule.ts'
import type { SimulatorClock } from './clock.ts'

export type ProviderName = 'didit' | 'idmeta'

/** What trouble tells apart: `manage` is every call that is none of the other three. */
export const calls = ['send', 'check', 'decision', 'manage'] as const

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

/** A fault that a provider answers with, each in its own words. */
export type Failure = (typeof failures)[number]

/** A request as it came in, read once. */
export interface Received {
  readonly method: string
  readonly url: URL
  readonly headers: Headers
  readonly text: string
}

/** A message on its way; who is to get it, by which channel, and what it says. */
export interface OutgoingMessage {
  /** E.164, or an e-mail address. */
  readonly to: string
  readonly from: string
  /** The channel that delivers it, which may not be the one that was asked for. `email` for mail. */
  readonly channel: string
  /** Of an e-mail. */
  readonly subject?: string | undefined
  readonly text: string
  /** The code within the text. */
  readonly code: string
}

/** How a call ended: with an answer, which may come late or not at all, and with what goes out to people. */
export interface Outgoing {
  readonly response: Response
  readonly messages?: readonly OutgoingMessage[] | undefined
  /** The work is done, and its answer never arrives. */
  readonly lost?: boolean | undefined
  /** The connection breaks before any work: whoever answers so has done none. */
  readonly down?: boolean | undefined
  readonly delayMs?: number | undefined
}

/** One call of a provider's API, found by its path. */
export interface ProviderCall {
  readonly call: Call
  perform(): Outgoing | Promise<Outgoing>
  /** The provider's own answer for a fault of this call. */
  fail(failure: Failure): Response
}

/** A provider as the simulator's front door knows it. */
export interface Provider {
  readonly name: ProviderName
  /** `undefined` where the path is not of this provider's API. */
  readonly find: (this: void, received: Received) => ProviderCall | undefined
  /** Forgets everything. */
  reset(): void
  /** Everything that it keeps, as plain JSON. Keys are left out. */
  exportState(): unknown
}

/** What every provider works with. */
export interface World {
  readonly clock: SimulatorClock
  readonly schedule: Schedule
  readonly random: Random
  readonly outcomes: Outcomes
  /** What every code, message and new account begins with. */
  readonly beginnings: () => Beginnings
  /** Sends what a provider tells by itself. */
  readonly sendWebhook: WebhookSender
}

/** Throw it to say that the connection is lost: before the work or after it, as the message says. */
export class ConnectionLost extends TypeError {
  override readonly name = 'ConnectionLost'
}
