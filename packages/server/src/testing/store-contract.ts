import type { CountedKey, Store } from '../store/store.ts'
import {
  type ContractTest,
  expectSame,
  registerContract,
  type RunContractOptions,
} from './contract.ts'
import { outageTests } from './outage-tests.ts'
import { startTcpRelay } from './tcp-relay.ts'
import { twoProcessTests, type TwoStores } from './two-process-tests.ts'

export interface RunStoreContractOptions extends RunContractOptions {
  /** Creates an empty store. Called once per test. */
  readonly make: () => Store | Promise<Store>
  /**
   * Creates two stores with the same data, empty at first, each in a process of its own (`remoteStore`). Required if
   * the store is `shared`. Called once per test.
   */
  readonly makeTwo?: (() => TwoStores | Promise<TwoStores>) | undefined
  /** The server that the store connects to, for the tests of outages. Required if the store is `shared`. */
  readonly server?: StoreServer | undefined
  /** Returns how many keys or rows the stored data has, for the tests of what is left behind. */
  readonly countEntries?: (() => Promise<number>) | undefined
}

export interface StoreServer {
  /** Its port on 127.0.0.1. */
  readonly port: number
  /** Creates an empty store that connects to this port, a relay in front of the server. Calls should time out soon. */
  make(port: number): Store | Promise<Store>
}

const t0 = Date.UTC(2030, 0, 1)
const minute = 60_000
const rule = { limit: 3, windowMs: minute }
const k: CountedKey = { key: 'k', rule }
const l: CountedKey = { key: 'l', rule }

function concurrently<T>(count: number, call: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => call(index)))
}

async function valueOf(store: Store, key: string, now: number): Promise<string | null> {
  const [value = null] = await store.get([key], now)
  return value
}

function set(store: Store, key: string, from: string | null, to: string | null, now = t0) {
  return store.compareAndSet([{ key, from, to, ttlMs: minute }], now)
}

function ruled(limit: number, windowMs = minute): readonly CountedKey[] {
  return [{ key: 'k', rule: { limit, windowMs } }]
}

const tests: readonly ContractTest<Store>[] = [
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

const traceTests: readonly ContractTest<{ store: Store; count: () => Promise<number> }>[] = [
  {
    name: 'what was given back, removed or deleted leaves no trace',
    async run({ store, count }) {
      await store.consume([k, l], 'a', t0)
      await set(store, 'v', null, 'one')
      await set(store, 'w', null, 'one')
      expectSame((await count()) > 0, true, 'something is stored')
      await store.giveBack([k], 'a', t0)
      await store.delete(['l', 'w'], t0)
      await set(store, 'v', 'one', null)
      expectSame(await count(), 0, 'entries')
    },
  },
  {
    name: 'what is refused or only read leaves no trace',
    async run({ store, count }) {
      const none: CountedKey = { key: 'none', rule: { limit: 0, windowMs: minute } }
      await store.consume([k, none], 'a', t0)
      await store.peek([k, none], t0)
      await store.giveBack([k, none], 'a', t0)
      await store.get(['k', 'v'], t0)
      await set(store, 'v', 'not there', 'value')
      await store.delete(['v'], t0)
      expectSame(await count(), 0, 'entries')
    },
  },
]

function bind<Subject>(
  tests: readonly ContractTest<Subject>[],
  make: () => Subject | Promise<Subject>,
): ContractTest<void>[] {
  return tests.map(({ name, run }) => ({ name, run: async () => run(await make()) }))
}

/**
 * Registers the tests that every store has to pass: all calls are atomic, all times come from `now`, and a store that
 * cannot answer rejects. Pass the `test` of your test runner: `runStoreContract({ test, make: () => memoryStore() })`.
 */
export function runStoreContract(options: RunStoreContractOptions): void {
  const { make, makeTwo, server, countEntries } = options
  const complete: ContractTest<Store> = {
    name: 'a shared store is tested on two processes, and with outages of its server',
    async run({ shared }) {
      expectSame(!shared || (makeTwo !== undefined && server !== undefined), true, 'it is')
    },
  }
  const outages = outageTests.map(({ name, run }) => ({
    name,
    async run() {
      const relay = await startTcpRelay(server!)
      try {
        await run({ relay, store: await server!.make(relay.port) })
      } finally {
        await relay.stop()
      }
    },
  }))
  const all: readonly ContractTest<void>[] = [
    ...bind([complete, ...tests], make),
    ...(countEntries
      ? bind(traceTests, async () => ({ store: await make(), count: countEntries }))
      : []),
    ...(makeTwo ? bind(twoProcessTests, makeTwo) : []),
    ...(server ? outages : []),
  ]
  registerContract(all, () => {}, options)
}
