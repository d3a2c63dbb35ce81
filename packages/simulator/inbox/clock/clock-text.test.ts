import { expect, test } from 'vitest'
import { clockNote, timeOf } from './clock-text.ts'

const realTime = Date.parse('2026-06-12T01:23:39.580Z')

test.each([
  [{ now: realTime, frozen: false, readAt: realTime }, realTime, ''],
  [{ now: realTime, frozen: false, readAt: realTime }, realTime + 90_000, ''],
  [{ now: realTime + 300_000, frozen: false, readAt: realTime }, realTime + 5000, '5 min ahead'],
  [{ now: realTime, frozen: true, readAt: realTime }, realTime, 'stopped'],
  [
    { now: realTime, frozen: true, readAt: realTime },
    realTime + 65_000,
    '1 min 5 s behind, stopped',
  ],
])('%j at %i: %j', (clock, at, note) => {
  expect(clockNote(clock, at)).toBe(note)
})

test('the time runs on from when it was read, unless it is stopped', () => {
  const clock = { now: realTime, readAt: 1000 }
  expect(timeOf({ ...clock, frozen: false }, 4000)).toBe(realTime + 3000)
  expect(timeOf({ ...clock, frozen: true }, 4000)).toBe(realTime)
})
