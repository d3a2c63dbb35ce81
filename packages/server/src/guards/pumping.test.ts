import { describe, expect, test } from 'vitest'
import { createBench, type Bench, type Reply } from '../testing/fixtures/bench.ts'
import { rightCode, scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { memoryStore } from '../store/memory.ts'
import { interceptStore } from '../testing/fixtures/intercept-store.ts'

const number = (n: number) => ({ kind: 'phone', to: `+12025551${String(n).padStart(3, '0')}` })
const other = { kind: 'phone', to: '+12125550170' }

interface Sends {
  readonly count: number
  readonly addresses?: number
  readonly completed?: number
  readonly from?: number
}

/** Sends to numbers of one prefix. The first ones are completed. */
async function send(bench: Bench, { count, addresses = 5, completed = 0, from = 0 }: Sends) {
  const replies = []
  for (let n = from; n < from + count; n += 1) {
    const browser = bench.browser(`192.0.2.${n % addresses}`)
    const reply = await browser.send(number(n))
    replies.push(reply)
    if (n - from < completed) await browser.check(reply.body.verification, rightCode)
  }
  return replies
}

function open(options: Parameters<typeof createBench>[0] = {}) {
  const provider = scriptedProvider()
  return { provider, bench: createBench({ providers: [provider], ...options }) }
}

const suspected = (bench: Bench) => bench.events.filter(({ type }) => type === 'pumping-suspected')

describe('sends to one prefix that nobody completes', () => {
  test('pause it for an hour, and nothing else', async () => {
    const { bench, provider } = open()
    await send(bench, { count: 20 })
    bench.advance(60)
    const refused = await bench.browser().send(number(30))
    expect(refused).toMatchObject({
      status: 429,
      body: { code: 'send_limit', retry: 'after', retryIn: 3540 },
    })
    expect(provider.sends).toHaveLength(20)
    expect((await bench.browser().send(other)).status).toBe(200)
    expect((await bench.browser().send({ kind: 'email', to: 'a@example.com' })).status).toBe(200)
    bench.advance(3540)
    expect((await bench.browser().send(number(30))).status).toBe(200)
  })

  test('are reported once, by the prefix and without a number', async () => {
    const { bench } = open()
    await send(bench, { count: 21, completed: 1 })
    expect(suspected(bench)).toEqual([
      {
        type: 'pumping-suspected',
        kind: 'phone',
        prefix: '+1202555',
        sends: 20,
        addresses: 5,
        completed: 1,
        pausedFor: 3600,
      },
    ])
    expect(bench.events).toContainEqual({ type: 'limited', limit: 'pumping', retryIn: 3600 })
    expect(JSON.stringify(bench.events)).not.toMatch(/\+\d{9}/)
  })

  test.each([
    ['fewer than 20', { count: 19 }],
    ['from fewer than five addresses', { count: 40, addresses: 4 }],
    ['of which a tenth is completed', { count: 30, completed: 3 }],
  ])('are not taken for pumping: %s', async (_, sends) => {
    const { bench } = open({ limits: { addressPerHour: 100 } })
    expect((await send(bench, sends)).every(({ status }) => status === 200)).toBe(true)
    expect(suspected(bench)).toEqual([])
  })

  test('are forgotten after an hour', async () => {
    const { bench } = open()
    await send(bench, { count: 15 })
    bench.advance(3600)
    const replies = await send(bench, { count: 15, from: 15 })
    expect(replies.every(({ status }) => status === 200)).toBe(true)
  })

  test('of one IPv6 site count as those of one address', async () => {
    const { bench } = open()
    for (let n = 0; n < 30; n += 1) {
      expect((await bench.browser(`2001:db8:0:${n}::1`).send(number(n))).status).toBe(200)
    }
  })

  test('that users complete a little later end the pause', async () => {
    const { bench, provider } = open()
    const browsers = Array.from({ length: 20 }, (_, n) => bench.browser(`192.0.2.${n % 5}`))
    const sent: Reply[] = []
    // One after the other: sends at once are not all counted.
    for (const [n, browser] of browsers.entries()) sent.push(await browser.send(number(n)))
    expect((await bench.browser().send(number(30))).status).toBe(429)
    for (const [n, browser] of browsers.slice(0, 2).entries()) {
      await browser.check(sent[n]!.body.verification, rightCode)
    }
    expect((await bench.browser().send(number(30))).status).toBe(200)
    expect(provider.sends).toHaveLength(21)
  })

  test('by another process count too', async () => {
    const { bench, provider } = open()
    const beside = createBench({ beside: bench, providers: [provider] })
    await send(bench, { count: 10 })
    await send(beside, { count: 10, from: 10 })
    expect((await bench.browser().send(number(30))).body.code).toBe('send_limit')
  })

  test('by allowed clients do not count, and are not paused', async () => {
    const { bench } = open({ allow: { clientAddresses: ['203.0.113.0/24'] } })
    for (let n = 0; n < 30; n += 1) {
      expect((await bench.browser(`203.0.113.${n}`).send(number(n))).status).toBe(200)
    }
    await send(bench, { count: 20, from: 40 })
    expect((await bench.browser().send(number(70))).status).toBe(429)
    expect((await bench.browser('203.0.113.1').send(number(70))).status).toBe(200)
  })

  test('that certainly went nowhere do not count', async () => {
    const { bench, provider } = open()
    const nowhere = { status: 'undeliverable', reason: null } as const
    provider.script({ send: Array.from({ length: 30 }, () => nowhere) })
    await send(bench, { count: 30 })
    expect((await bench.browser().send(number(50))).status).toBe(200)
  })

  test('in parallel are all sent, however many', async () => {
    const calls = { count: 0 }
    const store = interceptStore(memoryStore(), async (call) => {
      calls.count += 1
      await new Promise((resolve) => setImmediate(resolve))
      return call()
    })
    const { bench } = open({ store, pumping: { sends: 1000 }, limits: { prefixPerHour: 500 } })
    await bench.browser().call('config')
    const browsers = Array.from({ length: 150 }, () => bench.browser())
    await Promise.all(browsers.map((browser) => browser.call('config')))
    calls.count = 0
    const replies = await Promise.all(browsers.map((browser, n) => browser.send(number(n))))
    expect(replies.every(({ status }) => status === 200)).toBe(true)
    // Two more for each of two lost races, and what is done once.
    expect(calls.count / browsers.length).toBeLessThanOrEqual(10)
  })
})

describe('the option `pumping`', () => {
  test('sets the rules, or turns them off', async () => {
    const strict = open({ pumping: { sends: 4, addresses: 2, conversion: 0.5, pause: 60 } }).bench
    await send(strict, { count: 4, completed: 1, addresses: 2 })
    expect((await strict.browser().send(number(9))).body.retryIn).toBe(60)
    const off = open({ pumping: false }).bench
    const replies = await send(off, { count: 40 })
    expect(replies.every(({ status }) => status === 200)).toBe(true)
  })

  test.each([
    [{ sends: 0 }, 'pumping.sends'],
    [{ conversion: 2 }, 'pumping.conversion'],
    [{ pause: 7200 }, 'pumping.pause'],
    [{ adresses: 5 }, 'pumping.adresses'],
    ['off', 'pumping'],
    [true, 'pumping'],
  ])('is refused as %j', (pumping, option) => {
    const invalid = () => Reflect.apply(createBench, undefined, [{ pumping }])
    expect(invalid).toThrow(
      expect.objectContaining({ issues: [expect.objectContaining({ option })] }),
    )
  })
})
