import type { CountedKey, Store } from '../store/store.ts'
import { expectSame, type ContractTest } from './contract.ts'
import { concurrently, k, l, minute, t0 } from './store-test-calls.ts'

function ruled(limit: number, windowMs = minute): readonly CountedKey[] {
  return [{ key: 'k', rule: { limit, windowMs } }]
}

export const storeLimitTests: readonly ContractTest<Store>[] = [
  {
    name: 'consume: allows up to the limit and then says how long to wait',
    async run(store) {
      expectSame(
        [
          await store.consume([k], 'a', t0),
          await store.consume([k], 'b', t0 + 10_000),
          await store.consume([k], 'c', t0 + 20_000),
          await store.consume([k], 'd', t0 + 30_000),
        ],
        [
          { refused: null, states: [{ left: 2, retryInMs: 0 }] },
          { refused: null, states: [{ left: 1, retryInMs: 0 }] },
          { refused: null, states: [{ left: 0, retryInMs: 40_000 }] },
          { refused: 0, states: [{ left: 0, retryInMs: 30_000 }] },
        ],
        'four within a minute, three allowed',
      )
    },
  },
  {
    name: 'consume: a refused one is not counted',
    async run(store) {
      for (const at of [0, 1000, 2000, 50_000, 59_999]) {
        await store.consume([k], String(at), t0 + at)
      }
      expectSame(
        await store.consume([k], 'last', t0 + minute),
        { refused: null, states: [{ left: 0, retryInMs: 1000 }] },
        'the first one has left the window',
      )
    },
  },
  {
    name: 'consume: the window slides, so that no two neighbouring windows double the limit',
    async run(store) {
      for (const at of [57_000, 58_000, 59_000]) await store.consume([k], String(at), t0 + at)
      expectSame(
        await store.consume([k], 'next', t0 + minute + 1),
        { refused: 0, states: [{ left: 0, retryInMs: 56_999 }] },
        'just after a full minute of the clock',
      )
    },
  },
  {
    name: 'consume: counts against all limits or none, and names the first that refused',
    async run(store) {
      const one: CountedKey = { key: 'one', rule: { limit: 1, windowMs: minute } }
      await store.consume([one], 'a', t0)
      expectSame(
        [await store.consume([k, one, l], 'b', t0), await store.peek([k, l], t0)],
        [
          {
            refused: 1,
            states: [
              { left: 3, retryInMs: 0 },
              { left: 0, retryInMs: minute },
              { left: 3, retryInMs: 0 },
            ],
          },
          [
            { left: 3, retryInMs: 0 },
            { left: 3, retryInMs: 0 },
          ],
        ],
        'the second of three refuses, and the others count nothing',
      )
    },
  },
  {
    name: 'consume: concurrent calls never exceed the limit',
    async run(store) {
      const results = await concurrently(100, (index) => store.consume([k, l], `${index}`, t0))
      const allowed = results.filter(({ refused }) => refused === null)
      expectSame(allowed.length, 3, 'allowed of a hundred at once')
      expectSame((await store.peek([l], t0))[0]?.left, 0, 'left under the second limit')
    },
  },
  {
    name: 'consume: a limit of 0 allows none',
    async run(store) {
      const none = { key: 'k', rule: { limit: 0, windowMs: minute } }
      expectSame((await store.consume([none], 'a', t0)).refused, 0, 'refused')
    },
  },
  {
    name: 'consume: a limit that was lowered waits until fewer are counted, one that was raised allows more',
    async run(store) {
      for (const at of [0, 1000, 2000]) await store.consume([k], String(at), t0 + at)
      expectSame(
        [
          await store.peek(ruled(1), t0 + 3000),
          await store.peek(ruled(5), t0 + 3000),
          await store.peek(ruled(3, 2000), t0 + 3000),
        ],
        [
          [{ left: 0, retryInMs: 59_000 }],
          [{ left: 2, retryInMs: 0 }],
          [{ left: 2, retryInMs: 0 }],
        ],
        'a limit of 1, a limit of 5, a window of 2 seconds',
      )
    },
  },
  {
    name: 'consume: counts what another process counted with a clock that is a little ahead',
    async run(store) {
      await store.consume([k], 'ahead', t0 + 500)
      expectSame(
        [await store.consume([k], 'behind', t0), await store.peek([k], t0 + minute)],
        [{ refused: null, states: [{ left: 1, retryInMs: 0 }] }, [{ left: 2, retryInMs: 0 }]],
        'both count, each until its own time',
      )
    },
  },
  {
    name: 'consume: a limit of hundreds',
    async run(store) {
      const wide = { key: 'wide', rule: { limit: 300, windowMs: minute } }
      for (let count = 0; count < 300; count += 1)
        await store.consume([wide], `${count}`, t0 + count)
      expectSame(
        [
          await store.consume([wide], 'over', t0 + 1000),
          await store.peek([wide], t0 + minute + 99),
        ],
        [{ refused: 0, states: [{ left: 0, retryInMs: 59_000 }] }, [{ left: 100, retryInMs: 0 }]],
        'one more, and when a hundred have left the window',
      )
    },
  },
  {
    name: 'calls without keys do nothing',
    async run(store) {
      await store.giveBack([], 'a', t0)
      await store.delete([], t0)
      expectSame(
        [
          await store.consume([], 'a', t0),
          await store.peek([], t0),
          await store.get([], t0),
          await store.compareAndSet([], t0),
        ],
        [{ refused: null, states: [] }, [], [], true],
        'consume, peek, get, compareAndSet',
      )
    },
  },
  {
    name: 'giveBack: makes room for one more, and removes the counts of its id only',
    async run(store) {
      for (const at of [0, 1000, 2000]) await store.consume([k], `id ${at}`, t0 + at)
      await store.giveBack([k], 'id 1000', t0 + 3000)
      await store.giveBack([k], 'id 1000', t0 + 3000)
      await store.giveBack([k], 'never counted', t0 + 3000)
      expectSame(
        [await store.consume([k], 'e', t0 + 4000), await store.consume([k], 'f', t0 + 5000)],
        [
          { refused: null, states: [{ left: 0, retryInMs: 56_000 }] },
          { refused: 0, states: [{ left: 0, retryInMs: 55_000 }] },
        ],
        'one was given back, the oldest still counts',
      )
    },
  },
  {
    name: 'giveBack: of all limits at once, and of limits that count nothing',
    async run(store) {
      await store.giveBack([k, l], 'a', t0)
      await store.consume([k, l], 'a', t0)
      await store.giveBack([k, l], 'a', t0)
      const states = await store.peek([k, l], t0)
      expectSame(
        states.map(({ left }) => left),
        [3, 3],
        'left',
      )
    },
  },
  {
    name: 'peek: counts nothing',
    async run(store) {
      await store.consume([k], 'a', t0)
      for (let time = 0; time < 5; time += 1) await store.peek([k, l], t0)
      expectSame(
        await store.peek([k, l], t0 + minute),
        [
          { left: 3, retryInMs: 0 },
          { left: 3, retryInMs: 0 },
        ],
        'after the window',
      )
      expectSame((await store.consume([k], 'b', t0 + 1)).states[0]?.left, 1, 'left after two')
    },
  },
]
