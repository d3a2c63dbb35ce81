import { describe, expect, test } from 'vitest'
import { memoryStore } from '../store/memory.ts'
import { StoreUnavailableError } from '../store/store.ts'
import { createBench, type Bench, type BenchOptions } from '../testing/fixtures/bench.ts'
import { interceptStore } from '../testing/fixtures/intercept-store.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import type { SpendOptions } from './spend-options.ts'

const us = (n: number) => ({ kind: 'phone', to: `+12025551${String(n).padStart(3, '0')}` })
const de = (n: number) => ({ kind: 'phone', to: `+4915112345${String(n).padStart(3, '0')}` })
const email = (n: number) => ({ kind: 'email', to: `person-${n}@example.com` })

const limits = { prefixPerHour: 1000, addressPerHour: 1000, cooldown: [1] }

function open(spend: SpendOptions, options: BenchOptions = {}) {
  const provider = scriptedProvider()
  const bench = createBench({ providers: [provider], spend, limits, pumping: false, ...options })
  return { provider, bench }
}

async function send(bench: Bench, bodies: readonly object[]): Promise<number[]> {
  const statuses: number[] = []
  for (const body of bodies) statuses.push((await bench.browser().send(body)).status)
  return statuses
}

const reached = (bench: Bench) => bench.events.filter((event) => event.type === 'spend-reached')

describe('the cap of a day', () => {
  test('counts messages of all kinds, and refuses the next one until midnight of UTC', async () => {
    const { bench, provider } = open({ perDay: 3 })
    bench.advance(3600)
    expect(await send(bench, [us(1), de(1), email(1)])).toEqual([200, 200, 200])
    const refused = await bench.browser().send(us(2))
    expect(refused).toMatchObject({
      status: 503,
      body: { code: 'provider_unavailable', retry: 'after', retryIn: 23 * 3600 },
    })
    expect(refused.headers.get('ratelimit')).toBeNull()
    expect(provider.sends).toHaveLength(3)
    bench.advance(23 * 3600)
    expect(await send(bench, [us(2)])).toEqual([200])
  })

  test('counts resends', async () => {
    const { bench } = open({ perDay: 2 })
    const browser = bench.browser()
    const { verification } = (await browser.send(us(1))).body
    for (const status of [200, 503]) {
      bench.advance(60)
      expect((await browser.send({ verification })).status).toBe(status)
    }
  })

  test('may be one for each country, beside one for the whole site', async () => {
    const { bench } = open({ perDay: 5, perCountryPerDay: 2 })
    expect(await send(bench, [us(1), us(2), us(3)])).toEqual([200, 200, 503])
    expect(await send(bench, [de(1), de(2), de(3)])).toEqual([200, 200, 503])
    expect(await send(bench, [email(1), email(2)])).toEqual([200, 503])
  })

  test('may be one for some countries', async () => {
    const { bench } = open({ perCountryPerDay: { DE: 0 } })
    expect(await send(bench, [us(1), us(2), de(1), email(1)])).toEqual([200, 200, 503, 200])
  })

  test('is one for all processes that share the store', async () => {
    const { bench, provider } = open({ perDay: 4 })
    const { bench: beside } = open({ perDay: 4 }, { beside: bench, providers: [provider] })
    await send(bench, [us(1), us(2)])
    expect(await send(beside, [us(3), us(4), us(5)])).toEqual([200, 200, 503])
  })

  test('holds for parallel sends in two processes, each of which gets an answer', async () => {
    const store = interceptStore(memoryStore(), async (call) => {
      await new Promise((resolve) => setImmediate(resolve))
      return call()
    })
    const { bench, provider } = open({ perDay: 50 }, { store })
    const { bench: beside } = open({ perDay: 50 }, { beside: bench, providers: [provider] })
    const browsers = Array.from({ length: 120 }, (_, n) => (n % 2 ? bench : beside).browser())
    const replies = await Promise.all(browsers.map((browser, n) => browser.send(us(n))))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(50)
    expect(replies.filter(({ status }) => status === 503)).toHaveLength(70)
    expect(provider.sends).toHaveLength(50)
  })
})

describe('what a message costs', () => {
  const cost = { sms: { US: 0.1, default: 0.35 }, voice: 0.5, default: 0 }

  test('comes from a table by channel and country', async () => {
    const { bench } = open({ perDay: 1, cost })
    expect(await send(bench, [us(1), de(1), { ...us(2), channel: 'voice' }])).toEqual([
      200, 200, 200,
    ])
    expect(await send(bench, [us(3), us(4), email(1)])).toEqual([503, 503, 200])
  })

  test('adds up exactly', async () => {
    const { bench } = open({ perDay: 0.3, cost: { default: 0.1 } })
    expect(await send(bench, [us(1), us(2), us(3), us(4)])).toEqual([200, 200, 200, 503])
  })

  test('may come from a function', async () => {
    const seen: unknown[] = []
    const { bench } = open({
      perDay: 10,
      cost(message) {
        seen.push(message)
        return 5
      },
    })
    expect(await send(bench, [de(1), email(1), us(1)])).toEqual([200, 200, 503])
    expect(seen.slice(0, 2)).toEqual([
      { kind: 'phone', channel: 'sms', country: 'DE' },
      { kind: 'email', channel: 'email', country: null },
    ])
  })

  test.each([
    ['a row is missing', { sms: { US: 1 } }],
    ['it is no number', () => NaN],
    ['it is negative', () => -1],
    [
      'the function throws',
      () => {
        throw new Error('no table')
      },
    ],
  ])('is unknown where %s, and then nothing is sent', async (_, unknownCost) => {
    const { bench, provider } = open({ perDay: 10, cost: unknownCost })
    expect((await bench.browser().send(de(1))).body.code).toBe('misconfigured')
    expect(provider.sends).toEqual([])
    expect(bench.events).toEqual([expect.objectContaining({ type: 'internal-error' })])
  })
})

