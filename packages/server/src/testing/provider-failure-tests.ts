import { type ContractTest, expectSame } from './contract.ts'
import { otherThan, type ProviderBench, start } from './provider-bench.ts'

/** Answers that do not say whether the provider has done anything. */
export const unreadable = [
  'html',
  'empty',
  'cut-off',
  'other-json',
  'endless',
  'gateway',
  'redirect',
] as const

/** What is certain of a call that fails, and what is not. */
export const failureTests: readonly ContractTest<ProviderBench>[] = [
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
]
