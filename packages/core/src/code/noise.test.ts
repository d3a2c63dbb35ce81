import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findCode } from './index.ts'
import type { CodeShape } from '../contract/terms.ts'

const six: CodeShape = { length: 6, charset: 'numeric' }

const shapes = fc.record({
  length: fc.integer({ min: 4, max: 10 }),
  charset: fc.constantFrom('numeric' as const, 'alphanumeric' as const),
})

/** The digits in ASCII, Arabic, Persian, Devanagari, Bengali and full width. */
const zeros = fc.constantFrom(0x30, 0x660, 0x6f0, 0x966, 0x9e6, 0xff10)

/** Invisible characters: direction marks, joiners, soft hyphen, variation selector, byte order mark. */
const unseen = fc.constantFrom('\u200b', '\u200d', '\u200e', '\u2068', '\u00ad', '\ufe0f', '\ufeff')

/** A code, and one of the ways in which users and messages write it. */
const written = shapes.chain((shape) => {
  const chars = shape.charset === 'numeric' ? /^\d+$/ : /^(?=.*\d)[A-Z0-9]+$/
  const code = fc
    .stringMatching(shape.charset === 'numeric' ? /^[0-9]{10}$/ : /^[A-Z0-9]{10}$/)
    .map((text) => text.slice(0, shape.length))
    .filter((text) => chars.test(text))
  const gap = fc.constantFrom(
    '',
    '-',
    '–',
    ...(shape.charset === 'numeric' ? [' ', '\u00a0', '.'] : []),
  )
  return fc
    .record({
      code,
      gap,
      zero: zeros,
      mark: fc.option(unseen, { nil: '' }),
      at: fc.nat(shape.length),
    })
    .map(({ code, gap, zero, mark, at }) => {
      const half = shape.length >> 1
      const parts = code.slice(0, half) + gap + code.slice(half)
      const digits = parts.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))
      const text = digits.slice(0, at) + mark + digits.slice(at)
      // Next to a code in halves another group of digits could be a third part of something longer.
      return { shape, code, text, apart: gap ? ';' : ' ' }
    })
})

const words = fc
  .array(
    fc.constantFrom(
      'Your',
      'code',
      'is:',
      'für',
      'الرمز',
      '验证码',
      'G-',
      '(',
      '*',
      '_',
      '"',
      '\n',
      '#',
    ),
  )
  .map((all) => all.join(' '))

/** Any text but the beginning of the last line of an origin-bound message, which contains the code. */
const noise = fc.string({
  unit: fc.constantFrom(...'0123456789 -.,:+ab\n'.split('')),
  maxLength: 30,
})

describe('findCode', () => {
  test('finds a code in any notation, with any words around it', () => {
    fc.assert(
      fc.property(written, words, words, ({ shape, code, text }, before, after) => {
        expect(findCode(`${before} ${text} ${after}`, shape)).toEqual({ code })
      }),
      { numRuns: 1000 },
    )
  })

  test('text around a code never changes it', () => {
    fc.assert(
      fc.property(written, noise, noise, ({ shape, code, text, apart }, before, after) => {
        const found = findCode(before + apart + text + apart + after, shape)
        expect([code, undefined]).toContain(found.code)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['123 456 789', 'a longer number in groups'],
    ['123-456-7890', 'a phone number'],
    ['98765, or call +1 202 555 0199', 'a phone number in a sentence'],
    ['1\u200b234567', 'seven digits, with something unseen between'],
  ])('%j has no code of six: %s', (text) => {
    expect(findCode(text, six)).toEqual({ reason: 'none' })
  })

  test.each([
    ['Your code is 12\u200b34\u00ad56.', 'unseen characters within'],
    ['Your code is _123456_.', 'marked as WhatsApp does'],
    ['10:45\n123 456\n5 minutes', 'numbers on other lines'],
  ])('%j has a code: %s', (text) => {
    expect(findCode(text, six)).toEqual({ code: '123456' })
  })
})
