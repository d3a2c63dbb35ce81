import { describe, expect, test } from 'vitest'
import { afterCall, beginProbe, type Breaker, type EndedCall, stateOf } from './breaker.ts'

const start = 1_000_000

function ended(over: Partial<EndedCall> & { readonly client: number }): EndedCall {
  const { client, ...rest } = over
  return { call: 'send', ok: false, at: start, address: `a${client}`, who: `w${client}`, ...rest }
}

/** Returns the breaker after calls, and what has changed with each. */
function run(calls: readonly EndedCall[], known: Breaker | null = null) {
  let breaker = known
  const changes = calls.map((call) => {
    const step = afterCall(breaker, call)
    breaker = step.breaker
    return step.change
  })
  return { breaker, changes }
}

const five = [1, 2, 3, 4, 5].map((client) => ended({ client }))

describe('a circuit breaker', () => {
  test('opens after five failures in a row', () => {
    expect(run(five).changes).toEqual([null, null, null, null, 'opened'])
    const interrupted = [...five.slice(0, 4), ended({ client: 6, ok: true }), five[4]!]
    expect(run(interrupted).changes).not.toContain('opened')
  })

  test('remembers nothing while all is well', () => {
    expect(run([ended({ client: 1, ok: true })]).breaker).toBeNull()
    expect(run([five[0]!, ended({ client: 2, ok: true })]).breaker).toBeNull()
  })

  test('is not opened by fewer than three addresses, nor by one client that repeats itself', () => {
    const two = Array.from({ length: 100 }, (_, time) =>
      ended({ client: time, address: `a${time % 2}` }),
    )
    const { breaker, changes } = run(two)
    expect(changes).not.toContain('opened')
    expect(breaker?.failures.length).toBeLessThanOrEqual(20)
    expect(run(Array.from({ length: 100 }, () => five[0]!)).breaker?.failures).toHaveLength(1)
  })

  test('forgets failures after five minutes', () => {
    const late = ended({ client: 5, at: start + 300_000 })
    expect(run([...five.slice(0, 4), late]).changes).not.toContain('opened')
  })

  test('counts checks apart: those that succeed say nothing about sends', () => {
    const checks = five.map((each) => ({ ...each, call: 'check' as const }))
    const mixed = five.flatMap((send) => [send, ended({ client: 7, call: 'check', ok: true })])
    expect(run(checks).changes.at(-1)).toBe('opened')
    expect(run(mixed).changes).toContain('opened')
  })

  test('lets one send through after its time, which closes it', () => {
    const { breaker } = run(five)
    expect(stateOf(breaker, start + 29_999)).toEqual({ state: 'open', retryAt: start + 30_000 })
    expect(stateOf(breaker, start + 30_000)).toEqual({ state: 'half-open' })
    const probing = beginProbe(breaker!, start + 45_000)
    expect(stateOf(probing, start + 30_000)).toEqual({ state: 'open', retryAt: start + 45_000 })
    expect(stateOf(probing, start + 45_000)).toEqual({ state: 'half-open' })
    const worked = afterCall(probing, ended({ client: 8, ok: true, at: start + 31_000 }))
    expect(worked).toEqual({ breaker: null, change: 'closed' })
  })

  test('waits longer each time that such a send fails', () => {
    let { breaker } = run(five)
    const waits = []
    for (let time = 0; time < 5; time += 1) {
      const at = breaker!.openUntil
      const step = afterCall(beginProbe(breaker!, at + 15_000), ended({ client: 1, at }))
      expect(step.change).toBe('opened')
      breaker = step.breaker
      waits.push((breaker!.openUntil - at) / 1000)
    }
    expect(waits).toEqual([60, 120, 300, 300, 300])
  })

  test('does not change by calls that began before it opened, nor by checks', () => {
    const { breaker } = run(five)
    expect(afterCall(breaker, ended({ client: 6, at: start + 1 }))).toEqual({
      breaker,
      change: null,
    })
    const check = ended({ client: 6, call: 'check', at: start + 31_000 })
    expect(afterCall(breaker, check)).toEqual({ breaker, change: null })
    expect(afterCall(breaker, { ...check, ok: true })).toEqual({ breaker, change: null })
  })
})
