/** Several samples of one thing: the one in the middle, and where the middle half of them lies. */
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

/** Neither one disturbed round nor a few of them move it. Throws where there is no sample. */
export function spreadOf(samples: readonly number[]): Spread {
  if (samples.length === 0) throw new Error('There is no sample to take the middle of.')
  const sorted = [...samples].sort((a, b) => a - b)
  return {
    median: quantile(sorted, 0.5),
    low: quantile(sorted, 0.25),
    high: quantile(sorted, 0.75),
  }
}

/** Each sample in proportion to what the plain input took in the same round, so that a slow spell of the machine cancels. */
export function ratios(samples: readonly number[], ofPlain: readonly number[]): readonly number[] {
  return samples.map((sample, round) => sample / ofPlain[round]!)
}
