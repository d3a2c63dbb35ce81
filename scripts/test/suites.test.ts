import { expect, test } from 'vitest'
import { chosen, suites } from './suites.ts'

test('returns all suites without names', () => {
  expect(chosen([])).toEqual(suites)
})

test('selects suites by name or prefix, in their order', () => {
  expect(chosen(['browser', 'unit']).map((suite) => suite.name)).toEqual([
    'browser-react-19',
    'unit',
    'browser-react-18',
  ])
})

test('refuses an unknown name, and lists the known ones', () => {
  expect(() => chosen(['unti'])).toThrow(/no suite named unti.*unit/)
})
