import type { Moment } from './state.ts'

/** The clock of a verification. */
export interface Clock {
  /** Monotonic, in milliseconds. It may stop while the device sleeps. */
  now(): Moment
  /** The time of day, in milliseconds: its difference to `now` reveals a sleep. */
  wall(): number
  /** Calls `fn` at the moment `at`, or soon after. Returns a function that cancels it. */
  setTimer(fn: () => void, at: Moment): () => void
}

// A longer delay overflows to one of no time at all (HTML, timer initialisation steps: a signed 32-bit integer).
const longestDelay = 2 ** 31 - 1

/** The device's own clocks. */
export const deviceClock: Clock = {
  now: () => performance.now(),
  wall: () => Date.now(),
  setTimer(fn, at) {
    const delay = Math.min(Math.max(0, at - performance.now()), longestDelay)
    const timer = setTimeout(fn, delay)
    return () => clearTimeout(timer)
  },
}
