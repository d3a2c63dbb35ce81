import { Redis } from 'ioredis'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { startRedis } from '../../../../scripts/servers/redis.ts'
import { redisStore } from '../store/redis.ts'
import { createBench, type BenchOptions } from '../testing/fixtures/bench.ts'
import { rightCode, scriptedProvider } from '../testing/fixtures/scripted-provider.ts'

const server = await startRedis()
const redis = new Redis({ port: server.port, host: '127.0.0.1' })
beforeEach(async () => {
  await redis.flushall()
})
afterAll(async () => {
  redis.disconnect()
  await server.stop()
})

const number = (n: number) => ({ kind: 'phone', to: `+1202555${1000 + n}` }) as const

/** Two processes of one site. */
function openTwo(options: BenchOptions) {
  const provider = scriptedProvider()
  const limits = {
    addressPerHour: 1000,
    prefixPerHour: 1000,
    destinationPerHour: 100,
    cooldown: [1],
  }
  const shared = { providers: [provider], limits, ...options, store: redisStore(redis) }
  const bench = createBench(shared)
  return { provider, bench, beside: createBench({ ...shared, beside: bench }) }
}

describe('in Redis, for two processes', () => {
  test('the cap of a day holds for parallel sends', async () => {
    const { provider, bench, beside } = openTwo({ spend: { perDay: 20 }, pumping: false })
    const browsers = Array.from({ length: 60 }, (_, n) => (n % 2 ? bench : beside).browser())
    const replies = await Promise.all(browsers.map((browser, n) => browser.send(number(n))))
    expect(replies.filter(({ status }) => status === 200)).toHaveLength(20)
    expect(provider.sends).toHaveLength(20)
  })

  test('a prefix that is pumped through one is paused in the other', async () => {
    const { bench, beside } = openTwo({})
    for (let n = 0; n < 20; n += 1) await bench.browser(`192.0.2.${n % 5}`).send(number(n))
    expect((await beside.browser().send(number(50))).body.code).toBe('send_limit')
  })

  test('wrong codes are counted together', async () => {
    const { bench, beside } = openTwo({})
    for (let round = 0; round < 10; round += 1) {
      const browser = (round % 2 ? bench : beside).browser()
      const { verification } = (await browser.send(number(1))).body
      const codes = ['000001', '000002', '000003']
      await Promise.all(codes.map((code) => browser.check(verification, code)))
    }
    expect((await beside.browser().send(number(1))).body.code).toBe('destination_limit')
    expect(
      bench.events.concat(beside.events).filter(({ type }) => type === 'wrong-codes'),
    ).toHaveLength(1)
  })

  test('no key of a destination is left after its erasure', async () => {
    const { bench, beside } = openTwo({})
    const browser = bench.browser('192.0.2.1')
    const keys = async () => (await redis.keys('*')).filter((key) => !key.includes('used:')).sort()
    const verify = async (to: ReturnType<typeof number>) => {
      const { verification } = (await browser.send(to)).body
      await browser.check(verification, '000001')
      await browser.check(verification, rightCode)
    }
    await verify(number(1))
    const before = await keys()
    await verify(number(2))
    expect((await keys()).length).toBeGreaterThan(before.length + 5)
    await beside.server.erase(number(2))
    expect(await keys()).toEqual(before)
  })
})
