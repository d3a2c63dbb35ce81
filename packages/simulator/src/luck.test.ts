import { describe, expect, it } from 'vitest'
import { createSimulator } from './simulator.ts'
import { createClient, createStillSimulator, ordinary } from './testing/fixtures/didit-client.ts'

/** How two hundred checks end: their status, or that the connection was lost. */
async function ends(trouble: object, seed = 'a') {
  const simulator = createStillSimulator({ seed })
  simulator.trouble.set(trouble)
  const { check } = createClient(simulator)
  const found: string[] = []
  for (let call = 0; call < 200; call += 1) {
    const end = await check(ordinary, '0000').then(
      ({ status }) => String(status),
      (error: Error) => (/nothing was done/.test(error.message) ? 'broken' : 'lost'),
    )
    found.push(end)
  }
  const count = (end: string) => found.filter((each) => each === end).length
  return { found, count }
}

describe('rates', () => {
  it('fail a share of calls by luck, as 500 and as 502', async () => {
    const { count } = await ends({ errorRate: 0.3 })
    expect(count('500')).toBeGreaterThan(10)
    expect(count('502')).toBeGreaterThan(10)
    expect(count('500') + count('502')).toBeGreaterThan(40)
    expect(count('500') + count('502')).toBeLessThan(80)
  })

  it('break a share of connections, before the work and after it', async () => {
    const { count } = await ends({ dropRate: 0.4 })
    expect(count('broken')).toBeGreaterThan(20)
    expect(count('lost')).toBeGreaterThan(20)
    expect(count('200')).toBeGreaterThan(90)
  })

  it('let everything fail at 1, and nothing at 0', async () => {
    expect((await ends({ dropRate: 1 })).count('200')).toBe(0)
    expect((await ends({ errorRate: 1 })).count('200')).toBe(0)
    expect((await ends({})).count('200')).toBe(200)
  })

  it('are the same for the same seed', async () => {
    const trouble = { errorRate: 0.2, dropRate: 0.2 }
    const once = (await ends(trouble)).found
    expect((await ends(trouble)).found).toEqual(once)
    expect((await ends(trouble, 'b')).found).not.toEqual(once)
  })

  it.each([
    { jitterMs: 50 },
    { duplicateRate: 1 },
    { reorderRate: 0.5 },
    { deliveryDelayMs: 5000 },
    { errorRate: 0.5 },
  ])('change no code and no id of what goes through: %j', async (trouble) => {
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

  it('add jitter to the latency, up to what was set', async () => {
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
