import type { ClockState } from '../src/control/clock-routes.ts'
import type { TestDestinations } from '../src/control/world-routes.ts'
import type { Exchange } from '../src/exchanges.ts'
import type { TroubleSettings } from '../src/trouble.ts'

/** How the page reaches the simulator. */
export interface Connection {
  fetch(this: void, path: string, init?: RequestInit): Promise<Response>
  /** Opens a stream of server-sent events, which begins with the current state. */
  openStream(this: void, path: string): EventTarget & { close(): void }
}

/** The requests of the page. They reject with an error whose message is for the user. */
export interface SimulatorApi {
  changeClock(change: Partial<ClockState> & { advance?: number; set?: number }): Promise<void>
  changeTrouble(change: Partial<TroubleSettings>): Promise<void>
  clearTrouble(): Promise<void>
  /** Forgets everything but the time. */
  reset(): Promise<void>
  testDestinations(): Promise<TestDestinations>
  exchange(id: string): Promise<Exchange>
}

export function createSimulatorApi({ fetch }: Pick<Connection, 'fetch'>): SimulatorApi {
  async function request(path: string, init?: RequestInit): Promise<Response> {
    const response = await fetch(`/_simulator/${path}`, init).catch(() => {
      throw new Error('The simulator does not answer.')
    })
    if (response.ok) return response
    const { error }: { error?: string } = await response.json().catch(() => ({}))
    throw new Error(error ?? `The simulator answered with the status ${response.status}.`)
  }

  async function post(path: string, body: object): Promise<void> {
    await request(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: JSON.stringify(body),
    })
  }

  return {
    changeClock: (change) => post('clock', change),
    changeTrouble: (change) => post('trouble', change),
    async clearTrouble() {
      await request('trouble', { method: 'DELETE' })
    },
    reset: () => post('reset', {}),
    testDestinations: async () => (await request('outcomes')).json(),
    exchange: async (id) => (await request(`exchanges/${id}`)).json(),
  }
}
