import { describe, expect, test } from 'vitest'
import { ratios, spreadOf } from './spread.ts'

describe('spreadOf', () => {
  test('returns the only value', () => {
    expect(spreadOf([3])).toEqual({ median: 3, low: 3, high: 3 })
  })

  test('returns the median of an odd and of an even number of samples, in any order', () => {
    expect(spreadOf([5, 1, 3]).median).toBe(3)
    expect(spreadOf([4, 1, 3, 2])).toEqual({ median: 2.5, low: 1.75, high: 3.25 })
  })

  test('sorts numbers as numbers', () => {
    expect(spreadOf([10, 9, 100]).median).toBe(10)
  })

  test('is not changed by an outlier', () => {
    expect(spreadOf([2, 2, 2, 2, 900])).toEqual({ median: 2, low: 2, high: 2 })
  })

  test('does not reorder the samples', () => {
    const samples = [3, 1, 2]
    spreadOf(samples)
    expect(samples).toEqual([3, 1, 2])
  })

  test('throws without samples', () => {
    expect(() => spreadOf([])).toThrow('no samples')
  })
})

test('ratios refer to the plain input of the same pair', () => {
  // The machine was half as fast in the second pair, for both.
  const samples = [
    { field: 4, plain: 2 },
    { field: 8, plain: 4 },
    { field: 6, plain: 1 },
  ]
  expect(ratios(samples)).toEqual([2, 2, 6])
})
