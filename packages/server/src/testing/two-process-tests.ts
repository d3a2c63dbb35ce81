import type { CountedKey, Store } from '../store/store.ts'
import { type ContractTest, expectSame } from './contract.ts'

/** Stores with the same data, in two processes. */
export type TwoStores = readonly [Store, Store]

const t0 = Date.UTC(2030, 0, 1)
const minute = 60_000
const rule = { limit: 3, windowMs: minute }
const k: CountedKey = { key: 'k', rule }
const l: CountedKey = { key: 'l', rule }

/** Makes a hundred calls at once, every other one in the other process. */
function hundred<T>(stores: TwoStores, call: (store: Store, index: number) => Promise<T>) {
  return Promise.all(Array.from({ length: 100 }, (_, index) => call(stores[index % 2]!, index)))
}

function put(key: string, from: string | null, to: string) {
  return { key, from, to, ttlMs: minute }
}

export const twoProcessTests: readonly ContractTest<TwoStores>[] = [
  {
    name: 'two processes: each sees what the other has counted, written and deleted',
    async run([one, other]) {
      await one.consume([k], 'a', t0)
      await one.compareAndSet([put('v', null, 'value')], t0)
      expectSame(
        [await other.peek([k], t0), await other.get(['v'], t0)],
        [[{ left: 2, retryInMs: 0 }], ['value']],
        'counted and written',
      )
      await other.giveBack([k], 'a', t0)
      await other.delete(['v'], t0)
      expectSame(
        [await one.peek([k], t0), await one.get(['v'], t0)],
        [[{ left: 3, retryInMs: 0 }], [null]],
        'given back and deleted',
      )
    },
  },
  {
    name: 'two processes: a hundred consume calls at once never exceed a limit',
    async run(stores) {
      const results = await hundred(stores, (store, index) => store.consume([k], `${index}`, t0))
      const allowed = results.filter(({ refused }) => refused === null)
      const left = allowed.map(({ states }) => states[0]?.left ?? -1).sort((a, b) => a - b)
      expectSame(left, [0, 1, 2], 'left after each that was allowed')
    },
  },
  {
    name: 'two processes: a hundred consume calls at once, over keys in either order, count all or none',
    async run(stores) {
      const one: CountedKey = { key: 'one', rule: { limit: 1, windowMs: minute } }
      const results = await hundred(stores, (store, index) =>
        store.consume(index % 4 < 2 ? [k, one, l] : [l, one, k], `${index}`, t0),
      )
      expectSame(results.filter(({ refused }) => refused === null).length, 1, 'allowed')
      expectSame(
        (await stores[0].peek([k, one, l], t0)).map(({ left }) => left),
        [2, 0, 2],
        'left under each limit',
      )
    },
  },
  {
    name: 'two processes: a hundred compareAndSet calls at once have one winner',
    async run(stores) {
      const asNew = await hundred(stores, (store, index) =>
        store.compareAndSet([put('v', null, `value ${index}`)], t0),
      )
      expectSame(asNew.filter(Boolean).length, 1, 'true, as new')
      const winner = `value ${asNew.indexOf(true)}`
      expectSame(await stores[1].get(['v'], t0), [winner], 'the value of the winner')
      const over = await hundred(stores, (store, index) =>
        store.compareAndSet([put('v', winner, `over ${index}`)], t0),
      )
      expectSame(over.filter(Boolean).length, 1, 'true, over its value')
    },
  },
  {
    name: 'two processes: a hundred compareAndSet calls at once, over keys in either order, write all or none',
    async run(stores) {
      await hundred(stores, (store, index) => {
        const writes = [put('a', null, `${index}`), put('b', null, `${index}`)]
        return store.compareAndSet(index % 4 < 2 ? writes : writes.toReversed(), t0)
      })
      const [a, b] = await stores[0].get(['a', 'b'], t0)
      expectSame([a === b, a === null], [true, false], 'both values are of one call')
    },
  },
  {
    name: 'two processes: no increment is lost',
    async run(stores) {
      const increment = async (store: Store): Promise<void> => {
        const [value = null] = await store.get(['n'], t0)
        const next = String(Number(value ?? '0') + 1)
        if (!(await store.compareAndSet([put('n', value, next)], t0))) await increment(store)
      }
      await Promise.all(
        stores.map(async (store) => {
          for (let time = 0; time < 50; time += 1) await increment(store)
        }),
      )
      expectSame(await stores[0].get(['n'], t0), ['100'], 'the number')
    },
  },
  {
    name: 'two processes: what a hundred calls at once give back is all free again',
    async run(stores) {
      const wide: CountedKey = { key: 'wide', rule: { limit: 100, windowMs: minute } }
      await hundred(stores, (store, index) => store.consume([wide], `${index}`, t0))
      await hundred(stores, (store, index) => store.giveBack([wide], `${99 - index}`, t0))
      expectSame(await stores[0].peek([wide], t0), [{ left: 100, retryInMs: 0 }], 'left')
    },
  },
]
