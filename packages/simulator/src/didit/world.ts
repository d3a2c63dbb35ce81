import type { TimeSource } from '../clock.ts'
import type { WritableInbox } from '../inbox/inbox.ts'
import type { Random } from '../random.ts'

/** What the calls work with. */
export interface World {
  readonly clock: TimeSource
  readonly random: Random
  readonly inbox: WritableInbox
  /** Digits that every code repeats, where a fixed one was asked for. */
  readonly fixedCode: string | undefined
}

/** Throw it to say that the work may be done, but that its answer is lost on the way. */
export class ConnectionLost extends TypeError {
  override readonly name = 'ConnectionLost'
}

/** How a call ended: with an answer, which may come late or not at all. */
export interface Outgoing {
  readonly response: Response
  readonly lost?: boolean | undefined
  readonly delayMs?: number | undefined
}
