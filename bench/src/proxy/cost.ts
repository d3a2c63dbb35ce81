import type { Child } from './child.ts'
import { seconds } from './load.ts'

/** What one call costs. */
export interface Cost {
  /** Calls a second. */
  readonly rate: number
  readonly cpuMs: number
  readonly storeCalls: number
}

/** Makes so many calls, and returns what each of them cost the servers. */
export async function measure(
  servers: readonly Child[],
  count: number,
  call: () => Promise<unknown>,
): Promise<Cost> {
  const used = async () => {
    const all = await Promise.all(servers.map((server) => server.usage()))
    return {
      cpuMs: all.reduce((sum, { cpuMs }) => sum + cpuMs, 0),
      storeCalls: all.reduce((sum, { storeCalls }) => sum + storeCalls, 0),
    }
  }
  const before = await used()
  const took = await seconds(count, call)
  const after = await used()
  return {
    rate: count / took,
    cpuMs: (after.cpuMs - before.cpuMs) / count,
    storeCalls: (after.storeCalls - before.storeCalls) / count,
  }
}
