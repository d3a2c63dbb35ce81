import { expect, test } from 'vitest'
import { isAutoSubmitted } from './auto-submit.ts'

test.each([
  ['the last digit is appended', '12345', '123456', null, 'typing', true],
  ['a whole code is pasted into an empty field', '', '123456', null, 'paste', true],
  ['it is dropped', '12', '123456', null, 'drop', true],
  ['it is filled in', '', '123456', null, 'autofill', true],
  ['WebOTP fills it in', '', '123456', null, 'webotp', true],
  ['a new one is pasted over a rejected one', '111111', '123456', '111111', 'paste', true],
  ['a gap in the middle is filled', '12356', '123456', null, 'typing', false],
  ['a digit of a complete code is corrected', '123455', '123456', null, 'typing', false],
  ['a digit of a rejected code is corrected', '123455', '123456', '123455', 'typing', false],
  ['a part is pasted into a complete code', '123455', '123456', null, 'paste', false],
  ['the rejected code is completed again', '12345', '123456', '123456', 'typing', false],
  ['it is not complete', '1234', '12345', null, 'typing', false],
  ['a deletion is undone', '12345', '123456', null, 'undo', false],
  ['it is restored', '', '123456', null, 'restored', false],
] as const)('%s', (_, before, code, rejected, reason, expected) => {
  expect(isAutoSubmitted(before, code, rejected, 6, reason)).toBe(expected)
})
