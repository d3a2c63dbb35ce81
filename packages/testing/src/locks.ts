import type { Locks } from '@otp-kit/core'

/** Returns the locks that the tabs of one browser share, in memory. */
export function createLocks(): Locks {
  const last = new Map<string, Promise<unknown>>()
  return {
    request(name, _options, run) {
      const turn = (last.get(name) ?? Promise.resolve()).then(run)
      last.set(
        name,
        turn.catch(() => {}),
      )
      return turn
    },
  }
}
