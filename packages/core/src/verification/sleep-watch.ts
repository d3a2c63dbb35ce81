import type { Clock } from './clock.ts'

// Less is drift and rounding; a sleep or a clock that was set is more.
const tolerance = 2000

export interface SleepWatch {
  /** From here on. */
  begin(): void
  /** Whether the device has slept, or its clock was set, since it was asked last. */
  hasSlept(): boolean
}

/** The monotonic clock stops while most devices sleep, and the time of day does not: they come apart. */
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
