import { describe, expect, it } from 'vitest'
import { createSimulator } from './simulator.ts'
import { createClient, createStillSimulator, ordinary } from './testing/fixtures/didit-client.ts'

/** Returns the results of 200 checks: a status, or how the connection was lost. */
async function checkResults(trouble: object, seed = 'a') {
  const simulator = createStillSimulator({ seed })
  simulator.trouble.set(trouble)
  const { check } = createClient(simulator)
  const results: string[] = []
  for (let call = 0; call < 200; call += 1) {
    const result = await check(ordinary, '0000').then(
      ({ status }) => String(status),
      (error: Error) => (/nothing was done/.test(error.message) ? 'not done' : 'lost'),
    )
    results.push(result)
  }
  const count = (result: string) => results.filter((each) => each === result).length
  return { results, count }
}

describe('rates', () => {
  it('make a share of calls fail, with 500 or 502', async () => {
    const { count } = await checkResults({ errorRate: 0.3 })
    expect(count('500')).toBeGreaterThan(10)
    expect(count('502')).toBeGreaterThan(10)
    expect(count('500') + count('502')).toBeGreaterThan(40)
    expect(count('500') + count('502')).toBeLessThan(80)
  })

  it('lose a share of connections, before the work or after it', async () => {
    const { count } = await checkResults({ dropRate: 0.4 })
    expect(count('not done')).toBeGreaterThan(20)
    expect(count('lost')).toBeGreaterThan(20)
    expect(count('200')).toBeGreaterThan(90)
  })

  it('make every call fail at 1, and none at 0', async () => {
    expect((await checkResults({ dropRate: 1 })).count('200')).toBe(0)
    expect((await checkResults({ errorRate: 1 })).count('200')).toBe(0)
    expect((await checkResults({})).count('200')).toBe(200)
  })

  it('give the same results for the same seed', async () => {
    const trouble = { errorRate: 0.2, dropRate: 0.2 }
    const once = (await checkResults(trouble)).results
    expect((await checkResults(trouble)).results).toEqual(once)
    expect((await checkResults(trouble, 'b')).results).not.toEqual(once)
  })

  it.each([
    { jitterMs: 50 },
    { duplicateRate: 1 },
    { reorderRate: 0.5 },
    { deliveryDelayMs: 5000 },
    { errorRate: 0.5 },
  ])('do not change codes and ids of successful calls: %j', async (trouble) => {
    const sendAll = async (settings: object) => {
      const simulator = createStillSimulator({ wait: async () => {} })
      simulator.trouble.set(settings)
      const { send } = createClient(simulator)
      const ids: string[] = []
      for (let line = 0; line < 8; line += 1) {
        const { status, body } = await send(`+1202555017${line}`)
        if (status === 200) ids.push(body.request_id)
      }
      simulator.clock.advance(60_000)
      return { ids, codes: new Set(simulator.inbox.messages().map(({ code }) => code)) }
    }
    const calm = await sendAll({})
    const troubled = await sendAll(trouble)
    expect(troubled.ids.length).toBeGreaterThan(0)
    expect(troubled.ids).toEqual(calm.ids.slice(0, troubled.ids.length))
    expect(troubled.codes).toEqual(new Set([...calm.codes].slice(0, troubled.ids.length)))
  })

  it('add jitter to the latency, up to the maximum', async () => {
    const waited: number[] = []
    const simulator = createSimulator({
      wait: async (ms) => {
        waited.push(ms)
      },
    })
    simulator.trouble.set({ latencyMs: 100, jitterMs: 50 })
    const { check } = createClient(simulator)
    for (let call = 0; call < 20; call += 1) await check(ordinary, '0000')
    expect(Math.min(...waited)).toBeGreaterThanOrEqual(100)
    expect(Math.max(...waited)).toBeLessThan(150)
    expect(new Set(waited).size).toBeGreaterThan(10)
  })
})
