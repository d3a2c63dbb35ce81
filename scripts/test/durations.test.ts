import { expect, test } from 'vitest'
import { durations } from './durations.ts'

test('the longest suite is the first, and the last line is the whole run', () => {
  const results = new Map([
    ['format', { seconds: 1.24 }],
    ['unit', { seconds: 140 }],
  ])
  expect(durations(results, 140.3).split('\n')).toEqual([
    'unit                 140.0 s',
    'format                 1.2 s',
    'one after another    141.2 s',
    'from start to end    140.3 s',
  ])
})
