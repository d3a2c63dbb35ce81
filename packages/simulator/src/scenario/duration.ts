const units: Readonly<Record<string, number>> = { ms: 1, s: 1000, min: 60_000, h: 3_600_000 }

/** Returns `'30s'`, `'5min'`, `'1h'`, `'250ms'` or a number as milliseconds; `undefined` for anything else. */
export function readDuration(value: string | number): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) && value >= 0 ? value : undefined
  const [, amount, unit] = /^(\d+(?:\.\d+)?)\s*(ms|s|min|h)$/.exec(value.trim()) ?? []
  const size = unit === undefined ? undefined : units[unit]
  return size === undefined ? undefined : Number(amount) * size
}
