import { dayMs, hourMs } from '../limits.ts'

/** What is kept about a destination over all its verifications. */
export interface DestinationRecord {
  /** Wrong codes since the last right one, whoever entered them, and when they are forgotten. */
  readonly wrongCodes: number
  readonly wrongCodesUntil: number
  /** The keys of everything else in the store that belongs to it, so that it can be erased. */
  readonly keys: readonly KeptKey[]
  readonly until: number
}

interface KeptKey {
  readonly key: string
  readonly until: number
}

/** After as many wrong codes in a row, a destination gets one message a day. */
export const manyWrongCodes = 30

/** How long wrong codes are remembered, and how long a destination is slowed down at most. */
const wrongCodesLifetimeMs: number = 30 * dayMs

const empty: DestinationRecord = { wrongCodes: 0, wrongCodesUntil: 0, keys: [], until: 0 }

function withUntil(record: Omit<DestinationRecord, 'until'>): DestinationRecord | null {
  const until = Math.max(record.wrongCodesUntil, ...record.keys.map((each) => each.until))
  return record.wrongCodes === 0 && record.keys.length === 0 ? null : { ...record, until }
}

/** Returns whether the destination is slowed down. */
export function isSlowedDown(known: DestinationRecord | null, now: number): boolean {
  return known !== null && known.wrongCodes >= manyWrongCodes && now < known.wrongCodesUntil
}

/** Returns the record with one more wrong code. Those after the last one that counts do not prolong the slowdown. */
export function countWrongCode(known: DestinationRecord | null, now: number): DestinationRecord {
  const record = known ?? empty
  const counted = now < record.wrongCodesUntil ? record.wrongCodes : 0
  if (counted >= manyWrongCodes) return record
  const wrongCodesUntil = now + wrongCodesLifetimeMs
  const until = Math.max(record.until, wrongCodesUntil)
  return { ...record, wrongCodes: counted + 1, wrongCodesUntil, until }
}

/** Returns the record after a right code; `null` if nothing is left of it. */
export function forgetWrongCodes(known: DestinationRecord | null): DestinationRecord | null {
  return known && withUntil({ ...known, wrongCodes: 0, wrongCodesUntil: 0 })
}

/** A key that is written now; `until: null` if it is removed. */
export interface WrittenKey {
  readonly key: string
  readonly until: number | null
}

/** Returns the record with these keys; the same one if it has them, `null` if nothing is left of it. */
export function keepKeys(
  known: DestinationRecord | null,
  written: readonly WrittenKey[],
  now: number,
): DestinationRecord | null {
  let { keys } = known ?? empty
  for (const { key, until } of written) {
    const kept = keys.find((each) => each.key === key)
    if (until === null ? kept === undefined : (kept?.until ?? 0) >= until) continue
    // Rounded up, so that a lifetime that grows by seconds is written once.
    const added = until === null ? [] : [{ key, until: Math.ceil(until / hourMs) * hourMs }]
    keys = [...keys.filter((each) => each.key !== key), ...added]
  }
  if (keys === known?.keys || (known === null && keys.length === 0)) return known
  return withUntil({ ...(known ?? empty), keys: keys.filter(({ until }) => until > now) })
}
