import { expect, test } from 'vitest'
import { chosen, suites } from './suites.ts'

test('all of them where none is named', () => {
  expect(chosen([])).toEqual(suites)
})

test('by name, or by the beginning of one, in their own order', () => {
  expect(chosen(['browser', 'unit']).map((suite) => suite.name)).toEqual([
    'unit',
    'browser-react-19',
    'browser-react-18',
  ])
})

test('a name that is none is refused, with those that are', () => {
  expect(() => chosen(['unti'])).toThrow(/no suite named unti.*unit/)
})
