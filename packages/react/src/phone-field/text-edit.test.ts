import { loadPhoneMetadata, phoneChars } from '@otp-kit/core/phone'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { reasonOf } from '../utils/reason-of.ts'
import { formatText, formatWhileTyping } from './format-text.ts'
import { textForCountry } from './phone-model.ts'
import { editOf } from './text-edit.ts'

const metadata = await loadPhoneMetadata()
const country = fc.constantFrom('US', 'GB', 'DE', 'BR', 'JP', 'IT', undefined)
const number = fc.stringMatching(/^\+?[0-9]{0,15}$/)

describe('formatting', () => {
  test('keeps the caret behind the same digit', () => {
    fc.assert(
      fc.property(number, country, fc.nat(20), (text, country, place) => {
        const caret = Math.min(place, text.length)
        const next = formatWhileTyping({ text, caret }, metadata, country)
        expect(phoneChars(next.text)).toBe(text)
        expect(phoneChars(next.text.slice(0, next.caret))).toBe(text.slice(0, caret))
      }),
    )
  })

  test('is idempotent', () => {
    fc.assert(
      fc.property(number, country, (text, country) => {
        const once = formatWhileTyping({ text, caret: 0 }, metadata, country).text
        expect(formatWhileTyping({ text: once, caret: 0 }, metadata, country).text).toBe(once)
        const whole = formatText(text, metadata, country)
        expect(formatText(whole.text, metadata, country)).toEqual(whole)
      }),
    )
  })
})

describe('deleting', () => {
  test.each(['deleteContentBackward', 'deleteContentForward'])(
    '%s removes one digit wherever the caret is, unless there is none on that side',
    (inputType) => {
      fc.assert(
        fc.property(number, country, fc.nat(25), (text, country, place) => {
          const shown = formatWhileTyping({ text, caret: 0 }, metadata, country).text
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

  test('removes only the selection', () => {
    const edit = editOf({ inputType: 'deleteByCut', data: null }, '(213) 373-4253', 1, 5)
    expect(edit).toEqual({ text: '( 373-4253', caret: 1, reason: 'delete' })
  })
})

describe('inserting', () => {
  test.each([0, 2, 4])('at %i, a number with its calling code replaces the whole text', (place) => {
    const data = '+44 7400 123456'
    const edit = editOf({ inputType: 'insertFromPaste', data }, '0740', place, place)
    expect(edit).toMatchObject({ text: data, reason: 'paste' })
  })

  test('part of a number is inserted at the caret', () => {
    const edit = editOf({ inputType: 'insertFromPaste', data: '99' }, '0740', 2, 3)
    expect(edit).toEqual({ text: '07990', caret: 4, reason: 'paste' })
  })

  test('a keyboard’s suggestion counts as autofill', () => {
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

describe('choosing another country', () => {
  test.each([
    ['+447400123456', '+33 7400123456'],
    ['+44', '+33'],
    ['+', '+33'],
    ['+9', '+33'],
    ['07400123456', '07400123456'],
    ['', ''],
  ])('changes %j to %j', (text, expected) => {
    expect(textForCountry('FR', text, phoneChars(text), metadata)).toBe(expected)
  })

  test('works without metadata', () => {
    expect(textForCountry('FR', '+44 7400', '+447400', undefined)).toBe('+33 7400')
    expect(textForCountry('FR', '07400', '07400', undefined)).toBe('07400')
  })
})

describe('a number edited at any position', () => {
  /** An edit, and the position of the caret among the digits. */
  const anyEdit = fc.tuple(
    fc.constantFrom('1', '5', '٩', '0', 'back', 'forward', 'word', 'all'),
    fc.nat(15),
  )
  const types: Readonly<Record<string, string>> = {
    back: 'deleteContentBackward',
    forward: 'deleteContentForward',
    word: 'deleteWordBackward',
    all: 'deleteSoftLineBackward',
  }

  /** Returns the position after so many digits of a text. */
  function behind(text: string, digits: number): number {
    let at = 0
    while (at < text.length && phoneChars(text.slice(0, at)).length < digits) at++
    return at
  }

  test('has the digits it would have without formatting, and the caret after the same one', () => {
    fc.assert(
      fc.property(
        number,
        country,
        fc.array(anyEdit, { maxLength: 25 }),
        (start, country, edits) => {
          let shown = formatWhileTyping({ text: start, caret: 0 }, metadata, country)
          let digits = start
          for (const [what, place] of edits) {
            const at = Math.min(place, digits.length)
            const caret = behind(shown.text, at)
            // No digit is typed before a plus.
            if (at === 0 && digits.startsWith('+')) continue
            const inputType = types[what] ?? 'insertText'
            const data = types[what] ? null : what
            const edit = editOf({ inputType, data }, shown.text, caret, caret)!
            const group = /[\d+]+[^\d+]*$/.exec(shown.text.slice(0, caret))?.[0] ?? ''
            const reach: Record<string, number> = {
              back: 1,
              word: phoneChars(group).length,
              all: at,
            }
            const removed = reach[what] ?? 0
            const kept = digits.slice(0, Math.max(0, at - removed)) + (data ? phoneChars(data) : '')
            digits = kept + digits.slice(what === 'forward' ? at + 1 : at)
            shown = formatWhileTyping(edit, metadata, country)
            expect(phoneChars(shown.text)).toBe(digits)
            expect(phoneChars(shown.text.slice(0, shown.caret))).toBe(kept)
          }
        },
      ),
      { numRuns: 500 },
    )
  })
})
