import type { Kind } from '@otp-kit/core/contract'
import { Masked } from '../masked.ts'
import type {
  CallContext,
  CheckInput,
  CheckResult,
  Provider,
  SendResult,
} from '../providers/provider.ts'
import {
  type ContractTest,
  expectSame,
  registerContract,
  type RunContractOptions,
} from './contract.ts'
import type { CallFailure } from './failing-fetch.ts'
import { throughProxy } from './through-proxy.ts'

/** What a destination of a bench leads to: a status of a send, or a refusal by policy of its right code. */
export type DestinationOutcome =
  | Exclude<SendResult['status'], 'sent' | 'unconfirmed'>
  | 'declined-by-policy'

/** A provider in front of a simulator or a recording, never of the real service. */
export interface ProviderBench {
  readonly provider: Provider
  readonly kind: Kind
  /** Returns a new, unused destination. */
  destination(): Masked
  /** Returns the code of the latest message to the destination. */
  code(to: Masked): string | undefined
  advance(ms: number): void
  /**
   * Lets the next call that sends or checks fail, and resolves when that call is made: `createFailingFetch` has an
   * implementation.
   */
  failNext(how: CallFailure): Promise<void>
  /** The key of the provider's API, which nothing may contain. */
  readonly secret: string
  /** Returns a destination that leads to an outcome; `undefined` if the provider has no such outcome. */
  destinationFor?(outcome: DestinationOutcome): Masked | undefined
}

export interface RunProviderContractOptions extends RunContractOptions {
  /** Creates a bench. Called once per test. */
  readonly make: () => ProviderBench | Promise<ProviderBench>
}

/** Runs a verification as the proxy does. */
function start(
  bench: ProviderBench,
  { reference = 'reference-of-ours', to = bench.destination() } = {},
) {
  const { provider, kind } = bench
  const channel = provider.kinds[kind]?.channels[0] ?? 'sms'
  const open: CallContext = { signal: new AbortController().signal }
  const input = (code: string, providerId: string | null): CheckInput => ({
    kind,
    to,
    code: new Masked(code, '[code]'),
    reference,
    providerId,
  })
  return {
    to,
    input,
    send: (context = open): Promise<SendResult> =>
      provider.send(
        { kind, to, channel, locale: 'en-US', reference, subject: undefined, signals: {} },
        context,
      ),
    check: (code: string, providerId: string | null, context = open): Promise<CheckResult> =>
      provider.check(input(code, providerId), context),
    settle: (code: string, providerId: string | null): Promise<CheckResult> | undefined =>
      provider.settleCheck?.(input(code, providerId), open),
    async sent(): Promise<{ id: string; code: string; fresh: boolean }> {
      const result = await this.send()
      if (result.status !== 'sent') throw new Error(`send: expected sent, got ${result.status}`)
      const code = bench.code(to)
      if (code === undefined) throw new Error('sent, but no message was received')
      return { id: result.providerId, code, fresh: result.fresh }
    },
  }
}

/** Returns another code of the same shape. */
function otherThan(code: string): string {
  return code.startsWith('0') ? `1${code.slice(1)}` : `0${code.slice(1)}`
}

