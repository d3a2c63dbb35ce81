import { ExpiringMap } from './expiring-map.ts'
import type { Consumed, CountedKey, LimitRule, LimitState, Store } from './store.ts'

/** Options of `memoryStore()`. */
export interface MemoryStoreOptions {
  /**
   * The maximum number of live keys of each sort (limits, values). A verification takes up to ten of each for a while,
   * and a key about half a kilobyte. At the maximum, calls that need a new key fail; live keys are never evicted.
   *
   * @default 100_000
   */
  readonly maxEntries?: number | undefined
  /**
   * Set it in production if the whole site runs in one process. A second process would have its own limits, attempts and
   * used proofs.
   *
   * @default false
   */
  readonly singleProcess?: boolean | undefined
}

const knownOptions: readonly string[] = ['maxEntries', 'singleProcess']

/** Creates a store in the memory of this process. Everything is lost when the process ends. */
export function memoryStore(options: MemoryStoreOptions = {}): Store {
  const unknown = Object.keys(options).find((name) => !knownOptions.includes(name))
  if (unknown !== undefined) {
    throw new TypeError(
      `memoryStore(): there is no option \`${unknown}\`. The options are ${knownOptions.join(', ')}.`,
    )
  }
  const { maxEntries = 100_000, singleProcess = false } = options
  if (!Number.isSafeInteger(maxEntries) || maxEntries < 1) {
    throw new TypeError('memoryStore(): `maxEntries` has to be a whole number of 1 or more.')
  }
  if (typeof singleProcess !== 'boolean') {
    throw new TypeError('memoryStore(): `singleProcess` has to be true or false.')
  }

  const counts = new ExpiringMap<Count[]>(maxEntries)
  const values = new ExpiringMap<string>(maxEntries)

  /** The counts of a limit, oldest first. Those before `start` have left the window. */
  const read = ({ key, rule }: CountedKey, now: number) => {
    const taken = counts.get(key, now) ?? []
    const start = taken.findIndex(({ at }) => at > now - rule.windowMs)
    return { taken, start: start === -1 ? taken.length : start }
  }

  // Each method body runs in one turn of the event loop, which makes it atomic.
  return {
    shared: false,
    singleProcess,

    async consume(limits, id, now): Promise<Consumed> {
      const before = limits.map((limit) => read(limit, now))
      const refused = before.findIndex(
        ({ taken, start }, index) => taken.length - start >= limits[index]!.rule.limit,
      )
      if (refused === -1) {
        counts.requireRoom(
          limits.map(({ key }) => key),
          now,
        )
        for (const [index, { key, rule }] of limits.entries()) {
          const { taken, start } = before[index]!
          taken.splice(0, start)
          before[index]!.start = 0
          // The caller's clock may have been set back.
          const place = taken.findLastIndex(({ at }) => at <= now) + 1
          taken.splice(place, 0, { at: now, id })
          counts.set(key, taken, taken.at(-1)!.at + rule.windowMs, now)
        }
      }
      return {
        refused: refused === -1 ? null : refused,
        states: limits.map(({ rule }, index) => stateOf(before[index]!, rule, now)),
      }
    },

    async giveBack(limits, id, now): Promise<void> {
      for (const { key, rule } of limits) {
        const kept = (counts.get(key, now) ?? []).filter((count) => count.id !== id)
        const last = kept.at(-1)
        if (last) counts.set(key, kept, last.at + rule.windowMs, now)
        else counts.delete(key)
      }
    },

    async peek(limits, now): Promise<readonly LimitState[]> {
      return limits.map((limit) => stateOf(read(limit, now), limit.rule, now))
    },

    async get(keys, now): Promise<readonly (string | null)[]> {
      return keys.map((key) => values.get(key, now) ?? null)
    },

    async compareAndSet(writes, now): Promise<boolean> {
      if (writes.some(({ key, from }) => (values.get(key, now) ?? null) !== from)) return false
      values.requireRoom(
        writes.flatMap(({ key, to }) => (to === null ? [] : key)),
        now,
      )
      for (const { key, to, ttlMs } of writes) {
        if (to === null) values.delete(key)
        else values.set(key, to, now + ttlMs, now)
      }
      return true
    },

    async delete(keys): Promise<void> {
      for (const key of keys) {
        counts.delete(key)
        values.delete(key)
      }
    },
  }
}

interface Count {
  readonly at: number
  readonly id: string
}

function stateOf(
  { taken, start }: { readonly taken: readonly Count[]; readonly start: number },
  rule: LimitRule,
  now: number,
): LimitState {
  const left = Math.max(0, rule.limit - (taken.length - start))
  if (left > 0) return { left, retryInMs: 0 }
  // The count that has to leave the window. After a limit was lowered, more than one has to.
  const blocking = taken[taken.length - rule.limit]
  return { left, retryInMs: blocking ? blocking.at + rule.windowMs - now : rule.windowMs }
}
