import { expect, test } from 'vitest'
import { matchingDestinations, type TestDestination } from './matching-destinations.ts'

const destinations: readonly TestDestination[] = [
  {
    to: '+12025550110',
    display: '+1 202 555 0110',
    group: 'policy',
    description: 'A VoIP number: declined on the right code.',
  },
  {
    to: 'slow@simulator.example',
    display: 'slow@simulator.example',
    group: 'delivery',
    description: 'Answers take eight seconds.',
  },
]

test.each([
  ['', 2],
  ['voip', 1],
  ['202 555', 1],
  ['2025550110', 1],
  ['(202) 555-0110', 1],
  ['SLOW', 1],
  ['12', 0],
  ['nothing', 0],
])('%j finds %i', (search, count) => {
  expect(matchingDestinations(destinations, search)).toHaveLength(count)
})
