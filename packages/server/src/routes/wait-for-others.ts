import { sleep } from '../clock.ts'
import type { ServerContext } from '../server-context.ts'

/** How often a check waits for others that are in flight, 25 ms each time. */
export const longestWait = 120

export function pauseForOthers({ settings }: ServerContext): Promise<void> {
  return sleep(settings.clock, 25)
}
