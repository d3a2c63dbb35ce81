import type { CountedKey, Store } from '../store/store.ts'

export const t0: number = Date.UTC(2030, 0, 1)
export const minute = 60_000
const rule = { limit: 3, windowMs: minute }
export const k: CountedKey = { key: 'k', rule }
export const l: CountedKey = { key: 'l', rule }

export function concurrently<T>(count: number, call: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => call(index)))
}

export async function valueOf(store: Store, key: string, now: number): Promise<string | null> {
  const [value = null] = await store.get([key], now)
  return value
}

export function set(
  store: Store,
  key: string,
  from: string | null,
  to: string | null,
  now: number = t0,
): Promise<boolean> {
  return store.compareAndSet([{ key, from, to, ttlMs: minute }], now)
}
