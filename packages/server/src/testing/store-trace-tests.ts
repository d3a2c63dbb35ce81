import type { CountedKey, Store } from '../store/store.ts'
import { expectSame, type ContractTest } from './contract.ts'
import { k, l, minute, set, t0 } from './store-test-calls.ts'

export const storeTraceTests: readonly ContractTest<{
  store: Store
  count: () => Promise<number>
}>[] = [
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
