import { expect, test } from 'vitest'
import type { Phone } from '../inbox-state.ts'
import { matchingPhones } from './matching-phones.ts'

const message = {
  id: '1',
  channel: 'sms',
  code: '123456',
  at: 0,
  provider: 'didit',
  exchange: 'e',
} as const

const phones: readonly Phone[] = [
  {
    to: '+447911123456',
    display: '+44 7911 123456',
    messages: [
      {
        ...message,
        to: '+447911123456',
        display: '+44 7911 123456',
        from: 'Shop',
        text: 'Your code is 654321.',
      },
    ],
  },
  { to: 'ada@example.com', display: 'ada@example.com', messages: [] },
]

test.each([
  ['', 2],
  ['7911 123', 1],
  ['+44 (7911)', 1],
  ['shop', 1],
  ['CODE IS', 1],
  ['Ada@', 1],
  ['nobody', 0],
])('%j finds %i', (search, count) => {
  expect(matchingPhones(phones, search)).toHaveLength(count)
})