const unreadable = [
  'html',
  'empty',
  'cut-off',
  'other-json',
  'endless',
  'gateway',
  'redirect',
] as const

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
  {
    name: 'declares valid capabilities',
    async run({ provider, kind }) {
      const can = provider.kinds[kind]
      if (can === undefined) throw new Error(`it does not verify the kind ${kind}`)
      expectSame(can.channels.length > 0, true, 'has a channel')
      expectSame(can.code.length >= 4 && can.code.length <= 10, true, 'code length from 4 to 10')
      expectSame(provider.timeoutMs > 0, true, 'has a timeout')
      const reserved = provider.budget?.reservedForChecks ?? 0
      expectSame(reserved >= 0 && reserved < 1, true, 'reserves less than the whole budget')
    },
  },
  {
    name: 'the right code is approved, once',
    async run(bench) {
      const verification = start(bench)
      const { id, code } = await verification.sent()
      const can = bench.provider.kinds[bench.kind]
      expectSame(code.length, can?.code.length, 'length of the received code')
      const result = await verification.check(code, id)
      expectSame(result.status, 'approved', 'status')
      if (result.status === 'approved') {
        const isSandbox = result.environment === 'sandbox'
        expectSame(isSandbox, bench.provider.sandbox, 'approved in the sandbox')
      }
      expectSame(
        (await verification.check(code, id)).status === 'approved',
        false,
        'approved again',
      )
    },
  },
  {
    name: 'a wrong code is incorrect, and the right one is still approved',
    async run(bench) {
      const verification = start(bench)
      const { id, code } = await verification.sent()
      expectSame((await verification.check(otherThan(code), id)).status, 'incorrect', 'wrong code')
      expectSame((await verification.check(code, id)).status, 'approved', 'right code')
    },
  },
  {
    name: 'allows the number of attempts that it declares',
    async run(bench) {
      const attempts = bench.provider.kinds[bench.kind]?.attempts ?? null
      if (attempts === null) return
      const verification = start(bench)
      const { id, code } = await verification.sent()
      for (let left = attempts - 1; left > 0; left -= 1) {
        const result = await verification.check(otherThan(code), id)
        expectSame(result.status, 'incorrect', `with ${left} left`)
        const stated = result.status === 'incorrect' ? (result.attemptsLeft ?? left) : left
        expectSame(stated, left, 'attempts left')
      }
      const last = await verification.check(otherThan(code), id)
      expectSame(
        last.status === 'declined' && last.reason,
        'attempts',
        'the reason after the last one',
      )
      expectSame(
        (await verification.check(code, id)).status === 'approved',
        false,
        'approved after',
      )
    },
  },
  {
    name: 'a code expires after the lifetime that it declares',
    async run(bench) {
      const lifetime = bench.provider.kinds[bench.kind]?.lifetimeMs ?? null
      if (lifetime === null) return
      const verification = start(bench)
      const { id, code } = await verification.sent()
      bench.advance(lifetime + 1000)
      expectSame((await verification.check(code, id)).status, 'expired', 'status')
    },
  },
  {
    name: 'a resend belongs to the pending verification, as often as declared',
    async run(bench) {
      const sends = bench.provider.kinds[bench.kind]?.sendsPerVerification ?? null
      if (sends === null) return
      const verification = start(bench)
      const first = await verification.sent()
      expectSame(first.fresh, true, 'the first send is fresh')
      for (let send = 2; send <= sends; send += 1) {
        bench.advance(1000)
        const again = await verification.sent()
        expectSame([again.fresh, again.id === first.id], [false, true], `fresh, same id: ${send}`)
      }
      bench.advance(1000)
      const next = await verification.sent()
      expectSame([next.fresh, next.id === first.id], [true, false], 'fresh, same id: one more')
      expectSame((await verification.check(next.code, next.id)).status, 'approved', 'newest code')
    },
  },
  {
    name: 'nothing is approved without a send',
    async run(bench) {
      const result = await start(bench).check('123456'.slice(0, codeLength(bench)), null)
      expectSame(result.status === 'expired' || result.status === 'incorrect', true, result.status)
    },
  },
  {
    name: 'a right code under the id of another verification is not approved',
    async run(bench) {
      const verification = start(bench)
      const { code } = await verification.sent()
      const result = await verification.check(code, '00000000-0000-4000-8000-000000000000')
      expectSame(result.status === 'approved', false, 'approved')
    },
  },
  {
    name: 'a refused connection shows that nothing was done',
    async run(bench) {
      const verification = start(bench)
      void bench.failNext('refused')
      expectSame((await verification.send()).status, 'unavailable', 'send')
      expectSame(bench.code(verification.to), undefined, 'no message was received')
      const { id, code } = await verification.sent()
      void bench.failNext('refused')
      expectSame((await verification.check(code, id)).status, 'unavailable', 'check')
      expectSame((await verification.check(code, id)).status, 'approved', 'the same check again')
    },
  },
  {
    name: 'a send whose answer is lost is unconfirmed, and its code can be checked',
    async run(bench) {
      const verification = start(bench)
      void bench.failNext('answer-lost')
      const result = await verification.send()
      expectSame(result.status, 'unconfirmed', 'send')
      const code = bench.code(verification.to)
      if (code === undefined) throw new Error('the bench did not process the send')
      const id = ('providerId' in result && result.providerId) || null
      expectSame((await verification.check(code, id)).status, 'approved', 'check')
    },
  },
  {
    name: 'the code of another verification is not approved for a send whose answer is lost',
    async run(bench) {
      const other = start(bench, { reference: 'reference-of-another' })
      const { code } = await other.sent()
      const result = await bench.provider.check(
        { ...other.input(code, null), reference: 'reference-of-ours' },
        { signal: new AbortController().signal },
      )
      expectSame(result.status === 'approved', false, 'approved')
    },
  },
  {
    name: 'a check whose answer is lost is unconfirmed, and can be settled if `settleCheck` is declared',
    async run(bench) {
      const verification = start(bench)
      const { id, code } = await verification.sent()
      void bench.failNext('answer-lost')
      expectSame(
        (await verification.check(otherThan(code), id)).status,
        'unconfirmed',
        'wrong code',
      )
      const wrong = await verification.settle(otherThan(code), id)
      if (wrong) expectSame(wrong.status, 'incorrect', 'the wrong code settled')
      const untried = await verification.settle(code, id)
      if (untried) expectSame(untried.status, 'unavailable', 'a code that was not entered')

      void bench.failNext('answer-lost')
      expectSame((await verification.check(code, id)).status, 'unconfirmed', 'right code')
      const right = await verification.settle(code, id)
      if (right) expectSame(right.status, 'approved', 'the right code settled')
      const another = await verification.settle(otherThan(code), id)
      if (another) expectSame(another.status === 'approved', false, 'another code settled')
    },
  },
  {
    name: 'an unreadable answer leaves the result unconfirmed',
    async run(bench) {
      for (const how of unreadable) {
        const verification = start(bench)
        void bench.failNext(how)
        expectSame((await verification.send()).status, 'unconfirmed', `send: ${how}`)
        const { id, code } = await verification.sent()
        void bench.failNext(how)
        expectSame((await verification.check(code, id)).status, 'unconfirmed', `check: ${how}`)
      }
    },
  },
  {
    name: 'a call ends with its signal, and does not throw',
    async run(bench) {
      const verification = start(bench)
      const giveUp = new AbortController()
      const called = bench.failNext('silent')
      const pending = verification.send({ signal: giveUp.signal })
      await called
      giveUp.abort()
      expectSame((await pending).status, 'unconfirmed', 'send')
    },
  },
  {
    name: 'a call that was aborted before it began has sent and checked nothing',
    async run(bench) {
      const verification = start(bench)
      const signal = AbortSignal.abort()
      expectSame((await verification.send({ signal })).status, 'unavailable', 'send')
      expectSame(bench.code(verification.to), undefined, 'no message was received')
      const { id, code } = await verification.sent()
      expectSame((await verification.check(code, id, { signal })).status, 'unavailable', 'check')
      expectSame((await verification.check(code, id)).status, 'approved', 'the same check again')
    },
  },
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

function codeLength({ provider, kind }: ProviderBench): number {
  return provider.kinds[kind]?.code.length ?? 6
}

/**
 * Registers the tests that every provider has to pass: for its declared capabilities, its approvals, and the results that
 * it calls certain. Pass the `test` of your test runner: `runProviderContract({ test, make })`. Run it once per kind.
 */
export function runProviderContract({ make, ...options }: RunProviderContractOptions): void {
  registerContract(tests, make, options)
}
