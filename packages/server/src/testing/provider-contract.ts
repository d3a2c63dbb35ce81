import type { Masked } from '../masked.ts'
import {
  type ContractTest,
  expectSame,
  registerContract,
  type RunContractOptions,
} from './contract.ts'
import { type DestinationOutcome, otherThan, type ProviderBench, start } from './provider-bench.ts'
import { codeTests } from './provider-code-tests.ts'
import { failureTests, unreadable } from './provider-failure-tests.ts'
import { throughProxy } from './through-proxy.ts'

/** The provider that `runProviderContract` tests, and the test runner. */
export interface RunProviderContractOptions extends RunContractOptions {
  /** Creates a bench. Called once per test. */
  readonly make: () => ProviderBench | Promise<ProviderBench>
}

const destinationOutcomes: { readonly [O in DestinationOutcome]: true } = {
  refused: true,
  undeliverable: true,
  'invalid-destination': true,
  'destination-limit': true,
  unavailable: true,
  misconfigured: true,
  'declined-by-policy': true,
}

const tests: readonly ContractTest<ProviderBench>[] = [
  ...codeTests,
  ...failureTests,
  {
    name: 'a code of another shape is not approved, and the right one still is',
    async run(bench) {
      const verification = start(bench)
      const { id, code } = await verification.sent()
      const { status } = await verification.check('!', id)
      expectSame(
        ['code-malformed', 'incorrect', 'unconfirmed'].includes(status),
        true,
        `not ${status}`,
      )
      expectSame((await verification.check(code, id)).status, 'approved', 'right code')
    },
  },
  {
    name: 'each destination leads to the outcome that the bench names',
    async run(bench) {
      for (const outcome of keysOf(destinationOutcomes)) {
        const to = bench.destinationFor?.(outcome)
        if (to === undefined) continue
        const verification = start(bench, { to })
        if (outcome === 'declined-by-policy') {
          const { id, code } = await verification.sent()
          const result = await verification.check(code, id)
          expectSame(result.status === 'declined' && result.reason, 'policy', outcome)
        } else {
          expectSame((await verification.send()).status, outcome, outcome)
          expectSame(bench.code(to), undefined, `no message was received: ${outcome}`)
        }
      }
    },
  },
  {
    name: 'no call makes more requests than it was allowed',
    async run(bench) {
      const verification = start(bench)
      const { signal } = new AbortController()
      let asked = 0
      const mayCallAgain = async () => {
        asked += 1
        return false
      }
      const { status } = await verification.send({ signal, mayCallAgain })
      expectSame(status, asked === 0 ? 'sent' : 'unavailable', 'send')
      expectSame(bench.code(verification.to) === undefined, asked > 0, 'no message was received')
    },
  },
  {
    name: 'no result contains the key, a code or a destination',
    async run(bench) {
      const verification = start(bench)
      const { id, code } = await verification.sent()
      const results: unknown[] = [await verification.check(otherThan(code), id)]
      for (const how of [...unreadable, 'refused', 'answer-lost'] as const) {
        void bench.failNext(how)
        results.push(await verification.send())
      }
      void bench.failNext('answer-lost')
      results.push(await verification.check(code, id), await verification.settle(code, id))
      const destinations = [verification.to]
      for (const outcome of keysOf(destinationOutcomes)) {
        const to = bench.destinationFor?.(outcome)
        if (to === undefined) continue
        destinations.push(to)
        results.push(await start(bench, { to }).send())
      }
      expectNone(JSON.stringify(results), [bench.secret, code, otherThan(code)], destinations)
    },
  },
  {
    name: 'behind the proxy, no answer and no event contains the key, a code or a destination',
    async run(bench) {
      for (const how of [undefined, 'refused', 'answer-lost', ...unreadable] as const) {
        const to = bench.destination()
        const { text, code } = await throughProxy(bench, to, how)
        expectNone(text, [bench.secret, ...(code === undefined ? [] : [code])], [to])
      }
    },
  },
]

function keysOf<K extends string>(record: Readonly<Record<K, true>>): readonly K[] {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the record is a literal of exactly these keys
  return Object.keys(record) as K[]
}

/** Throws if a text contains one of the secrets. The message does not name it. */
function expectNone(
  text: string,
  secrets: readonly string[],
  destinations: readonly Masked[],
): void {
  for (const secret of [...secrets, ...destinations.map((to) => to.reveal())]) {
    expectSame(text.includes(secret), false, 'contains a secret')
  }
}

/**
 * Registers the tests that every provider has to pass: for its declared capabilities, its approvals, and the results that
 * it calls certain. Pass the `test` of your test runner: `runProviderContract({ test, make })`. Run it once per kind.
 */
export function runProviderContract({ make, ...options }: RunProviderContractOptions): void {
  registerContract(tests, make, options)
}
