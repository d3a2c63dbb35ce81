import { describe, expect, it } from 'vitest'
import { longestHoldMs } from './deliveries.ts'
import { createClient, createStillSimulator } from './testing/fixtures/didit-client.ts'
import type { TroubleSettings } from './trouble.ts'

const numbers = Array.from({ length: 10 }, (_, digit) => `+1202555017${digit}`)

async function arrivals(trouble: Partial<TroubleSettings>, seed = 'a') {
  const simulator = createStillSimulator({ seed })
  simulator.trouble.set(trouble)
  const { send } = createClient(simulator)
  for (const to of numbers) await send(to)
  const order = () => simulator.inbox.messages().map(({ to }) => to)
  return { simulator, order }
}

describe('deliveries', () => {
  it('arrive immediately, once and in order', async () => {
    expect((await arrivals({})).order()).toEqual(numbers)
  })

  it('arrive twice at the given rate', async () => {
    expect((await arrivals({ duplicateRate: 1 })).order()).toEqual(
      numbers.flatMap((to) => [to, to]),
    )
    const some = (await arrivals({ duplicateRate: 0.5 })).order()
    expect(some.length).toBeGreaterThan(numbers.length)
    expect(some.length).toBeLessThan(2 * numbers.length)
    expect(new Set(some).size).toBe(numbers.length)
  })

  it('arrive in another order, and none is lost', async () => {
    const { simulator, order } = await arrivals({ reorderRate: 0.5 })
    simulator.clock.advance(longestHoldMs)
    expect(order()).not.toEqual(numbers)
    expect([...order()].sort()).toEqual(numbers)
  })

  it('arrive after ten seconds where no other follows', async () => {
    const { simulator, order } = await arrivals({ reorderRate: 1 })
    expect(order()).toEqual([])
    simulator.clock.advance(longestHoldMs - 1)
    expect(order()).toEqual([])
    simulator.clock.advance(1)
    expect(order()).toEqual(numbers)
  })

  it('arrive after the delay', async () => {
    const { simulator, order } = await arrivals({ deliveryDelayMs: 3000 })
    simulator.clock.advance(2999)
    expect(order()).toEqual([])
    simulator.clock.advance(1)
    expect(order()).toEqual(numbers)
    expect(simulator.inbox.latest()?.at).toBe(simulator.clock.now())
  })

  it('have the same order for the same seed', async () => {
    const trouble = { duplicateRate: 0.3, reorderRate: 0.3 }
    const once = (await arrivals(trouble)).order()
    expect((await arrivals(trouble)).order()).toEqual(once)
    expect((await arrivals(trouble, 'b')).order()).not.toEqual(once)
  })

  it('do not arrive after a reset', async () => {
    const { simulator, order } = await arrivals({ deliveryDelayMs: 3000 })
    simulator.reset()
    simulator.clock.advance(60_000)
    expect(order()).toEqual([])
  })
})
