import type { Store } from '../store/store.ts'
import { expectSame, type ContractTest } from './contract.ts'
import { concurrently, k, minute, set, t0, valueOf } from './store-test-calls.ts'

export const storeValueTests: readonly ContractTest<Store>[] = [
  {
    name: 'compareAndSet: writes a new key once, and then only over its value',
    async run(store) {
      expectSame(await valueOf(store, 'k', t0), null, 'nothing yet')
      expectSame(
        [
          await set(store, 'k', 'never', 'x'),
          await set(store, 'k', null, 'one'),
          await set(store, 'k', null, 'x'),
          await valueOf(store, 'k', t0),
          await set(store, 'k', 'one', 'two'),
          await set(store, 'k', 'one', 'x'),
          await valueOf(store, 'k', t0),
        ],
        [false, true, false, 'one', true, false, 'two'],
        'over an unknown value, as new, as new again, value, over it, over it again, value',
      )
    },
  },
  {
    name: 'compareAndSet: makes all writes or none',
    async run(store) {
      await set(store, 'a', null, 'one')
      const both = (from: string | null) =>
        store.compareAndSet(
          [
            { key: 'a', from: 'one', to: 'two', ttlMs: minute },
            { key: 'b', from, to: 'new', ttlMs: minute },
          ],
          t0,
        )
      expectSame(
        [await both('not there'), await store.get(['a', 'b'], t0)],
        [false, ['one', null]],
        'one of two conflicts',
      )
      expectSame(
        [await both(null), await store.get(['b', 'c', 'a'], t0)],
        [true, ['new', null, 'two']],
        'none conflicts',
      )
    },
  },
  {
    name: 'compareAndSet: removes a key',
    async run(store) {
      await set(store, 'k', null, 'one')
      expectSame(
        [
          await set(store, 'k', 'other', null),
          await set(store, 'k', 'one', null),
          await valueOf(store, 'k', t0),
          await set(store, 'k', null, 'two'),
        ],
        [false, true, null, true],
        'over another value, over its value, value, as new',
      )
    },
  },
  {
    name: 'compareAndSet: true for one of concurrent calls',
    async run(store) {
      await set(store, 'k', null, 'one')
      const over = await concurrently(100, (index) => set(store, 'k', 'one', `value ${index}`))
      expectSame(over.filter(Boolean).length, 1, 'true of a hundred at once')
      const asNew = await concurrently(100, () => set(store, 'l', null, 'one'))
      expectSame(asNew.filter(Boolean).length, 1, 'true of a hundred at once, as new')
    },
  },
  {
    name: 'compareAndSet: a value expires, and a write sets a new expiry',
    async run(store) {
      await set(store, 'k', null, 'one')
      const last = t0 + minute - 1
      expectSame(await valueOf(store, 'k', last), 'one', 'just before its end')
      await set(store, 'k', 'one', 'two', last)
      const end = last + minute
      expectSame(
        [await valueOf(store, 'k', end - 1), await valueOf(store, 'k', end)],
        ['two', null],
        'before and at its end',
      )
      expectSame(
        [await set(store, 'k', 'two', 'x', end), await set(store, 'k', null, 'three', end)],
        [false, true],
        'over an expired value, as new',
      )
    },
  },
  {
    name: 'compareAndSet: keeps every character of a value',
    async run(store) {
      const value = `${'sealed.'.repeat(2000)}é\u{1F511}\n\0"`
      await set(store, 'k', null, value)
      expectSame((await valueOf(store, 'k', t0)) === value, true, 'the value is unchanged')
      expectSame(await set(store, 'k', value, 'next'), true, 'it is written over')
    },
  },
  {
    name: 'delete: removes values and counts',
    async run(store) {
      await store.consume([k], 'a', t0)
      await set(store, 'v', null, 'one')
      await set(store, 'w', null, 'one')
      await store.delete(['k', 'v', 'never there'], t0)
      expectSame(
        [(await store.peek([k], t0))[0]?.left, await store.get(['v', 'w'], t0)],
        [3, [null, 'one']],
        'left, values',
      )
    },
  },
  {
    name: 'limits and values of one key are independent',
    async run(store) {
      await store.consume([k], 'a', t0)
      expectSame(
        [
          await valueOf(store, 'k', t0),
          await set(store, 'k', null, 'one'),
          (await store.consume([k], 'b', t0)).states[0]?.left,
        ],
        [null, true, 1],
        'get, compareAndSet, left',
      )
    },
  },
]
