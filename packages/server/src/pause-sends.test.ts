import { describe, expect, test } from 'vitest'
import { createBench } from './testing/fixtures/bench.ts'
import { phone } from './testing/fixtures/test-kinds.ts'

const { start } = phone
const email = { kind: 'email', to: 'person@example.com' }

describe('a pause of sends', () => {
  test('holds in every process of the store, and codes can still be checked', async () => {
    const bench = createBench()
    const other = createBench({ beside: bench })
    const browser = bench.browser()
    const { verification } = (await browser.send(start)).body
    bench.advance(60)
    await other.server.pauseSends({ reason: 'an attack' })
    for (const body of [start, email, { verification }]) {
      expect(await browser.send(body)).toMatchObject({
        status: 503,
        body: { code: 'provider_unavailable', retry: 'after', retryIn: 60 },
      })
    }
    expect(bench.simulator.inbox.messages()).toHaveLength(1)
    expect((await browser.check(verification, bench.code())).body.status).toBe('approved')
    await bench.server.resumeSends()
    expect((await browser.send(email)).status).toBe(200)
  })

  test('ends by itself after the seconds given, which clients are told', async () => {
    const bench = createBench()
    await bench.server.pauseSends({ seconds: 7200 })
    const refused = await bench.browser().send(start)
    expect(refused.headers.get('retry-after')).toBe('7200')
    bench.advance(7200)
    expect((await bench.browser().send(start)).status).toBe(200)
  })

  test('may be of one kind, and kinds are resumed one by one', async () => {
    const bench = createBench()
    const statuses = async () => {
      const bodies = [start, email]
      const replies = await Promise.all(bodies.map((body) => bench.browser().send(body)))
      bench.advance(3600)
      return replies.map(({ status }) => status)
    }
    await bench.server.pauseSends({ kind: 'phone' })
    expect(await statuses()).toEqual([503, 200])
    await bench.server.pauseSends()
    await bench.server.resumeSends({ kind: 'phone' })
    expect(await statuses()).toEqual([200, 503])
    await bench.server.resumeSends({ kind: 'email' })
    expect(await statuses()).toEqual([200, 200])
  })

  test('takes nothing from any limit', async () => {
    const limits = { destinationPerHour: 1, addressPerHour: 1 }
    const bench = createBench({ limits })
    await bench.server.pauseSends()
    const browser = bench.browser()
    for (let time = 0; time < 3; time += 1) await browser.send(start)
    await bench.server.resumeSends()
    expect((await browser.send(start)).status).toBe(200)
  })

  test('is reported, with its reason, and so is each refusal', async () => {
    const bench = createBench()
    await bench.server.pauseSends({ kind: 'phone', seconds: 60, reason: 'pumping' })
    await bench.browser().send(start)
    await bench.server.resumeSends()
    expect(bench.events).toEqual([
      { type: 'sends-paused', kind: 'phone', seconds: 60, reason: 'pumping' },
      { type: 'limited', limit: 'paused', retryIn: 60 },
      { type: 'sends-resumed', kind: null },
    ])
  })

  test.each([[{ seconds: 0 }], [{ seconds: -1 }], [{ seconds: NaN }], [{ kind: 'fax' }]])(
    'is refused for %j',
    async (options) => {
      const { server } = createBench()
      await expect(Reflect.apply(server.pauseSends, undefined, [options])).rejects.toThrow(
        /^pauseSends\(\)/,
      )
    },
  )
})