describe('a cost is given back', () => {
  const lost = { status: 'unconfirmed', cause: 'timeout' } as const
  const nothingSent = [
    { status: 'refused', reason: null },
    { status: 'undeliverable', reason: null },
    { status: 'invalid-destination', why: 'malformed' },
    { status: 'destination-limit', retryInMs: 1000 },
    { status: 'unavailable', cause: 'down', retryInMs: null },
    { status: 'misconfigured', fix: 'top up' },
  ] as const

  test.each(nothingSent)('where certainly nothing was sent: $status', async (result) => {
    const { bench, provider } = open({ perDay: 1 })
    provider.script({ send: [result] })
    expect((await bench.browser().send(us(1))).status).not.toBe(200)
    expect(await send(bench, [us(2), us(3)])).toEqual([200, 503])
  })

  test('not where a message may have been sent', async () => {
    const { bench, provider } = open({ perDay: 1 })
    provider.script({ send: [lost] })
    expect(await send(bench, [us(1), us(2)])).toEqual([504, 503])
  })

  test('and taken once, however many providers are tried', async () => {
    const down = scriptedProvider({ name: 'down' })
    down.script({ send: [{ status: 'unavailable', cause: 'down', retryInMs: null }] })
    const { bench } = open({ perDay: 1 }, { providers: [down, scriptedProvider()] })
    expect(await send(bench, [us(1), us(2)])).toEqual([200, 503])
  })

  test.each(['before', 'after'])(
    'where the store failed %s it was counted, at whichever call',
    async (when) => {
      for (let nth = 1; nth < 12; nth += 1) {
        const fail = { at: 0 }
        const store = interceptStore(memoryStore(), async (call) => {
          fail.at -= 1
          if (fail.at !== 0) return call()
          if (when === 'after') await call()
          throw new StoreUnavailableError('reset')
        })
        const { bench, provider } = open({ perDay: 3 }, { store })
        await send(bench, [us(1)])
        const browser = bench.browser()
        await browser.call('config')
        fail.at = nth
        await browser.send(us(2))
        fail.at = 0
        await send(bench, [us(3), us(4), us(5)])
        expect(provider.sends).toHaveLength(3)
      }
    },
  )
})

describe('events', () => {
  test('report 80 and 100 per cent, once a day each', async () => {
    const { bench } = open({ perDay: 10, perCountryPerDay: { US: 5 } })
    await send(bench, [us(1), us(2), us(3)])
    expect(reached(bench)).toEqual([])
    await send(bench, [us(4), us(5), us(6), us(7)])
    const day = '2030-01-01'
    const ofUs = { type: 'spend-reached', country: 'US', cap: 5, day }
    expect(reached(bench)).toEqual([
      { ...ofUs, percent: 80, spent: 4 },
      { ...ofUs, percent: 100, spent: 5 },
    ])
    await send(bench, [de(1), de(2), de(3), de(4), de(5), de(6)])
    expect(reached(bench).slice(2)).toMatchObject([
      { percent: 80, country: null, spent: 8, cap: 10 },
      { percent: 100, country: null, spent: 10, cap: 10 },
    ])
    expect(bench.events).toContainEqual({ type: 'limited', limit: 'spend', retryIn: 86_400 })
    bench.advance(86_400)
    await send(bench, [us(1), us(2), us(3), us(4)])
    expect(reached(bench).slice(4)).toMatchObject([{ percent: 80, day: '2030-01-02' }])
  })

  test('report 100 per cent where the rest is too little for a message', async () => {
    const { bench } = open({ perDay: 10, cost: { default: 4 } })
    expect(await send(bench, [us(1), us(2), us(3), us(4)])).toEqual([200, 200, 503, 503])
    expect(reached(bench)).toMatchObject([
      { percent: 80, spent: 8 },
      { percent: 100, spent: 8 },
    ])
  })
})

test('a send and a check take at most 14 calls of the store', async () => {
  const calls: string[] = []
  const store = interceptStore(memoryStore(), async (call, method) => {
    calls.push(method)
    return call()
  })
  const { bench } = open({ perDay: 10 }, { store })
  const browser = bench.browser()
  await browser.call('config')
  await bench.browser().send(us(1))
  calls.length = 0
  const { verification } = (await browser.send(us(2))).body
  await browser.check(verification, '000000')
  expect(calls.length).toBeLessThanOrEqual(14)
})

test.each([
  [{}, 'spend'],
  [{ perDay: -1 }, 'spend.perDay'],
  [{ perDay: '10' }, 'spend.perDay'],
  [{ perDay: 1, perCountryPerDay: { XX: 1 } }, 'spend.perCountryPerDay'],
  [{ perDay: 1, cost: { fax: 1 } }, 'spend.cost'],
  [{ perDay: 1, cost: { sms: { US: 'free' } } }, 'spend.cost'],
  [{ perDay: 1, cost: 0.1 }, 'spend.cost'],
  [{ perMonth: 1, perDay: 1 }, 'spend.perMonth'],
  [100, 'spend'],
])('%j is refused at start', (spend, option) => {
  const invalid = () => Reflect.apply(createBench, undefined, [{ spend }])
  expect(invalid).toThrow(
    expect.objectContaining({ issues: [expect.objectContaining({ option })] }),
  )
})
