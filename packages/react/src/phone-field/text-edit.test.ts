import { loadPhoneEngine, phoneChars } from '@otp-kit/core/phone'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reasonOf } from '../utils/reason-of.ts'
import { textIn } from './phone-model.ts'
import { editOf, tidied, written } from './text-edit.ts'

const engine = await loadPhoneEngine()
const country = fc.constantFrom('US', 'GB', 'DE', 'BR', 'JP', 'IT', undefined)
const number = fc.stringMatching(/^\+?[0-9]{0,15}$/)

describe('formatting', () => {
  test('keeps the caret behind the same digit', () => {
    fc.assert(
      fc.property(number, country, fc.nat(20), (text, country, place) => {
        const caret = Math.min(place, text.length)
        const next = written({ text, caret }, engine, country)
        expect(phoneChars(next.text)).toBe(text)
        expect(phoneChars(next.text.slice(0, next.caret))).toBe(text.slice(0, caret))
      }),
    )
  })

  test('done twice is done once', () => {
    fc.assert(
      fc.property(number, country, (text, country) => {
        const once = written({ text, caret: 0 }, engine, country).text
        expect(written({ text: once, caret: 0 }, engine, country).text).toBe(once)
        const tidy = tidied({ text }, engine, country)
        expect(tidied(tidy, engine, country)).toEqual(tidy)
      }),
    )
  })
})

describe('deleting', () => {
  test.each(['deleteContentBackward', 'deleteContentForward'])(
    '%s takes one digit, wherever the caret is, or there is none that way',
    (inputType) => {
      fc.assert(
        fc.property(number, country, fc.nat(25), (text, country, place) => {
          const shown = written({ text, caret: 0 }, engine, country).text
          const caret = Math.min(place, shown.length)
          const edit = editOf({ inputType, data: null }, shown, caret, caret)!
          const [before, after] = [shown.slice(0, caret), shown.slice(caret)].map(phoneChars)
          const left = inputType === 'deleteContentBackward' ? before! : after!
          const expected = left === '' ? text.length : text.length - 1
          expect(phoneChars(edit.text).length).toBe(expected)
        }),
      )
    },
  )

  test('takes what is selected, and nothing more', () => {
    const edit = editOf({ inputType: 'deleteByCut', data: null }, '(213) 373-4253', 1, 5)
    expect(edit).toEqual({ text: '( 373-4253', caret: 1, reason: 'delete' })
  })
})

describe('what is put in', () => {
  test.each([0, 2, 4])('at %i, a number with its calling code takes the place of all', (place) => {
    const data = '+44 7400 123456'
    const edit = editOf({ inputType: 'insertFromPaste', data }, '0740', place, place)
    expect(edit).toMatchObject({ text: data, reason: 'paste' })
  })

  test('part of one goes where the caret is', () => {
    const edit = editOf({ inputType: 'insertFromPaste', data: '99' }, '0740', 2, 3)
    expect(edit).toEqual({ text: '07990', caret: 4, reason: 'paste' })
  })

  test('a keyboard’s suggestion is no typing', () => {
    const edit = editOf({ inputType: 'insertText', data: '+447400123456' }, '', 0, 0)
    expect(edit).toMatchObject({ reason: 'autofill' })
  })

  test.each(['insertCompositionText', 'historyUndo', 'insertFromDrop', 'deleteByDrag'])(
    '%s is left to the platform',
    (inputType) => {
      expect(editOf({ inputType, data: '1' }, '0740', 1, 1)).toBeUndefined()
    },
  )
})

test.each([
  ['insertText', 'typing'],
  ['insertCompositionText', 'typing'],
  ['insertFromPaste', 'paste'],
  ['insertFromDrop', 'drop'],
  ['deleteWordBackward', 'delete'],
  ['historyRedo', 'undo'],
  ['insertReplacementText', 'autofill'],
  ['', 'autofill'],
  [undefined, 'autofill'],
])('%s is %s', (inputType, reason) => {
  expect(reasonOf(inputType)).toBe(reason)
})

describe('another country', () => {
  test.each([
    ['+447400123456', '+33 7400123456'],
    ['+44', '+33'],
    ['+', '+33'],
    ['+9', '+33'],
    ['07400123456', '07400123456'],
    ['', ''],
  ])('turns %j into %j', (text, expected) => {
    expect(textIn('FR', text, phoneChars(text), engine)).toBe(expected)
  })

  test('works before the plans are here', () => {
    expect(textIn('FR', '+44 7400', '+447400', undefined)).toBe('+33 7400')
    expect(textIn('FR', '07400', '07400', undefined)).toBe('07400')
  })
})

describe('a number that is edited anywhere', () => {
  /** An act, and where among the digits the caret is. */
  const act = fc.tuple(
    fc.constantFrom('1', '5', '٩', '0', 'back', 'forward', 'word', 'all'),
    fc.nat(15),
  )
  const types: Readonly<Record<string, string>> = {
    back: 'deleteContentBackward',
    forward: 'deleteContentForward',
    word: 'deleteWordBackward',
    all: 'deleteSoftLineBackward',
  }

  /** The place behind so many digits of a text. */
  function behind(text: string, digits: number): number {
    let at = 0
    while (at < text.length && phoneChars(text.slice(0, at)).length < digits) at++
    return at
  }

  test('holds the digits that it would hold without its marks, and the caret behind the same one', () => {
    fc.assert(
      fc.property(number, country, fc.array(act, { maxLength: 25 }), (start, country, acts) => {
        let shown = written({ text: start, caret: 0 }, engine, country)
        let bare = start
        for (const [what, place] of acts) {
          const at = Math.min(place, bare.length)
          const caret = behind(shown.text, at)
          // Nothing is typed before a plus.
          if (at === 0 && bare.startsWith('+')) continue
          const inputType = types[what] ?? 'insertText'
          const data = types[what] ? null : what
          const edit = editOf({ inputType, data }, shown.text, caret, caret)!
          const group = /[\d+]+[^\d+]*$/.exec(shown.text.slice(0, caret))?.[0] ?? ''
          const reach: Record<string, number> = {
            back: 1,
            word: phoneChars(group).length,
            all: at,
          }
          const taken = reach[what] ?? 0
          const kept = bare.slice(0, Math.max(0, at - taken)) + (data ? phoneChars(data) : '')
          bare = kept + bare.slice(what === 'forward' ? at + 1 : at)
          shown = written(edit, engine, country)
          expect(phoneChars(shown.text)).toBe(bare)
          expect(phoneChars(shown.text.slice(0, shown.caret))).toBe(kept)
        }
      }),
      { numRuns: 500 },
    )
  })
})
