import { describe, expect, it } from 'vitest'
import { createClock } from './clock.ts'

function setUp() {
  const source = { at: 1000 }
  return { source, clock: createClock({ now: () => source.at }) }
}

describe('createClock', () => {
  it('follows its source, ahead by its moves', () => {
    const { source, clock } = setUp()
    clock.advance(500)
    source.at += 20
    expect(clock.now()).toBe(1520)
  })

  it('stops while frozen, can be moved, and continues from there', () => {
    const { source, clock } = setUp()
    clock.freeze()
    source.at += 5000
    clock.advance(10)
    expect([clock.now(), clock.frozen]).toEqual([1010, true])
    clock.unfreeze()
    source.at += 1
    expect([clock.now(), clock.frozen]).toEqual([1011, false])
  })

  it('can be set to a later time only', () => {
    const { clock } = setUp()
    clock.set(new Date(4000))
    expect(clock.now()).toBe(4000)
    expect(() => clock.set(3999)).toThrow(RangeError)
    expect(clock.now()).toBe(4000)
  })

  it.each([-1, Number.NaN, Number.POSITIVE_INFINITY])('refuses to move by %s', (ms) => {
    const { clock } = setUp()
    expect(() => clock.advance(ms)).toThrow('time only runs forward')
    expect(clock.now()).toBe(1000)
  })

  it('notifies listeners of moves, freezes and unfreezes until they are removed', () => {
    const { clock } = setUp()
    let notified = 0
    const unsubscribe = clock.subscribe(() => {
      notified += 1
    })
    clock.advance(1)
    clock.freeze()
    clock.freeze()
    clock.unfreeze()
    unsubscribe()
    clock.advance(1)
    expect(notified).toBe(3)
  })
})
