import type { Channel, Kind } from '../contract/terms.ts'
import type { Problem } from '../contract/problems.ts'
import type { VerificationEvent } from './effect.ts'
import type { Destination, Moment, VerificationState } from './state.ts'

/** How an action of the person ended. `ignored`: it was not possible in this state, and nothing was done. */
export type Outcome =
  | 'sent'
  | 'approved'
  | 'incorrect'
  | 'expired'
  | 'declined'
  /** A fault: `problem` says which. */
  | 'failed'
  /** The answer was lost; the action may have been done. */
  | 'unconfirmed'
  /** The person went on to something else before the answer came. */
  | 'abandoned'
  | 'ignored'

/** What a person can do now. */
export interface Can {
  readonly send: boolean
  readonly resend: boolean
  readonly check: boolean
  readonly change: boolean
}

/** Everything a view shows but the seconds. The same object until something in it changes. */
export interface Snapshot<K extends Kind = Kind> {
  readonly state: VerificationState<K>
  readonly can: Can
  /** What stands in the code field. */
  readonly code: string
  readonly problem: Problem | null
  /** The awaited code can no longer be right. */
  readonly expired: boolean
  /** The last mark that the time left to type the code has passed. */
  readonly mark: 'minute' | 'half-minute' | 'expired' | null
}

export interface SendOptions {
  readonly channel?: Channel | undefined
  readonly locale?: string | undefined
}

/** One verification as it goes, from the destination to the proof. Lives apart from the views that show it. */
export interface Verification<K extends Kind = Kind> {
  readonly kind: K
  readonly id: string
  readonly getSnapshot: () => Snapshot<K>
  /** The snapshot of the server's rendering: idle. */
  readonly getServerSnapshot: () => Snapshot<K>
  /** The first subscription starts it (restores, listens); nothing runs before. */
  readonly subscribe: (listener: () => void) => () => void
  /** Told of what happens, once each: see `VerificationEvent`. */
  on(listener: (event: VerificationEvent<K>) => void): () => void
  /** Now, on the clock that the state's moments are on. */
  now(): Moment
  send(destination: Destination | string, options?: SendOptions): Promise<Outcome>
  resend(options?: SendOptions): Promise<Outcome>
  /** Checks `code`, or what stands in the code field. */
  check(code?: string): Promise<Outcome>
  setCode(code: string): void
  /** What stands in the destination field (`null`: nothing that could be sent to): an edit takes back `verified`. */
  setDestination(to: string | null): void
  /** Asks the backend what is true, where that is in doubt: the way on from a `restoring` that failed. */
  refresh(): void
  change(): void
  reset(): void
}
