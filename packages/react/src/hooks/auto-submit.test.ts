import { expect, test } from 'vitest'
import { completesItself } from './completes-itself.ts'

test.each([
  ['the last digit is appended', '12345', '123456', null, 'typing', true],
  ['a whole code is pasted into nothing', '', '123456', null, 'paste', true],
  ['it is dropped', '12', '123456', null, 'drop', true],
  ['it is filled in', '', '123456', null, 'autofill', true],
  ['WebOTP brings it', '', '123456', null, 'webotp', true],
  ['a new one is pasted over a refused one', '111111', '123456', '111111', 'paste', true],
  ['a gap in the middle is filled', '12356', '123456', null, 'typing', false],
  ['a digit of a full code is mended', '123455', '123456', null, 'typing', false],
  ['a digit of a refused code is mended', '123455', '123456', '123455', 'typing', false],
  ['a part is pasted into a full code', '123455', '123456', null, 'paste', false],
  ['the refused code is completed again', '12345', '123456', '123456', 'typing', false],
  ['it is not complete', '1234', '12345', null, 'typing', false],
  ['a deletion is undone', '12345', '123456', null, 'undo', false],
  ['the page put it back', '', '123456', null, 'restored', false],
] as const)('%s', (_, before, code, refused, reason, expected) => {
  expect(completesItself(before, code, refused, 6, reason)).toBe(expected)
})
