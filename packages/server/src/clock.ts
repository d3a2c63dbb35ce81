/** The clock of handles, records, limits and proofs. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number
  /** Resolves after `ms`. @default `setTimeout` */
  sleep?(ms: number): Promise<void>
}

export const systemClock: Clock = { now: () => Date.now() }

export function sleep(clock: Clock, ms: number): Promise<void> {
  if (clock.sleep) return clock.sleep(ms)
  return new Promise((resolve) => {
    setTimeout(resolve, ms)
  })
}
