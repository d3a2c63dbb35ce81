import { ExpiringMap } from './expiring-map.ts'
import type { Consumed, LimitRule, Store, Stored } from './store.ts'

export interface MemoryStoreOptions {
  /**
   * The maximum number of live keys of each sort (limits, marks, leases, records). A key takes about half a kilobyte. At
   * the maximum, calls that need a new key fail; live keys are never evicted.
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

  const limits = new ExpiringMap<number[]>(maxEntries)
  const marks = new ExpiringMap<true>(maxEntries)
  const leases = new ExpiringMap<{ holder: string | null }>(maxEntries)
  const records = new ExpiringMap<Stored>(maxEntries)
  let writes = 0

  // Each method body runs in one turn of the event loop, which makes it atomic.
  return {
    shared: false,
    singleProcess,

    async consume(key, rule, now): Promise<Consumed> {
      const taken = within(limits.get(key, now), rule, now)
      const allowed = taken.length < rule.limit
      if (allowed) {
        taken.push(now)
        limits.set(key, taken, now + rule.windowMs, now)
      }
      const left = Math.max(0, rule.limit - taken.length)
      return { allowed, left, retryInMs: left > 0 ? 0 : untilOneIsFree(taken, rule, now) }
    },

    async giveBack(key, rule, now): Promise<void> {
      const taken = within(limits.get(key, now), rule, now)
      if (taken.length === 0) return
      const kept = taken.slice(0, -1)
      limits.set(key, kept, (kept.at(-1) ?? now - rule.windowMs) + rule.windowMs, now)
    },

    async once(key, ttlMs, now): Promise<boolean> {
      if (marks.get(key, now) !== undefined) return false
      marks.set(key, true, now + ttlMs, now)
      return true
    },

    async lease(key, holder, ttlMs, now): Promise<boolean> {
      const current = leases.get(key, now)
      if (current !== undefined && current.holder !== null) return false
      leases.set(key, { holder }, now + ttlMs, now)
      return true
    },

    async release(key, holder): Promise<void> {
      // An expired lease needs no special case: a later holder's lease is another object.
      const current = leases.get(key, -Infinity)
      if (current?.holder === holder) current.holder = null
    },

    async get(key, now): Promise<Stored | null> {
      return records.get(key, now) ?? null
    },

    async compareAndSet(key, version, value, ttlMs, now): Promise<boolean> {
      if ((records.get(key, now)?.version ?? null) !== version) return false
      writes += 1
      records.set(key, { value, version: String(writes) }, now + ttlMs, now)
      return true
    },
  }
}

/** Returns the times still inside the window, oldest first. */
function within(taken: readonly number[] | undefined, rule: LimitRule, now: number): number[] {
  return (taken ?? []).filter((at) => at > now - rule.windowMs)
}

function untilOneIsFree(taken: readonly number[], rule: LimitRule, now: number): number {
  // The time that has to leave the window. After a limit was lowered, more than one has to.
  const blocking = taken[taken.length - rule.limit]
  return blocking === undefined ? rule.windowMs : blocking + rule.windowMs - now
}
