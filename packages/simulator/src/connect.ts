import type { Exchange } from './exchanges.ts'
import type { Message } from './inbox/inbox.ts'
import type { EmailOutcome } from './outcomes/email-outcomes.ts'
import type { PhoneOutcome } from './outcomes/phone-outcomes.ts'
import type { Scenario } from './scenario/scenario.ts'
import type { SimulatorState } from './state.ts'
import type { TroubleSettings } from './trouble.ts'
import type { WebhookDelivery } from './webhook-log.ts'

export interface WaitOptions {
  /** How long a message may take to come: real milliseconds, a minute at most. @default 0 */
  readonly waitMs?: number | undefined
  /** The id of a message: only one that came after it counts. */
  readonly after?: string | undefined
}

interface ClockState {
  readonly now: number
  readonly frozen: boolean
}

/** A simulator that runs in another process. Every call rejects with an `Error` that says what it refused. */
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
  play(scenario: Scenario): Promise<void>
  exportState(): Promise<SimulatorState>
  reset(): Promise<void>
}

/** What follows a path; nothing where no field is given. */
function query(fields: Readonly<Record<string, string | undefined>>): string {
  const given = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value]],
  )
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

/**
 * A simulator on a port, driven from another process: `npx otp-kit simulate`, say.
 *
 * @param url where it listens, as it says on its first line
 */
export function connectSimulator(url: string): RemoteSimulator {
  const base = new URL('/_simulator/', url)

  const ask = async (method: string, path: string, body?: unknown): Promise<Response> => {
    const response = await fetch(new URL(path, base), {
      method,
      ...(body === undefined
        ? {}
        : { body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } }),
    })
    if (response.ok || response.status === 404) return response
    const told: { error?: string } = await response.json().catch(() => ({}))
    throw new Error(told.error ?? `The simulator answered ${response.status} to ${method} ${path}.`)
  }
  const get = async (path: string) => (await ask('GET', path)).json()
  const clock = async (change: object): Promise<ClockState> =>
    (await ask('POST', 'clock', change)).json()
  return {
    url,
    clock: {
      get: () => get('clock'),
      advance: (ms) => clock({ advance: ms }),
      set: (at) => clock({ set: Number(at) }),
      freeze: () => clock({ frozen: true }),
      unfreeze: () => clock({ frozen: false }),
    },
    inbox: {
      messages: async (to) => (await get(`inbox${query({ to })}`)).messages,
      async latest(to, { waitMs, after } = {}) {
        const wait = waitMs === undefined ? undefined : String(waitMs)
        const response = await ask('GET', `inbox/latest${query({ to, after, wait })}`)
        return response.ok ? response.json() : undefined
      },
    },
    trouble: {
      get: () => get('trouble'),
      set: async (change) => (await ask('POST', 'trouble', change)).json(),
      clear: async () => (await ask('DELETE', 'trouble')).json(),
    },
    exchanges: async () => (await get('exchanges')).exchanges,
    webhooks: async () => (await get('webhooks')).deliveries,
    async assignOutcome(to, outcome) {
      await ask('POST', 'outcomes', { to, outcome })
    },
    async play(scenario) {
      await ask('POST', 'scenario', scenario)
    },
    exportState: () => get('state'),
    async reset() {
      await ask('POST', 'reset', {})
    },
  }
}
