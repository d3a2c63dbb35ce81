import type { Kind } from '../contract/terms.ts'
import type { Transport } from '../transport/transport.ts'
import type { Challenge } from './calls.ts'
import type { Clock } from './clock.ts'
import type { Page } from './page.ts'
import type { Run } from './run.ts'
import type { Proof } from './state.ts'
import type { TextStorage } from '../transport/text-storage.ts'
import type { Tabs } from './tabs.ts'

/** Options of `createVerification`. The defaults use what the platform has and need no browser. */
export interface VerificationOptions<K extends Kind = Kind, P extends Proof = string> {
  /** What is verified. */
  readonly kind: K
  /** Reaches the backend. A function that returns a transport is called for each request. */
  readonly transport: Transport<P> | (() => Transport<P>)
  /** Keys the stored handle and the tabs' channel: two verifications on one page need two. @default the kind */
  readonly id?: string | undefined
  /** Solves a challenge; read and called for each message. A rejection is the problem `challenge_failed`. */
  readonly challenge?: (() => Challenge | undefined) | undefined
  /** The language of the messages, read at each send: a tag as `parseLocale` reads it. Without one, the provider's default. */
  readonly locale?: (() => string | undefined) | undefined
  /** Stores the handle over a reload; `null`: it is not stored. @default sessionStorage, where there is one */
  readonly storage?: TextStorage | null | undefined
  /** Connects the tabs of one browser; `null`: they are not connected. @default BroadcastChannel, where there is one */
  readonly tabs?: Tabs | null | undefined
  /** Makes the calls. @default calls the transport directly */
  readonly run?: Run | undefined
  /** The clock of deadlines and timers. @default performance.now, Date.now and setTimeout */
  readonly clock?: Clock | undefined
  /** Reports when the page is shown again. @default the browser's page, where there is one */
  readonly page?: Page | undefined
  /** Returns idempotency keys: 16 to 128 characters, each different. @default 32 random hexadecimal digits */
  readonly ids?: (() => string) | undefined
}
