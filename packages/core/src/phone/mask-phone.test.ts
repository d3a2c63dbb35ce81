import fc from 'fast-check'
import { expect, test } from 'vitest'
import { maskPhone } from './mask-phone.ts'

test.each([
  ['+12025550171', '+1 ••• ••• ••71'],
  ['+447400123456', '+44 ••• ••• ••56'],
  ['+33612345678', '+33 ••• ••• •78'],
  ['+4915112345678', '+49 ••• ••• ••• 78'],
  ['+29040', '+290 ••'],
  ['+99912345678', '+••• ••• ••• 78'],
  ['someone@example.com', '•••'],
  ['', '•••'],
])('%s is shown as %s', (e164, masked) => {
  expect(maskPhone(e164)).toBe(masked)
})

test('at most two digits of the national number are visible', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\+[0-9]{1,18}$/), (e164) => {
      const [, ...groups] = maskPhone(e164).split(' ')
      expect(groups.join('').replace(/\D/g, '').length).toBeLessThanOrEqual(2)
    }),
  )
})
