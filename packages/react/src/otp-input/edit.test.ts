import { describe, expect, test } from 'vitest'
import type { CodeShape } from '@otp-kit/core/contract'
import { absorb, completes, insert, reasonOf } from './edit.ts'

const six: CodeShape = { length: 6, charset: 'numeric' }

describe('insert', () => {
  test.each([
    ['a digit at the end', '12', 2, 2, '3', [2, 2, '3']],
    ['a digit of another script', '12', 2, 2, '٣', [2, 2, '3']],
    ['a digit on a filled slot overwrites it', '123', 1, 1, '9', [1, 2, '9']],
    ['a digit replaces a selection', '123456', 1, 4, '9', [1, 4, '9']],
    ['a digit replaces everything', '123456', 0, 6, '9', [0, 6, '9']],
    ['a letter has no place', '12', 2, 2, 'a', 'character'],
    ['a space needs no word', '123', 3, 3, ' ', null],
    ['nothing goes behind a full code', '123456', 6, 6, '7', 'full'],
    ['a whole code replaces all', '12', 1, 1, '123-456', [0, 2, '123456']],
    ['a part overwrites', '123456', 2, 2, '9 9', [2, 4, '99']],
    ['a part goes on past the end', '123', 2, 2, '999', [2, 3, '999']],
    ['a part replaces a longer selection', '123456', 0, 5, '99', [0, 5, '99']],
    ['a part that does not fit is not cut', '1234', 4, 4, '999', 'none'],
    ['words without a code', '', 0, 0, 'hello', 'none'],
    ['two codes', '', 0, 0, '123456 654321', 'several'],
    ['a digit too many', '', 0, 0, '1234567', 'none'],
  ] as const)('%s', (_, value, start, end, text, edit) => {
    expect(insert(value, start, end, text, six)).toEqual(edit)
  })
})

describe('absorb', () => {
  test.each([
    ['appended', '12', '123', 3, '123'],
    ['inserted before a filled slot', '123456', '1923456', 2, '193456'],
    ['inserted in a part', '123', '1923', 2, '193'],
    ['inserted in place of a selection', '123456', '19', 2, '19'],
    ['an input method that grows its text', '193', '19923', 3, '199'],
    ['behind a full code', '123456', '1234567', 7, '123456'],
  ])('%s', (_, value, raw, caret, code) => {
    expect(absorb(value, raw, caret, six)).toBe(code)
  })
})

describe('reasonOf', () => {
  test.each([
    [{ inputType: 'insertText', data: '1' }, 'typing'],
    [{ inputType: 'insertCompositionText', data: '12' }, 'typing'],
    [{ inputType: 'insertText', data: '123456' }, 'autofill'],
    [{ inputType: 'insertReplacementText', data: '123456' }, 'autofill'],
    [{ inputType: 'insertFromPaste', data: '1' }, 'paste'],
    [{ inputType: 'insertFromDrop', data: '1' }, 'drop'],
    [{ inputType: 'deleteContentBackward' }, 'delete'],
    [{ inputType: 'deleteByCut' }, 'delete'],
    [{ inputType: 'historyRedo' }, 'undo'],
    [{}, 'autofill'],
  ])('%o is %s', (init, reason) => {
    expect(reasonOf(Object.assign(new Event('input'), init))).toBe(reason)
  })
})

describe('completes', () => {
  test.each([
    ['typing', '12345', '123456', true],
    ['typing', '123456', '123457', false],
    ['typing', '1234', '12345', false],
    ['paste', '123456', '123456', true],
    ['autofill', '', '123456', true],
    ['drop', '', '123456', true],
    ['undo', '12345', '123456', false],
    ['delete', '1234567', '123456', false],
  ] as const)('%s, from %j to %j: %s', (reason, before, after, reported) => {
    expect(completes(reason, before, after, 6)).toBe(reported)
  })
})
