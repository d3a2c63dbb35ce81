import type { PairSample } from '../browser/sample.ts'

/** The median and the quartiles of samples. */
export interface Spread {
  readonly median: number
  readonly low: number
  readonly high: number
}

function quantile(sorted: readonly number[], at: number): number {
  const place = (sorted.length - 1) * at
  const below = sorted[Math.floor(place)]!
  const above = sorted[Math.ceil(place)]!
  return below + (above - below) * (place - Math.floor(place))
}

/** Returns the median and the quartiles, which outliers hardly change. @throws Error without samples */
export function spreadOf(samples: readonly number[]): Spread {
  if (samples.length === 0) throw new Error('There are no samples.')
  const sorted = [...samples].sort((a, b) => a - b)
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
  }
}

/** Returns each sample relative to the plain input's, so that changes of the machine cancel out. */
export function ratios(samples: readonly PairSample[]): readonly number[] {
  return samples.map(({ field, plain }) => field / plain)
}
