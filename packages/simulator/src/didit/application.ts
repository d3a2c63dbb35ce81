import { type Balance, createBalance } from './billing/balance.ts'
import { type Blocklist, createBlocklist } from './lists/blocklist.ts'
import { createSlidingWindow, type SlidingWindow } from './budget.ts'
import { isPending, type Session } from './session.ts'

/** What Didit keeps for one API key. */
export interface Application {
  readonly key: string
  readonly sandbox: boolean
  /** 300 calls that write a minute, and 600 that read. */
  readonly writes: SlidingWindow
  readonly reads: SlidingWindow
  readonly sessions: Session[]
  readonly balance: Balance
  readonly blocklist: Blocklist
  /** Four sends an hour for each number. */
  readonly sendsTo: Map<string, SlidingWindow>
  /** Numbers whose one failure is behind them. */
  readonly failedOnce: Set<string>
}

/** An API key that begins so belongs to an application in sandbox mode. */
export const sandboxKeyPrefix = 'sandbox_'

export function createApplication(key: string): Application {
  return {
    key,
    sandbox: key.startsWith(sandboxKeyPrefix),
    writes: createSlidingWindow(300, 60_000),
    reads: createSlidingWindow(600, 60_000),
    sessions: [],
    balance: createBalance(),
    blocklist: createBlocklist(),
    sendsTo: new Map(),
    failedOnce: new Set(),
  }
}

/** The most recent pending one: what a check finds, and what a send may attach to. */
export function pendingSession(
  application: Application,
  e164: string,
  now: number,
): Session | undefined {
  return application.sessions.findLast(
    (session) => session.phone.e164 === e164 && isPending(session, now),
  )
}

/** When the next send to the number is allowed; `undefined` where this one was, which is counted then. */
export function countSend(application: Application, e164: string, now: number): number | undefined {
  const window = application.sendsTo.get(e164) ?? createSlidingWindow(4, 60 * 60_000)
  application.sendsTo.set(e164, window)
  return window.take(now)
}
