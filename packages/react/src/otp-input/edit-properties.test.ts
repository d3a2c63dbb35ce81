import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { CodeShape } from '@otp-kit/core/contract'
import { absorb, insert } from './edit.ts'

const shapes: fc.Arbitrary<CodeShape> = fc.record({
  length: fc.integer({ min: 4, max: 10 }),
  charset: fc.constantFrom('numeric', 'alphanumeric'),
})

const text = fc.oneof(
  fc.string({ unit: fc.constantFrom(...'0123456789 -aZ٣'.split('')), maxLength: 14 }),
  fc.string({ unit: 'grapheme', maxLength: 4 }),
)

/** An edit: the two ends of the selection, as parts of the text, and the inserted text. */
const edits = fc.array(
  fc.record({
    from: fc.double({ min: 0, max: 1, noNaN: true }),
    to: fc.double({ min: 0, max: 1, noNaN: true }),
    text,
    /** By an input method, whose edits can't be rewritten. */
    isComposed: fc.boolean(),
  }),
  { maxLength: 12 },
)

/** The text after an edit, and its caret. */
function after(
  value: string,
  start: number,
  end: number,
  text: string,
  shape: CodeShape,
  isComposed: boolean,
): readonly [value: string, caret: number] {
  if (isComposed) {
    const raw = value.slice(0, start) + text + value.slice(end)
    return [absorb(value, raw, start + text.length, shape), 0]
  }
  const edit = insert(value, start, end, text, shape)
  if (edit === null || typeof edit === 'string') return [value, start]
  const [from, to, put] = edit
  return [value.slice(0, from) + put + value.slice(to), from + put.length]
}

const full = shapes.chain((shape) =>
  fc.record({
    shape: fc.constant(shape),
    code: fc.stringMatching(/^[0-9]{10}$/).map((digits) => digits.slice(0, shape.length)),
    value: fc.stringMatching(/^[0-9]{0,10}$/).map((digits) => digits.slice(0, shape.length)),
  }),
)

test('whatever is inserted anywhere, the value has the code’s shape, and the caret is within it', () => {
  fc.assert(
    fc.property(shapes, edits, (shape, all) => {
      const chars = shape.charset === 'numeric' ? /^\d*$/ : /^[\dA-Z]*$/
      let value = ''
      for (const { from, to, text, isComposed } of all) {
        const start = Math.round(Math.min(from, to) * value.length)
        const end = Math.round(Math.max(from, to) * value.length)
        const [next, caret] = after(value, start, end, text, shape, isComposed)
        expect(next).toMatch(chars)
        expect(next.length).toBeLessThanOrEqual(shape.length)
        expect(caret).toBeLessThanOrEqual(next.length)
        value = next
      }
    }),
    { numRuns: 2000 },
  )
})

test('a whole code replaces everything, wherever it is inserted', () => {
  fc.assert(
    fc.property(full, fc.nat(10), fc.nat(10), ({ shape, code, value }, one, other) => {
      const start = Math.min(one, other, value.length)
      const end = Math.min(Math.max(one, other), value.length)
      expect(insert(value, start, end, code, shape)).toEqual([0, value.length, code])
    }),
  )
})

test('a key changes at most one character, and none before the caret', () => {
  fc.assert(
    fc.property(full, fc.nat(10), fc.nat(9), ({ shape, value }, at, digit) => {
      const caret = Math.min(at, value.length)
      const edit = insert(value, caret, caret, String(digit), shape)
      expect(edit).toEqual(
        caret === shape.length ? 'full' : [caret, Math.min(caret + 1, value.length), String(digit)],
      )
    }),
  )
})

test('an input method overwrites as a key does', () => {
  fc.assert(
    fc.property(full, fc.nat(9), fc.nat(9), ({ shape, value }, at, digit) => {
      const caret = Math.min(at, value.length, shape.length - 1)
      const raw = value.slice(0, caret) + String(digit) + value.slice(caret)
      expect(absorb(value, raw, caret + 1, shape)).toBe(
        value.slice(0, caret) + String(digit) + value.slice(caret + 1),
      )
    }),
  )
})
