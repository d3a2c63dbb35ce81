import { expect, test } from 'vitest'
import { maskEmail } from './index.ts'

test.each([
  ['ada@example.com', 'a•••@example.com'],
  ['ad@example.com', 'a•••@example.com'],
  ['a@example.com', '•••@example.com'],
  ['ada.lovelace+news@example.com', 'a•••@example.com'],
  ['ada@müller.example', 'a•••@xn--mller-kva.example'],
  ['ada@', '•••'],
  ['not an address', '•••'],
  ['👩‍💻ada@example.com', '•••'],
  ['', '•••'],
])('%s is shown as %s', (address, masked) => {
  expect(maskEmail(address)).toBe(masked)
})
