import { ExpiringMap } from './expiring-map.ts'
import type { Consumed, LimitRule, Store, Stored } from './store.ts'

export interface MemoryStoreOptions {
  /**
   * How many keys of each sort (limits, marks, leases, records) may be live at once. A key takes about half a
   * kilobyte. At the cap, whatever needs a new key fails closed; nothing live is dropped.
   *
   * @default 100_000
   */
  readonly maxEntries?: number | undefined
  /**
   * Set it in production, and only where the whole site runs in one process: a second process would keep limits,
   * attempts and spent proofs of its own, so each would grant them anew.
   *
   * @default false
   */
  readonly singleProcess?: boolean | undefined
}

const knownOptions: readonly string[] = ['maxEntries', 'singleProcess']

/** Limits, records and spent proofs in this process's memory. All is gone when the process ends. */
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

  // Each body below runs in one turn of the event loop: that is what makes it atomic.
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
      // Whether it has run out makes no difference here; a later holder's is another object.
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

/** The moments still inside the window, oldest first. */
function within(taken: readonly number[] | undefined, rule: LimitRule, now: number): number[] {
  return (taken ?? []).filter((at) => at > now - rule.windowMs)
}

function untilOneIsFree(taken: readonly number[], rule: LimitRule, now: number): number {
  // The one that has to leave the window; a limit that was lowered meanwhile needs more than one to leave.
  const blocking = taken[taken.length - rule.limit]
  return blocking === undefined ? rule.windowMs : blocking + rule.windowMs - now
}
