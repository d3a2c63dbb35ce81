export interface Figure {
  readonly name: string
  readonly value: number
  /** The target: one of the two. */
  readonly atLeast?: number
  readonly atMost?: number
}

export interface Result {
  readonly name: string
  readonly value: number
  readonly target: string
  readonly met: boolean
}

/** Compares figures with their targets. What could not be measured is not met. */
export function judge(figures: readonly Figure[]): readonly Result[] {
  return figures.map(({ name, value, atLeast = -Infinity, atMost = Infinity }) => ({
    name,
    value,
    target: atMost === Infinity ? `≥ ${atLeast}` : `≤ ${atMost}`,
    met: value >= atLeast && value <= atMost,
  }))
}

export function print(
  title: string,
  results: readonly Result[],
  details: Readonly<Record<string, number>>,
): string {
  const lines = results.map(
    ({ name, value, target, met }) =>
      `${met ? '✓' : '✗'} ${value.toFixed(2).padStart(6)}  (${target})  ${name}`,
  )
  const rest = Object.entries(details).map(([name, value]) => `${name} ${value.toFixed(2)}`)
  return `${title}\n${lines.join('\n')}\n  ${rest.join(', ')}\n`
}
