import { type Balance, createBalance } from './billing/balance.ts'
import { type Blocklist, createBlocklist } from './lists/blocklist.ts'
import { createSlidingWindow, type SlidingWindow } from './budget.ts'
import type { Random } from '../random.ts'
import type { Session } from './session.ts'
import type { WebhookDestinations } from './webhooks/destinations.ts'

/** What Didit keeps for one API key. */
export interface Application {
  readonly id: string
  readonly key: string
  readonly sandbox: boolean
  /** 300 writes and 600 reads a minute. */
  readonly writes: SlidingWindow
  readonly reads: SlidingWindow
  readonly sessions: Session[]
  readonly balance: Balance
  readonly blocklist: Blocklist
  /** The ids of its two system lists. */
  readonly phoneListId: string
  readonly emailListId: string
  readonly webhooks: WebhookDestinations
  /** Four sends an hour for each number. */
  readonly sendsTo: Map<string, SlidingWindow>
  /** The number of calls to each test destination. */
  readonly callsTo: Map<string, number>
  /** Whether the organization was ever topped up. Until then, no code is sent to a phone. */
  toppedUp: boolean
}

/** The prefix of API keys of applications in sandbox mode. */
export const sandboxKeyPrefix = 'sandbox_'

export interface ApplicationDefaults {
  /** Dollars. */
  readonly balance: number
  /** Numbers as E.164, addresses in lower case. */
  readonly blocklist: readonly string[]
}

export function createApplication(
  key: string,
  {
    random,
    now,
    defaults,
  }: {
    readonly random: Random
    readonly now: number
    readonly defaults: ApplicationDefaults
  },
): Application {
  const blocklist = createBlocklist()
  for (const value of defaults.blocklist) {
    blocklist.add({
      id: random.uuid(),
      type: value.includes('@') ? 'email' : 'phone',
      value,
      label: null,
      comment: null,
      metadata: null,
      sessionId: null,
      createdAt: now,
    })
  }
  return {
    id: random.uuid(),
    key,
    sandbox: key.startsWith(sandboxKeyPrefix),
    writes: createSlidingWindow(300, 60_000),
    reads: createSlidingWindow(600, 60_000),
    sessions: [],
    balance: createBalance(defaults.balance),
    blocklist,
    phoneListId: random.uuid(),
    emailListId: random.uuid(),
    webhooks: new Map(),
    sendsTo: new Map(),
    callsTo: new Map(),
    toppedUp: true,
  }
}

/** Counts a send to a number. Returns when the next one is allowed where this one is over the limit, and is not counted. */
export function countSend(application: Application, e164: string, now: number): number | undefined {
  const window = application.sendsTo.get(e164) ?? createSlidingWindow(4, 60 * 60_000)
  application.sendsTo.set(e164, window)
  return window.take(now)
}
