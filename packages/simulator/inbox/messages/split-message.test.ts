import { expect, test } from 'vitest'
import { splitMessage } from './split-message.ts'

test.each([
  ['12 is your code.', '12', ['', '12', ' is your code.', undefined]],
  ['Code: 12, not 123', '12', ['Code: ', '12', ', not 123', undefined]],
  ['Your code is 1, 2.', '12', ['Your code is 1, 2.', '', '', undefined]],
  ['No code', '', ['No code', '', '', undefined]],
  ['Code 12\n\n@example.com #12', '12', ['Code ', '12', '', '@example.com #12']],
  ['@example.com #12 Code', '12', ['@example.com #', '12', ' Code', undefined]],
  ['', '12', ['', '', '', undefined]],
])('%j with the code %j', (text, code, parts) => {
  expect(Object.values(splitMessage(text, code))).toEqual(parts)
})
