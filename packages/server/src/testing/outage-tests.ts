import { isStoreUnavailableError, type CountedKey, type Store } from '../store/store.ts'
import { type ContractTest, expectSame } from './contract.ts'
import type { RelayMode, TcpRelay } from './tcp-relay.ts'

export interface OutageBench {
  readonly store: Store
  readonly relay: TcpRelay
}

const t0 = Date.UTC(2030, 0, 1)
const limit: CountedKey = { key: 'k', rule: { limit: 5, windowMs: 60_000 } }
const write = { key: 'v', from: null, to: 'value', ttlMs: 60_000 }

const calls: Readonly<Record<string, (store: Store) => Promise<unknown>>> = {
  consume: (store) => store.consume([limit], 'id', t0),
  giveBack: (store) => store.giveBack([limit], 'other', t0),
  peek: (store) => store.peek([limit], t0),
  get: (store) => store.get(['v'], t0),
  compareAndSet: (store) => store.compareAndSet([write], t0),
  delete: (store) => store.delete(['other'], t0),
}

async function outcome(call: Promise<unknown>): Promise<string> {
  return call.then(
    (value) => `resolved with ${JSON.stringify(value)}`,
    (error: unknown) =>
      isStoreUnavailableError(error) ? 'unavailable' : `rejected with ${String(error)}`,
  )
}

/** Waits until the store answers again: a connection is opened anew after a delay. */
async function recover(store: Store): Promise<void> {
  for (let tries = 0; (await outcome(store.peek([], t0))) === 'unavailable'; tries += 1) {
    if (tries === 200) throw new Error('The store does not recover.')
    await new Promise((resolve) => {
      setTimeout(resolve, 50)
    })
  }
}

function test(
  name: string,
  mode: RelayMode,
  mayHaveBeenExecuted: boolean,
): ContractTest<OutageBench> {
  return {
    name: `outage: ${name}`,
    async run({ store, relay }) {
      for (const [method, call] of Object.entries(calls)) {
        await relay.set('open')
        await recover(store)
        await relay.set(mode)
        expectSame(await outcome(call(store)), 'unavailable', method)
      }
      await relay.set('open')
      await recover(store)
      const [state] = await store.peek([limit], t0)
      const [value] = await store.get(['v'], t0)
      const most = mayHaveBeenExecuted ? 1 : 0
      expectSame(5 - (state?.left ?? 0) <= most, true, 'a call that failed is not repeated')
      if (!mayHaveBeenExecuted) expectSame(value, null, 'a write that failed is not repeated')
      expectSame((await store.consume([limit], 'after', t0)).refused, null, 'counts again')
    },
  }
}

export const outageTests: readonly ContractTest<OutageBench>[] = [
  {
    name: 'outage: the server is down from the start',
    async run({ store, relay }) {
      await relay.set('refuse')
      for (const [method, call] of Object.entries(calls)) {
        expectSame(await outcome(call(store)), 'unavailable', method)
      }
      await relay.set('open')
      await recover(store)
      expectSame((await store.peek([limit], t0))[0]?.left, 5, 'nothing was counted late')
    },
  },
  test('the server goes down', 'refuse', false),
  test('the connection breaks before a call arrives', 'cut', false),
  test('the connection breaks before the answer arrives', 'lose-answer', true),
  test('the server does not answer', 'silent', false),
  {
    name: 'outage: calls at once all fail, and all work again afterwards',
    async run({ store, relay }) {
      const twenty = async () =>
        new Set(await Promise.all(Array.from({ length: 20 }, () => outcome(store.get(['v'], t0)))))
      await recover(store)
      await relay.set('silent')
      expectSame([...(await twenty())], ['unavailable'], 'while the server does not answer')
      await relay.set('open')
      await recover(store)
      expectSame([...(await twenty())], ['resolved with [null]'], 'afterwards')
    },
  },
]
