import type { Keys } from '../keys.ts'
import { StoreUnavailableError, type Store } from '../store/store.ts'

export interface Found<T> {
  readonly value: T | null
  readonly version: string | null
}

export interface Change<T, R> {
  /** The new value. Without it nothing is written. */
  readonly write?: T | undefined
  readonly result: R
}

/** Encrypted values of one sort in the store. */
export interface Documents<T> {
  read(key: string, now: number): Promise<T | null>
  /** Changes a value. `change` runs again if another call was faster. */
  update<R>(
    key: string,
    now: number,
    until: (value: T) => number,
    change: (value: T | null) => Change<T, R>,
  ): Promise<R>
}

// Each lost race means that another call won one. Attempts and limits allow far fewer.
const maxRaces = 100

export function createDocuments<T>(store: Store, keys: Keys, sort: string): Documents<T> {
  async function find(key: string, now: number): Promise<Found<T>> {
    const stored = await store.get(key, now)
    if (!stored) return { value: null, version: null }
    // A value encrypted with a removed secret counts as missing, and may be overwritten.
    const text = await keys.open('record', stored.value)
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- sealed by this server, under a key that is named after the shape's version
    const value = text === null ? null : (JSON.parse(text) as T)
    return { value, version: stored.version }
  }

  return {
    async read(key, now) {
      return (await find(`otp:${sort}:${key}`, now)).value
    },
    async update(key, now, until, change) {
      const name = `otp:${sort}:${key}`
      for (let race = 0; race < maxRaces; race += 1) {
        const { value, version } = await find(name, now)
        const { write, result } = change(value)
        if (write === undefined) return result
        const sealed = await keys.seal('record', JSON.stringify(write))
        if (await store.compareAndSet(name, version, sealed, until(write) - now, now)) return result
      }
      throw new StoreUnavailableError(`A ${sort} could not be written: too many calls at once.`)
    },
  }
}
