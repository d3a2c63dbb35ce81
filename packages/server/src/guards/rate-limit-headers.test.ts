import { describe, expect, test } from 'vitest'
import { createBench, origin, type Reply } from '../testing/fixtures/bench.ts'
import { scriptedProvider } from '../testing/fixtures/scripted-provider.ts'
import { phone } from '../testing/fixtures/test-kinds.ts'

const { start } = phone

function rateLimit({ headers }: Reply) {
  return {
    policy: headers.get('ratelimit-policy'),
    state: headers.get('ratelimit'),
    retryAfter: headers.get('retry-after'),
  }
}

describe('the headers of an answer', () => {
  test("show what is left of the address's own requests, for each call", async () => {
    const bench = createBench()
    const browser = bench.browser()
    await browser.call('config')
    const sent = await browser.send(start)
    const policy = '"requestsPerAddressPerMinute";q=120;w=60'
    const state = '"requestsPerAddressPerMinute";r=119'
    expect(rateLimit(sent)).toEqual({ policy, state, retryAfter: null })
    const { verification } = sent.body
    const others = [await browser.check(verification, '000000'), await browser.status(verification)]
    for (const reply of others) expect(rateLimit(reply)).toMatchObject({ policy, state })
    expect(rateLimit(await browser.status(verification)).state).toMatch(/;r=118$/)
    expect((await bench.browser().status(verification)).headers.get('ratelimit')).toBeNull()
  })

  test('show the limit that refused, as the body does, and when to come back', async () => {
    const bench = createBench({ limits: { addressPerHour: 1 } })
    const browser = bench.browser()
    await browser.send(start)
    const refused = await browser.send({ kind: 'phone', to: '+12025550199' })
    expect(rateLimit(refused)).toEqual({
      policy: '"addressPerHour";q=1;w=3600',
      state: '"addressPerHour";r=0;t=3600',
      retryAfter: '3600',
    })
    expect(refused.body).toMatchObject({
      code: 'send_limit',
      retryIn: 3600,
      limit: { name: 'addressPerHour', quota: 1, window: 3600 },
    })
  })

  test('of an IPv6 client are those of the network with the fewest left', async () => {
    const bench = createBench({ limits: { requestsPerAddressPerMinute: 2 } })
    const sends: Reply[] = []
    for (let n = 0; n < 21; n += 1) {
      const browser = bench.browser(`2001:db8:0:${n}::1`)
      await browser.call('config')
      sends.push(await browser.send({ kind: 'phone', to: `+12025551${100 + n}` }))
    }
    expect(rateLimit(sends[0]!)).toMatchObject({
      policy: '"requestsPerAddressPerMinute";q=2;w=60',
      state: '"requestsPerAddressPerMinute";r=1',
    })
    expect(rateLimit(sends[19]!)).toMatchObject({
      policy: '"requestsPerAddressPerMinute";q=20;w=60',
      state: '"requestsPerAddressPerMinute";r=0;t=60',
    })
    expect(sends[20]!.body.code).toBe('send_limit')
  })

  test('never show a limit of the whole API key, of a destination to strangers, or two that differ', async () => {
    const provider = scriptedProvider({ budget: { perMinute: 2, reservedForChecks: 0 } })
    const bench = createBench({ providers: [provider], limits: { destinationPerHour: 1 } })
    await bench.browser().send(start)
    const stranger = await bench.browser().send(start)
    expect(stranger.body).toMatchObject({ code: 'destination_limit', retryIn: 3600 })
    expect(stranger.body.limit).toBeUndefined()
    expect(rateLimit(stranger)).toEqual({ policy: null, state: null, retryAfter: '3600' })
    await bench.browser().send({ kind: 'phone', to: '+12025550198' })
    const busy = await bench.browser().send({ kind: 'phone', to: '+12025550199' })
    expect(busy.status).toBe(503)
    expect(rateLimit(busy)).toEqual({ policy: null, state: null, retryAfter: '60' })
  })

  test('can be read by pages of other origins, and no answer is stored or sniffed', async () => {
    const bench = createBench({ limits: { addressPerHour: 1 } })
    const browser = bench.browser()
    const replies = [
      await browser.call('config'),
      await browser.send(start),
      await browser.send({ kind: 'phone', to: '+12025550199' }),
      await browser.call('nothing', { method: 'POST', body: {} }),
      await browser.call('send', { method: 'GET' }),
    ]
    expect(replies.map(({ status }) => status)).toEqual([200, 200, 429, 404, 405])
    for (const { headers } of replies) {
      expect(headers.get('access-control-allow-origin')).toBe(origin)
      expect(headers.get('access-control-expose-headers')).toBe(
        'Retry-After, RateLimit, RateLimit-Policy',
      )
      expect(headers.get('cache-control')).toBe('no-store')
      expect(headers.get('x-content-type-options')).toBe('nosniff')
    }
  })
})
