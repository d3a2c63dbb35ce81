import { describe, expect, it, vi } from 'vitest'
import { createClock } from './clock.ts'
import { createSchedule } from './schedule.ts'

function setUp() {
  const clock = createClock({ now: () => 1000 })
  const schedule = createSchedule(clock)
  const ran: string[] = []
  const at = (time: number, name: string) => schedule.at(time, () => ran.push(name))
  return { clock, schedule, ran, at }
}

describe('createSchedule', () => {
  it('runs the tasks that a move of the clock passes, in order', () => {
    const { clock, ran, at } = setUp()
    at(1300, 'third')
    at(1100, 'first')
    at(1200, 'second')
    at(9000, 'later')
    clock.advance(250)
    expect(ran).toEqual(['first', 'second'])
    clock.advance(1000)
    expect(ran).toEqual(['first', 'second', 'third'])
  })

  it('runs tasks that a task schedules', () => {
    const { clock, schedule, ran } = setUp()
    schedule.at(1100, () => {
      ran.push('one')
      schedule.at(1200, () => ran.push('two'))
      schedule.at(5000, () => ran.push('three'))
    })
    clock.advance(500)
    expect(ran).toEqual(['one', 'two'])
  })

  it('runs tasks of a frozen clock only when it is moved', () => {
    const { clock, ran, at } = setUp()
    clock.freeze()
    at(1100, 'one')
    expect(ran).toEqual([])
    clock.advance(100)
    expect(ran).toEqual(['one'])
  })

  it('does not run tasks that were cancelled or cleared', () => {
    const { clock, schedule, ran, at } = setUp()
    at(1100, 'one')()
    at(1200, 'two')
    schedule.clear()
    at(1300, 'three')
    clock.advance(1000)
    expect(ran).toEqual(['three'])
  })

  it('continues after a task that throws', () => {
    vi.useFakeTimers({ now: 1000 })
    try {
      const clock = createClock()
      const schedule = createSchedule(clock)
      const ran: string[] = []
      schedule.at(1100, () => {
        throw new Error('one')
      })
      schedule.at(1200, () => ran.push('two'))
      expect(() => clock.advance(150)).toThrow('one')
      vi.advanceTimersByTime(50)
      expect(ran).toEqual(['two'])
    } finally {
      vi.useRealTimers()
    }
  })

  it('runs tasks as time passes, beyond the longest timer too', () => {
    vi.useFakeTimers({ now: 1000 })
    try {
      const schedule = createSchedule(createClock())
      const ran: number[] = []
      const month = 30 * 24 * 60 * 60_000
      schedule.at(1000 + month, () => ran.push(Date.now()))
      schedule.at(1500, () => ran.push(Date.now()))
      vi.advanceTimersByTime(500)
      expect(ran).toEqual([1500])
      vi.advanceTimersByTime(month)
      expect(ran).toEqual([1500, 1000 + month])
    } finally {
      vi.useRealTimers()
    }
  })
})
