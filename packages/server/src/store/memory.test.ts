import { describe, expect, test } from 'vitest'
import { runStoreContract } from '../testing.ts'
import { memoryStore } from './memory.ts'
import type { Store } from './store.ts'

const t0 = Date.UTC(2030, 0, 1)
const minute = 60_000
const rule = { limit: 2, windowMs: minute }

describe('the contract', () => {
  runStoreContract({ test, make: () => memoryStore() })
})

const full = { name: 'StoreUnavailableError' }

function consume(store: Store, key: string, now: number, id = 'id') {
  return store.consume([{ key, rule }], id, now)
}

function set(store: Store, key: string, now: number, ttlMs = minute) {
  return store.compareAndSet([{ key, from: null, to: 'value', ttlMs }], now)
}

describe('the bound', () => {
  test('calls that need a new key fail when the store is full, and no live key is evicted', async () => {
    const store = memoryStore({ maxEntries: 2 })
    for (const key of ['a', 'b']) {
      await consume(store, key, t0)
      await set(store, key, t0)
    }
    await expect(consume(store, 'c', t0)).rejects.toMatchObject(full)
    await expect(set(store, 'c', t0)).rejects.toMatchObject(full)
    for (const key of ['a', 'b']) {
      expect(await consume(store, key, t0, 'second')).toMatchObject({ refused: null })
      const over = [{ key, from: 'value', to: 'x', ttlMs: minute }]
      expect(await store.compareAndSet(over, t0)).toBe(true)
    }
  })

  test('of several keys, either all fit in or nothing is counted or written', async () => {
    const store = memoryStore({ maxEntries: 3 })
    await consume(store, 'a', t0)
    await set(store, 'a', t0)
    const keys = ['a', 'b', 'c', 'd']
    const limits = keys.map((key) => ({ key, rule }))
    await expect(store.consume(limits, 'id', t0)).rejects.toMatchObject(full)
    const writes = keys.slice(1).map((key) => ({ key, from: null, to: 'x', ttlMs: minute }))
    await expect(store.compareAndSet(writes, t0)).rejects.toMatchObject(full)
    expect((await store.peek(limits, t0)).map(({ left }) => left)).toEqual([1, 2, 2, 2])
    expect(await store.get(keys, t0)).toEqual(['value', null, null, null])
  })

  test('what was given back or removed leaves at once, however often', async () => {
    const store = memoryStore({ maxEntries: 2 })
    for (let index = 0; index < 1000; index += 1) {
      const key = `k${index}`
      await consume(store, key, t0)
      await store.giveBack([{ key, rule }], 'id', t0)
      await set(store, key, t0)
      await store.compareAndSet([{ key, from: 'value', to: null, ttlMs: 0 }], t0)
    }
    expect(await consume(store, 'last', t0)).toMatchObject({ refused: null })
  })

  test('expired entries make room, by the given clock', async () => {
    const store = memoryStore({ maxEntries: 2 })
    await set(store, 'long', t0, 10 * minute)
    await set(store, 'short', t0)
    await expect(set(store, 'new', t0 + minute - 1)).rejects.toThrow(/full/)
    expect(await set(store, 'new', t0 + minute)).toBe(true)
    expect(await store.get(['long'], t0 + minute)).toEqual(['value'])
  })

  test('a key whose expiry was extended stays', async () => {
    const store = memoryStore({ maxEntries: 1 })
    await consume(store, 'a', t0)
    await consume(store, 'a', t0 + minute - 1)
    await expect(consume(store, 'b', t0 + minute + 1)).rejects.toThrow(/full/)
    expect(await consume(store, 'b', t0 + 2 * minute)).toMatchObject({ refused: null })
  })

  test('ten thousand keys expire in any order', async () => {
    const store = memoryStore({ maxEntries: 10_000 })
    // Every lifetime from 1 to 10 000 ms once, in a fixed scattered order.
    for (let index = 0; index < 10_000; index += 1) {
      await set(store, `old ${index}`, t0, ((index * 7919) % 10_000) + 1)
    }
    await expect(set(store, 'new', t0, 1)).rejects.toThrow(/full/)
    for (let index = 0; index < 5000; index += 1) {
      expect(await set(store, `new ${index}`, t0 + 5000)).toBe(true)
    }
    await expect(set(store, 'one more', t0 + 5000, 1)).rejects.toThrow(/full/)
  })
})

describe('options', () => {
  test('is not shared by processes', () => {
    expect(memoryStore()).toMatchObject({ shared: false, singleProcess: false })
    expect(memoryStore({ singleProcess: true })).toMatchObject({ singleProcess: true })
  })

  test.each([
    [{ maxEntries: 0 }, /`maxEntries` has to be a whole number of 1 or more/],
    [{ maxEntries: 1.5 }, /`maxEntries`/],
    [{ singleProcess: 'yes' }, /`singleProcess` has to be true or false/],
    [{ maxEntry: 5 }, /there is no option `maxEntry`. The options are maxEntries, singleProcess/],
  ])('refuses %o', (options, message) => {
    expect(() => Reflect.apply(memoryStore, undefined, [options])).toThrow(message)
  })
})
