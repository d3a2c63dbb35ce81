import type { Clock } from './clock.ts'

// Less is drift and rounding; a sleep or a clock that was set is more.
const tolerance = 2000

export interface SleepWatch {
  /** Starts watching at the present moment. */
  begin(): void
  /** Returns whether the device has slept, or its clock was set, since the last call. */
  hasSlept(): boolean
}

/** Detects sleep: the monotonic clock stops while most devices sleep, and the time of day does not. */
export function createSleepWatch(clock: Clock): SleepWatch {
  const skewNow = () => clock.wall() - clock.now()
  let skew: number | undefined
  return {
    begin() {
      skew = skewNow()
    },
    hasSlept() {
      const before = skew
      skew = skewNow()
      return before !== undefined && Math.abs(skew - before) > tolerance
    },
  }
}
