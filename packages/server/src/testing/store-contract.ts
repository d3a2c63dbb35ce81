import type { Store } from '../store/store.ts'
import {
  type ContractTest,
  expectSame,
  registerContract,
  type RunContractOptions,
} from './contract.ts'
import { outageTests } from './outage-tests.ts'
import { storeLimitTests } from './store-limit-tests.ts'
import { storeTraceTests } from './store-trace-tests.ts'
import { storeValueTests } from './store-value-tests.ts'
import { startTcpRelay } from './tcp-relay.ts'
import { twoProcessTests, type TwoStores } from './two-process-tests.ts'

/** The store that `runStoreContract` tests, and the test runner. */
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

/** The server behind a shared store, for tests that break its connections. */
export interface StoreServer {
  /** Its port on 127.0.0.1. */
  readonly port: number
  /** Creates an empty store that connects to this port, a relay in front of the server. Calls should time out soon. */
  make(port: number): Store | Promise<Store>
}

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
    ...bind([complete, ...storeLimitTests, ...storeValueTests], make),
    ...(countEntries
      ? bind(storeTraceTests, async () => ({ store: await make(), count: countEntries }))
      : []),
    ...(makeTwo ? bind(twoProcessTests, makeTwo) : []),
    ...(server ? outages : []),
  ]
  registerContract(all, () => {}, options)
}
