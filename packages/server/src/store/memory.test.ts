import { describe, expect, test } from 'vitest'
import { runStoreContract } from '../testing.ts'
import { memoryStore } from './memory.ts'

const t0 = Date.UTC(2030, 0, 1)
const minute = 60_000
const rule = { limit: 2, windowMs: minute }

describe('the contract', () => {
  runStoreContract({ test, make: () => memoryStore() })
})

describe('the bound', () => {
  test('calls that need a new key fail when the store is full, and no live key is evicted', async () => {
    const store = memoryStore({ maxEntries: 2 })
    const full = { name: 'StoreUnavailableError' }
    for (const key of ['a', 'b']) {
      await store.consume(key, rule, t0)
      await store.once(key, minute, t0)
      await store.lease(key, 'holder', minute, t0)
      await store.compareAndSet(key, null, 'value', minute, t0)
    }

    await expect(store.consume('c', rule, t0)).rejects.toMatchObject(full)
    await expect(store.once('c', minute, t0)).rejects.toMatchObject(full)
    await expect(store.lease('c', 'holder', minute, t0)).rejects.toMatchObject(full)
    await expect(store.compareAndSet('c', null, 'value', minute, t0)).rejects.toMatchObject(full)

    for (const key of ['a', 'b']) {
      const stored = await store.get(key, t0)
      expect(stored?.value).toBe('value')
      expect(await store.consume(key, rule, t0)).toMatchObject({ allowed: true, left: 0 })
      expect(await store.once(key, minute, t0)).toBe(false)
      expect(await store.compareAndSet(key, stored?.version ?? null, 'x', minute, t0)).toBe(true)
    }
  })

  test('expired entries make room, by the given clock', async () => {
    const store = memoryStore({ maxEntries: 2 })
    await store.once('long', 10 * minute, t0)
    await store.once('short', minute, t0)
    await expect(store.once('new', minute, t0 + minute - 1)).rejects.toThrow(/full/)
    expect(await store.once('new', minute, t0 + minute)).toBe(true)
    expect(await store.once('long', minute, t0 + minute)).toBe(false)
  })

  test('a key whose expiry was extended stays', async () => {
    const store = memoryStore({ maxEntries: 1 })
    await store.consume('a', rule, t0)
    await store.consume('a', rule, t0 + minute - 1)
    await expect(store.consume('b', rule, t0 + minute + 1)).rejects.toThrow(/full/)
    expect(await store.consume('b', rule, t0 + 2 * minute)).toMatchObject({ allowed: true })
  })

  test('ten thousand keys expire in any order', async () => {
    const store = memoryStore({ maxEntries: 10_000 })
    // Every lifetime from 1 to 10 000 ms once, in a fixed scattered order.
    for (let index = 0; index < 10_000; index += 1) {
      await store.once(`old ${index}`, ((index * 7919) % 10_000) + 1, t0)
    }
    await expect(store.once('new', 1, t0)).rejects.toThrow(/full/)
    for (let index = 0; index < 5000; index += 1) {
      expect(await store.once(`new ${index}`, minute, t0 + 5000)).toBe(true)
    }
    await expect(store.once('one more', 1, t0 + 5000)).rejects.toThrow(/full/)
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
