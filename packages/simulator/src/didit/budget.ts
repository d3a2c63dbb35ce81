/** A rate limit over a sliding window. Refused calls are not counted. */
export interface SlidingWindow {
  /** Returns `undefined` where the call is allowed, else when the oldest one leaves the window. */
  take(now: number): number | undefined
}

export function createSlidingWindow(limit: number, windowMs: number): SlidingWindow {
  let taken: number[] = []
  return {
    take(now) {
      taken = taken.filter((at) => at > now - windowMs)
      const [oldest] = taken
      if (oldest !== undefined && taken.length >= limit) return oldest + windowMs
      taken.push(now)
      return undefined
    },
  }
}
