import type { VerificationConfig } from '../contract/messages.ts'
import type { Channel, Kind } from '../contract/terms.ts'
import type { Problem } from '../contract/problems.ts'
import type { CallOptions } from '../transport/transport.ts'
import type { Destination, Moment, Proof, VerificationState } from './state.ts'
import type { CodeEntry, VerificationEvent } from './verification-event.ts'

/** How an action of the user ended. `ignored`: it was not possible in this state, and nothing was done. */
export type Outcome =
  | 'sent'
  | 'approved'
  | 'incorrect'
  | 'expired'
  | 'declined'
  /** The snapshot's `problem` is the reason. */
  | 'failed'
  /** The answer was lost; the action may have been carried out. */
  | 'unconfirmed'
  /** The user did something else before the answer arrived. */
  | 'abandoned'
  | 'ignored'

/** What the user can do now. */
export interface Can {
  /** In `refused`: to another destination. */
  readonly send: boolean
  readonly resend: boolean
  readonly check: boolean
  readonly change: boolean
}

/** Everything a view shows except the seconds. The same object until something in it changes. */
export interface Snapshot<K extends Kind = Kind, P extends Proof = string> {
  readonly state: VerificationState<K, P>
  readonly can: Can
  /** The text of the code field. */
  readonly code: string
  readonly problem: Problem | null
  /** The awaited code has expired. */
  readonly expired: boolean
  /** The last mark that the time left to enter the code has passed. */
  readonly mark: 'minute' | 'half-minute' | 'expired' | null
}

/** How a message is to be sent: its channel, and its language (BCP 47). */
export interface SendOptions {
  /** @default the backend chooses */
  readonly channel?: Channel | undefined
  /** @default the option `locale` of `createVerification` */
  readonly locale?: string | undefined
}

/** What `onVerified` reports: personal data and the proof, for your form only. */
export interface VerifiedDestination<K extends Kind = Kind, P extends Proof = string> {
  readonly kind: K
  /** In full: E.164 or a normalised address. */
  readonly to: string
  /** `null` for a backend that issues none (see `diditTransport`). */
  readonly proof: P
}

/** One verification, from the destination to the proof. It outlives the views that show it. */
export interface Verification<K extends Kind = Kind, P extends Proof = string> {
  readonly kind: K
  readonly id: string
  readonly getSnapshot: () => Snapshot<K, P>
  /** Returns the snapshot for rendering on a server: idle. */
  readonly getServerSnapshot: () => Snapshot<K, P>
  /** Starts the verification with the first subscription (restores, listens); nothing runs before. */
  readonly subscribe: (listener: () => void) => () => void
  /** Calls `listener` once for each event, for analytics. Returns a function that removes it. */
  on(listener: (event: VerificationEvent<K>) => void): () => void
  /**
   * Calls `listener` once per verification and page load, also after a restore. A listener that is added while an
   * approval has had none is called for it in a microtask. Returns a function that removes it.
   */
  onVerified(listener: (verified: VerifiedDestination<K, P>) => void): () => void
  /** Requests the backend's configuration over the verification's own transport. Rejects with a `ProblemError`. */
  config(options?: CallOptions): Promise<VerificationConfig>
  /** Returns the present moment on the clock of the state's moments. */
  now(): Moment
  /** Calls `fn` at a moment of that clock, or soon after. Returns a function that cancels it. */
  setTimer(fn: () => void, at: Moment): () => void
  /** Sends a code. Ignored while `can.send` is false, and for the destination that was refused just now. */
  send(destination: Destination | string, options?: SendOptions): Promise<Outcome>
  resend(options?: SendOptions): Promise<Outcome>
  /** Checks `code`, or the text of the code field. */
  check(code?: string): Promise<Outcome>
  /** Sets the text of the code field. `how` is reported by `code-entered`. @default 'typing' */
  setCode(code: string, how?: CodeEntry): void
  /**
   * Sets the value of the destination field; `null`: nothing that could be sent to. An edit leaves a verification for
   * another destination and revokes `verified`; undoing the edit restores it until the proof expires.
   */
  setDestination(to: string | null): void
  /** Asks the backend for the status where it is in doubt, such as after a `restoring` that failed. */
  refresh(): void
  /** Goes back to the destination field. */
  change(): void
  /** Goes back to the beginning and forgets all proofs. */
  reset(): void
}
