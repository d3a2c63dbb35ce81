import { expect, test } from 'vitest'
import { destinationInUrl } from './destination-in-url.ts'

test.each([
  ['', undefined],
  ['?to=', undefined],
  ['?other=1', undefined],
  ['?to=%2B12025550170', '+12025550170'],
  ['?to=+12025550170', '+12025550170'],
  ['?to=12025550170', '+12025550170'],
  ['?to=ada%40example.com', 'ada@example.com'],
])('%j names %j', (search, to) => {
  expect(destinationInUrl(search)).toBe(to)
})
