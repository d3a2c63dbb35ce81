import type { Inbox } from './options.ts'

type Awaitable<T> = T | Promise<T>

/** The parts of a simulator that are used: of `connectSimulator(url)`, or of one in the same process. */
export interface SimulatorParts {
  readonly inbox: {
    latest(
      to: string,
      options: { readonly waitMs: number },
    ): Awaitable<{ readonly code: string } | undefined>
    messages(to: string): Awaitable<readonly unknown[]>
  }
  readonly clock: { advance(ms: number): Awaitable<unknown> }
  exchanges(): Awaitable<readonly { readonly response: { readonly body: string } | null }[]>
}

const waitMs = 2000

/** Returns the ids in an answer of the provider, except in what it only repeats. */
function idsIn(value: unknown, name = ''): readonly string[] {
  if (typeof value === 'string') return /(?:^|_)id$/.test(name) && value.length >= 12 ? [value] : []
  if (typeof value !== 'object' || value === null) return []
  return Object.entries(value).flatMap(([field, each]) =>
    field === 'metadata' || field === 'vendor_data' ? [] : idsIn(each, field),
  )
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** Returns the inbox of a simulator that the backend sends to. A run moves the simulator's clock. */
export function simulatorInbox(simulator: SimulatorParts): Inbox {
  const { inbox, clock } = simulator
  return {
    readCode: async (to) => (await inbox.latest(to, { waitMs }))?.code ?? null,
    countMessages: async (to) => (await inbox.messages(to)).length,
    providerIds: async () =>
      (await simulator.exchanges()).flatMap(({ response }) => idsIn(parse(response?.body ?? ''))),
    async advance(seconds) {
      await clock.advance(seconds * 1000)
    },
    // Blocked at the send for three reasons: repeated attempts, suspicious, spam.
    refusedDestinations: ['+12025550120', '+12025550121', '+12025550122'],
  }
}
