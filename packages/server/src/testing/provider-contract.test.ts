import { createSimulator } from '@otp-kit/simulator'
import { expect, test } from 'vitest'
import { Masked } from '../masked.ts'
import { didit } from '../providers/didit/index.ts'
import type { CheckResult, Provider, SendResult } from '../providers/provider.ts'
import { createFailingFetch } from './failing-fetch.ts'
import type { ProviderBench } from './provider-bench.ts'
import { runProviderContract } from './provider-contract.ts'

const secret = 'live-key-for-tests'

/** Returns a bench of a correct provider with one fault. */
function bench(fault: (provider: Provider) => Provider): ProviderBench {
  const simulator = createSimulator({ seed: 'broken', clock: { now: () => Date.UTC(2030, 0, 1) } })
  const { fetch, failNext } = createFailingFetch(simulator.fetch)
  let count = 0
  return {
    provider: fault(didit({ apiKey: secret, fetch })),
    kind: 'phone',
    secret,
    destination: () => new Masked(`+1202555${String(2000 + (count += 1))}`, '+1 •••'),
    code: (to) => simulator.inbox.latest(to.reveal())?.code,
    advance: (ms) => simulator.clock.advance(ms),
    failNext,
  }
}

/** Returns the names of the tests that a provider does not pass. */
async function failedTests(fault: (provider: Provider) => Provider): Promise<string[]> {
  const tests: [string, () => Promise<void>][] = []
  runProviderContract({ test: (...each) => tests.push(each), make: () => bench(fault) })
  const failed: string[] = []
  for (const [name, run] of tests) {
    await run().catch(() => failed.push(name))
  }
  return failed
}

/** Replaces results of sends. */
function sends(change: (result: SendResult) => SendResult): (provider: Provider) => Provider {
  return (provider) => ({
    ...provider,
    send: async (...input) => change(await provider.send(...input)),
  })
}

/** Replaces results of checks. */
function checks(
  change: (result: CheckResult, ...input: Parameters<Provider['check']>) => CheckResult,
): (provider: Provider) => Provider {
  return (provider) => ({
    ...provider,
    check: async (...input) => change(await provider.check(...input), ...input),
  })
}

function capable(change: object): (provider: Provider) => Provider {
  return (provider) => ({
    ...provider,
    kinds: { phone: { ...provider.kinds.phone!, ...change } },
  })
}

const approved: CheckResult = { status: 'approved', channel: 'sms', environment: 'live' }

test('a correct provider passes', async () => {
  expect(await failedTests((provider) => provider)).toEqual([])
})

test.each<[string, (provider: Provider) => Provider, RegExp]>([
  ['approves every code', checks(() => approved), /wrong code is incorrect/],
  [
    'takes an answer that cannot be read for an approval',
    checks((result) => (result.status === 'unconfirmed' ? approved : result)),
    /unreadable answer/,
  ],
  [
    'approves the code of another verification',
    (provider) => ({
      ...provider,
      check: async (input, options) => {
        const result = await provider.check(input, options)
        return result.status === 'expired' && 'detail' in result ? approved : result
      },
    }),
    /id of another verification/,
  ],
  [
    'says that nothing was sent after a timeout',
    sends((result) =>
      result.status === 'unconfirmed'
        ? { status: 'unavailable', cause: 'timeout', retryInMs: null }
        : result,
    ),
    /send whose answer is lost/,
  ],
  [
    'says that a refused connection may have sent',
    sends((result) =>
      result.status === 'unavailable' ? { status: 'unconfirmed', cause: result.cause } : result,
    ),
    /refused connection/,
  ],
  [
    'says that a message was sent after a page of a gateway',
    sends((result) =>
      result.status === 'unconfirmed' ? { status: 'sent', providerId: 'p', fresh: true } : result,
    ),
    /unreadable answer/,
  ],
  [
    'throws',
    (provider) => ({
      ...provider,
      send: async (...input) => {
        const result = await provider.send(...input)
        if (result.status === 'unconfirmed') throw new Error('No answer.')
        return result
      },
    }),
    /unreadable answer/,
  ],
  [
    'ignores its signal',
    (provider) => ({
      ...provider,
      send: async (input, { signal }) =>
        signal.aborted
          ? provider.send(input, { signal: new AbortController().signal })
          : provider.send(input, { signal }),
    }),
    /aborted before it began/,
  ],
  [
    'names the destination in a cause',
    (provider) => ({
      ...provider,
      send: async (input, options) => {
        const result = await provider.send(input, options)
        return result.status === 'unconfirmed'
          ? { ...result, cause: `no answer about ${input.to.reveal()}` }
          : result
      },
    }),
    /no result contains/,
  ],
  [
    'names the key in a cause',
    sends((result) =>
      result.status === 'unavailable' ? { ...result, cause: `key ${secret}` } : result,
    ),
    /no answer and no event contains/,
  ],
  ['claims more attempts than there are', capable({ attempts: 4 }), /number of attempts/],
  ['claims a shorter life of codes', capable({ lifetimeMs: 200_000 }), /lifetime/],
  ['claims more sends of one verification', capable({ sendsPerVerification: 3 }), /a resend/],
  [
    'claims another length of codes',
    capable({ code: { length: 5, charset: 'numeric' } }),
    /right code/,
  ],
  [
    'calls every send fresh',
    sends((result) => (result.status === 'sent' ? { ...result, fresh: true } : result)),
    /a resend/,
  ],
  [
    'settles by guessing',
    (provider) => ({ ...provider, settleCheck: async () => approved }),
    /settled/,
  ],
])('a provider that %s fails', async (_, fault, name) => {
  const failed = await failedTests(fault)
  expect(failed.some((each) => name.test(each))).toBe(true)
})

test('a redirect that is followed is found', async () => {
  const { fetch, failNext } = createFailingFetch(async () => Response.json({ ok: true }))
  const following = new Request('https://provider.example/', { method: 'POST' })
  void failNext('redirect')
  expect((await fetch(following)).status).toBe(200)
  void failNext('redirect')
  await expect(fetch(new Request(following, { redirect: 'error' }))).rejects.toThrow('fetch failed')
  void failNext('redirect')
  expect((await fetch(new Request(following, { redirect: 'manual' }))).status).toBe(307)
})
