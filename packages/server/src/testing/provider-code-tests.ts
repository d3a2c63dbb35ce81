import { type ContractTest, expectSame } from './contract.ts'
import { otherThan, type ProviderBench, start } from './provider-bench.ts'

function codeLength({ provider, kind }: ProviderBench): number {
  return provider.kinds[kind]?.code.length ?? 6
}

/** What a provider declares, and which codes it approves. */
export const codeTests: readonly ContractTest<ProviderBench>[] = [
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
]
