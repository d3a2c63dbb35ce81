import type { Moment } from './state.ts'

/** Where a store gets its time. */
export interface Clock {
  /** Monotonic, in milliseconds. It may stop while the device sleeps. */
  now(): Moment
  /** The time of day, in milliseconds: compared with `now`, it betrays a sleep. */
  wall(): number
  /** Calls `fn` at the moment `at`, or soon after; returns what cancels it. */
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
