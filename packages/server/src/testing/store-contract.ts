import type { Store } from '../store/store.ts'
import {
  type ContractTest,
  expectSame,
  registerContract,
  type RunContractOptions,
} from './contract.ts'

export interface RunStoreContractOptions extends RunContractOptions {
  /** Creates an empty store. Called once per test. */
  readonly make: () => Store | Promise<Store>
}

const t0 = Date.UTC(2030, 0, 1)
const minute = 60_000
const rule = { limit: 3, windowMs: minute }

function concurrently<T>(count: number, call: (index: number) => Promise<T>): Promise<T[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => call(index)))
}

const tests: readonly ContractTest<Store>[] = [
  {
    name: 'consume: allows up to the limit and then says how long to wait',
    async run(store) {
      expectSame(
        [
          await store.consume('k', rule, t0),
          await store.consume('k', rule, t0 + 10_000),
          await store.consume('k', rule, t0 + 20_000),
          await store.consume('k', rule, t0 + 30_000),
        ],
        [
          { allowed: true, left: 2, retryInMs: 0 },
          { allowed: true, left: 1, retryInMs: 0 },
          { allowed: true, left: 0, retryInMs: 40_000 },
          { allowed: false, left: 0, retryInMs: 30_000 },
        ],
        'four within a minute, three allowed',
      )
    },
  },
  {
    name: 'consume: a refused one is not counted',
    async run(store) {
      for (const at of [0, 1000, 2000, 50_000, 59_999]) await store.consume('k', rule, t0 + at)
      expectSame(
        await store.consume('k', rule, t0 + minute),
        { allowed: true, left: 0, retryInMs: 1000 },
        'the first one has left the window',
      )
    },
  },
  {
    name: 'consume: the window slides, so that no two neighbouring windows double the limit',
    async run(store) {
      for (const at of [57_000, 58_000, 59_000]) await store.consume('k', rule, t0 + at)
      expectSame(
        await store.consume('k', rule, t0 + minute + 1),
        { allowed: false, left: 0, retryInMs: 56_999 },
        'just after a full minute of the clock',
      )
    },
  },
  {
    name: 'consume: concurrent calls never exceed the limit',
    async run(store) {
      const results = await concurrently(20, () => store.consume('k', rule, t0))
      expectSame(results.filter((each) => each.allowed).length, 3, 'allowed of twenty at once')
    },
  },
  {
    name: 'consume: keys are independent',
    async run(store) {
      for (const at of [0, 1, 2]) await store.consume('k', rule, t0 + at)
      expectSame((await store.consume('l', rule, t0 + 3)).left, 2, 'left under another key')
    },
  },
  {
    name: 'consume: a limit of 0 allows none',
    async run(store) {
      expectSame(
        (await store.consume('k', { limit: 0, windowMs: minute }, t0)).allowed,
        false,
        'allowed',
      )
    },
  },
  {
    name: 'giveBack: makes room for one more',
    async run(store) {
      for (const at of [0, 1000, 2000]) await store.consume('k', rule, t0 + at)
      await store.giveBack('k', rule, t0 + 3000)
      expectSame(
        [await store.consume('k', rule, t0 + 4000), await store.consume('k', rule, t0 + 5000)],
        [
          { allowed: true, left: 0, retryInMs: 56_000 },
          { allowed: false, left: 0, retryInMs: 55_000 },
        ],
        'the newest one was given back, the oldest still counts',
      )
    },
  },
  {
    name: 'giveBack: never leaves more than the limit',
    async run(store) {
      await store.giveBack('k', rule, t0)
      await store.consume('k', rule, t0)
      await store.giveBack('k', rule, t0)
      await store.giveBack('k', rule, t0)
      expectSame((await store.consume('k', rule, t0)).left, 2, 'left')
    },
  },
  {
    name: 'once: true the first time, and again only after `ttlMs`',
    async run(store) {
      expectSame(
        [
          await store.once('k', minute, t0),
          await store.once('k', minute, t0 + minute - 1),
          await store.once('l', minute, t0),
          await store.once('k', minute, t0 + minute),
        ],
        [true, false, true, true],
        'first, within, another key, after',
      )
    },
  },
  {
    name: 'once: true for one of concurrent calls',
    async run(store) {
      const results = await concurrently(20, () => store.once('k', minute, t0))
      expectSame(results.filter(Boolean).length, 1, 'true of twenty at once')
    },
  },
  {
    name: 'lease: held by one holder until it is released',
    async run(store) {
      expectSame(
        [
          await store.lease('k', 'a', minute, t0),
          await store.lease('k', 'b', minute, t0 + 1),
          await store.lease('l', 'b', minute, t0 + 1),
        ],
        [true, false, true],
        'a, then b, then b under another key',
      )
      await store.release('k', 'a')
      expectSame(await store.lease('k', 'b', minute, t0 + 2), true, 'b after a has released')
    },
  },
  {
    name: 'lease: expires by itself, so that a killed process does not block others',
    async run(store) {
      await store.lease('k', 'a', minute, t0)
      expectSame(
        [
          await store.lease('k', 'b', minute, t0 + minute - 1),
          await store.lease('k', 'b', minute, t0 + minute),
        ],
        [false, true],
        'just before and at its end',
      )
    },
  },
  {
    name: 'lease: only its holder can release it',
    async run(store) {
      await store.lease('k', 'a', minute, t0)
      await store.release('k', 'b')
      expectSame(await store.lease('k', 'b', minute, t0 + 1), false, 'b after b released')
      await store.lease('k', 'b', minute, t0 + minute)
      await store.release('k', 'a')
      expectSame(
        await store.lease('k', 'c', minute, t0 + minute + 1),
        false,
        'c after the late release of a, whose lease had run out',
      )
      await store.release('never leased', 'a')
    },
  },
  {
    name: 'lease: true for one of concurrent calls',
    async run(store) {
      const results = await concurrently(20, (index) =>
        store.lease('k', `holder ${index}`, minute, t0),
      )
      expectSame(results.filter(Boolean).length, 1, 'true of twenty at once')
    },
  },
  {
    name: 'compareAndSet: writes a new key once, and then only over the current version',
    async run(store) {
      expectSame(await store.get('k', t0), null, 'nothing yet')
      expectSame(
        [
          await store.compareAndSet('k', 'never', 'x', minute, t0),
          await store.compareAndSet('k', null, 'one', minute, t0),
          await store.compareAndSet('k', null, 'x', minute, t0),
        ],
        [false, true, false],
        'over an unknown version, as new, as new again',
      )
      const first = await store.get('k', t0)
      expectSame(first?.value, 'one', 'value')
      const over = first?.version ?? null
      expectSame(
        [
          await store.compareAndSet('k', over, 'two', minute, t0),
          await store.compareAndSet('k', over, 'x', minute, t0),
          (await store.get('k', t0))?.value,
        ],
        [true, false, 'two'],
        'over the version read, over it again, value',
      )
    },
  },
  {
    name: 'compareAndSet: writing the same value again makes a new version',
    async run(store) {
      await store.compareAndSet('k', null, 'one', minute, t0)
      const first = await store.get('k', t0)
      await store.compareAndSet('k', first?.version ?? null, 'one', minute, t0)
      const second = await store.get('k', t0)
      expectSame(first?.version === second?.version, false, 'versions are the same')
    },
  },
  {
    name: 'compareAndSet: true for one of concurrent calls',
    async run(store) {
      await store.compareAndSet('k', null, 'one', minute, t0)
      const version = (await store.get('k', t0))?.version ?? null
      const results = await concurrently(20, (index) =>
        store.compareAndSet('k', version, `value ${index}`, minute, t0),
      )
      expectSame(results.filter(Boolean).length, 1, 'true of twenty at once')
      const asNew = await concurrently(20, () => store.compareAndSet('l', null, 'one', minute, t0))
      expectSame(asNew.filter(Boolean).length, 1, 'true of twenty at once, as new')
    },
  },
  {
    name: 'compareAndSet: a value expires, and a write sets a new expiry',
    async run(store) {
      await store.compareAndSet('k', null, 'one', minute, t0)
      const version = (await store.get('k', t0 + minute - 1))?.version ?? null
      expectSame(version === null, false, 'gone too early')
      await store.compareAndSet('k', version, 'two', minute, t0 + minute - 1)
      const end = t0 + 2 * minute - 1
      const second = await store.get('k', end - 1)
      expectSame([second?.value, await store.get('k', end)], ['two', null], 'before and at its end')
      expectSame(
        [
          await store.compareAndSet('k', second?.version ?? null, 'x', minute, end),
          await store.compareAndSet('k', null, 'three', minute, end),
        ],
        [false, true],
        'over an expired value, as new',
      )
    },
  },
  {
    name: 'compareAndSet: keeps every character of a value',
    async run(store) {
      const value = `${'sealed.'.repeat(2000)}é\u{1F511}\n\0"`
      await store.compareAndSet('k', null, value, minute, t0)
      expectSame((await store.get('k', t0))?.value === value, true, 'the value is unchanged')
    },
  },
  {
    name: 'limits, marks, leases and values of one key are independent',
    async run(store) {
      await store.consume('k', rule, t0)
      expectSame(
        [
          await store.once('k', minute, t0),
          await store.lease('k', 'a', minute, t0),
          await store.get('k', t0),
          await store.compareAndSet('k', null, 'one', minute, t0),
          (await store.consume('k', rule, t0)).left,
        ],
        [true, true, null, true, 1],
        'once, lease, get, compareAndSet, left',
      )
    },
  },
]

/**
 * Registers the tests that every store has to pass: all calls are atomic, and all times come from `now`. Pass the `test`
 * of your test runner: `runStoreContract({ test, make: () => redisStore({ … }) })`.
 */
export function runStoreContract({ make, ...options }: RunStoreContractOptions): void {
  registerContract(tests, make, options)
}
