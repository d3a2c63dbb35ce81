import type { Exchange } from './exchanges.ts'
import type { Message } from './inbox/inbox.ts'
import type { EmailOutcome } from './outcomes/email-outcomes.ts'
import type { PhoneOutcome } from './outcomes/phone-outcomes.ts'
import type { Scenario } from './scenario/scenario.ts'
import type { SimulatorState } from './state.ts'
import type { TroubleSettings } from './trouble.ts'
import type { WebhookDelivery } from './webhook-log.ts'

/** Which message to wait for, and how long. */
export interface WaitOptions {
  /** How long to wait for a message: real milliseconds, 60,000 at most. @default 0 */
  readonly waitMs?: number | undefined
  /** The id of a message: only later ones count. */
  readonly after?: string | undefined
}

interface ClockState {
  readonly now: number
  readonly frozen: boolean
}

/** A simulator in another process. Every call rejects with an `Error` that says what was refused, or that none answers. */
export interface RemoteSimulator {
  readonly url: string
  readonly clock: {
    get(): Promise<ClockState>
    advance(ms: number): Promise<ClockState>
    set(at: number | Date): Promise<ClockState>
    freeze(): Promise<ClockState>
    unfreeze(): Promise<ClockState>
  }
  readonly inbox: {
    /** Oldest first. */
    messages(to?: string): Promise<readonly Message[]>
    latest(to?: string, options?: WaitOptions): Promise<Message | undefined>
  }
  readonly trouble: {
    get(): Promise<TroubleSettings>
    set(change: Partial<TroubleSettings>): Promise<TroubleSettings>
    clear(): Promise<TroubleSettings>
  }
  exchanges(): Promise<readonly Exchange[]>
  webhooks(): Promise<readonly WebhookDelivery[]>
  assignOutcome(to: string, outcome: PhoneOutcome | EmailOutcome): Promise<void>
  /** Returns the outcomes that were assigned, by number or address. */
  assignedOutcomes(): Promise<Readonly<Record<string, string>>>
  play(scenario: Scenario): Promise<void>
  exportState(): Promise<SimulatorState>
  reset(): Promise<void>
}

/** Returns a query string with its `?`, or an empty string where every field is `undefined`. */
function query(fields: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

/**
 * Returns a client of a simulator that runs in another process, such as `npx otp-kit simulate`.
 *
 * @param url the address that the simulator prints when it starts
 */
export function connectSimulator(url: string): RemoteSimulator {
  const base = new URL('/_simulator/', url)

  const request = async (method: string, path: string, body?: unknown) => {
    try {
      const response = await fetch(new URL(path, base), {
        method,
        ...(body === undefined
          ? {}
          : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
      })
      // Every answer of the simulator is JSON, so another server's page is found out here.
      return { status: response.status, ok: response.ok, body: await response.json() }
    } catch (cause) {
      throw new Error(
        `No simulator answers at ${base.origin}. Start one there with \`npx otp-kit simulate\`.`,
        { cause },
      )
    }
  }
  const call = async (method: string, path: string, sent?: unknown) => {
    const { ok, status, body } = await request(method, path, sent)
    if (ok) return body
    throw new Error(body.error ?? `The simulator answered ${status} to ${method} ${path}.`)
  }
  const get = (path: string) => call('GET', path)
  const moveClock = (change: object): Promise<ClockState> => call('POST', 'clock', change)
  return {
    url,
    clock: {
      get: () => get('clock'),
      advance: (ms) => moveClock({ advance: ms }),
      set: (at) => moveClock({ set: Number(at) }),
      freeze: () => moveClock({ frozen: true }),
      unfreeze: () => moveClock({ frozen: false }),
    },
    inbox: {
      messages: async (to) => (await get(`inbox${query({ to })}`)).messages,
      async latest(to, { waitMs, after } = {}) {
        const wait = waitMs === undefined ? undefined : String(waitMs)
        const path = `inbox/latest${query({ to, after, wait })}`
        const { ok, status, body } = await request('GET', path)
        if (ok) return body
        if (status === 404) return undefined
        throw new Error(body.error)
      },
    },
    trouble: {
      get: () => get('trouble'),
      set: (change) => call('POST', 'trouble', change),
      clear: () => call('DELETE', 'trouble'),
    },
    exchanges: async () => (await get('exchanges')).exchanges,
    webhooks: async () => (await get('webhooks')).deliveries,
    async assignOutcome(to, outcome) {
      await call('POST', 'outcomes', { to, outcome })
    },
    assignedOutcomes: async () => (await get('outcomes')).assigned,
    async play(scenario) {
      await call('POST', 'scenario', scenario)
    },
    exportState: () => get('state'),
    async reset() {
      await call('POST', 'reset', {})
    },
  }
}
