import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { cleanCode, findCode, foldDigits } from './index.ts'
import type { CodeShape } from '../contract/terms.ts'

const six: CodeShape = { length: 6, charset: 'numeric' }
const sixMixed: CodeShape = { length: 6, charset: 'alphanumeric' }

const zeros = Array.from({ length: 0x110000 }, (_, point) => point).filter(
  (point) =>
    (point < 0xd800 || point > 0xdfff) &&
    /^\p{Nd}$/u.test(String.fromCodePoint(point)) &&
    // The mathematical digits are five adjacent runs.
    (point >= 0x1d7ce && point <= 0x1d7ff
      ? (point - 0x1d7ce) % 10 === 0
      : !/^\p{Nd}$/u.test(String.fromCodePoint(point - 1))),
)

function inScript(zero: number, digits: string): string {
  return digits.replace(/[0-9]/g, (digit) => String.fromCodePoint(zero + Number(digit)))
}

const digits = (length: number): fc.Arbitrary<string> =>
  fc.stringMatching(new RegExp(`^[0-9]{${length}}$`))

describe('foldDigits', () => {
  test.each([
    ['٠١٢٣٤٥٦٧٨٩', '0123456789'],
    ['۰۱۲۳۴۵۶۷۸۹', '0123456789'],
    ['०१२३४५६७८९', '0123456789'],
    ['１２３４５６', '123456'],
    ['𝟘𝟙𝟡 𝟢 𝟿', '019 0 9'],
    ['½ ² ① 四', '½ ² ① 四'],
  ])('%s is %s', (text, folded) => {
    expect(foldDigits(text)).toBe(folded)
  })

  test('digits of every script', () => {
    expect(zeros.length).toBeGreaterThan(60)
    fc.assert(
      fc.property(fc.constantFrom(...zeros), digits(10), (zero, text) => {
        expect(foldDigits(inScript(zero, text))).toBe(text)
      }),
    )
    for (const zero of zeros) expect(foldDigits(inScript(zero, '0123456789'))).toBe('0123456789')
  })

  test('changes nothing else, and is idempotent', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const folded = foldDigits(text)
        expect(foldDigits(folded)).toBe(folded)
        expect(folded.replace(/[0-9]/g, '')).toBe(text.replace(/\p{Nd}/gu, ''))
      }),
    )
  })
})

describe('cleanCode', () => {
  test('keeps digits and, for alphanumeric codes, letters as capitals', () => {
    expect(cleanCode(' 12a-٣ ', 'numeric')).toBe('123')
    expect(cleanCode(' ａb-٣ ß ı', 'alphanumeric')).toBe('AB3')
  })
})

describe('findCode', () => {
  test.each([
    ['123456', '123456'],
    [' 123 456\n', '123456'],
    ['123-456', '123456'],
    ['123–456', '123456'],
    ['1 2 3 4 5 6', '123456'],
    ['1 23456', '123456'],
    ['12.34.56', '123456'],
    ['#123456', '123456'],
    ['\u202a123456\u202c', '123456'],
    ['١٢٣٤٥٦', '123456'],
    ['G-123456', '123456'],
    ['G-123456 is your Google verification code.', '123456'],
    ['Code 4 login: 987654', '987654'],
    ['Your code is 123-456. It works for 5 minutes.', '123456'],
    ['Your code is 123 456, valid until 10:45', '123456'],
    ['验证码123456，5分钟内有效', '123456'],
    ['رمز التحقق: ١٢٣٤٥٦', '123456'],
    ['123456 is your code. Never tell 123456 to anyone.', '123456'],
    ['Call +15551234567 if 654321 was not you', '654321'],
    ['Your code is 111111.\n\n@example.com #222222', '222222'],
    ['Code: 222222\n@example.com #222222 @frame.example', '222222'],
    ['Total 1234567, code 654321', '654321'],
    ['1,2,3,4,5,6', '123456'],
    ['1, 2, 3, 4, 5, 6', '123456'],
    ['12/34/56', '123456'],
    ['1\n2\n3\n4\n5\n6', '123456'],
    ['•1•2•3•4•5•6•', '123456'],
    ['12−34−56', '123456'],
    ['1|2|3|4|5|6', '123456'],
    ['12:34:56', '123456'],
    ['1️⃣2️⃣3️⃣4️⃣5️⃣6️⃣', '123456'],
    ['Your code is 1 2 3 4 5 6.', '123456'],
    ['Your code is 12 34 56, valid until 10:45', '123456'],
    ['Your code is 12 3456', '123456'],
    ['Your code is 1\u00a0234\u00a056!', '123456'],
    ['Ihr Code: 1-2-3-4-5-6', '123456'],
    ['Code (1, 2, 3, 4, 5, 6)', '123456'],
    ['رمزك ١ ٢ ٣ ٤ ٥ ٦ صالح', '123456'],
    ['Your code is 654321, paid 12 34 56', '654321'],
  ])('%j has %s', (text, code) => {
    expect(findCode(text, six)).toEqual({ code })
  })

  test.each([
    ['pin 12345', 'none'],
    ['1234567', 'none'],
    ['hello', 'none'],
    ['order A123456', 'none'],
    ['+123456', 'none'],
    ['123456 or 654321', 'several'],
    ['123 456 or 654-321', 'several'],
    ['12 34 56 78', 'none'],
    ['code 1 2 3 4 5 6 7', 'none'],
    ['call +1 23 45 6', 'none'],
    ['valid until 24.12.26', 'none'],
    ['$123,456', 'none'],
    ['12 34 56 or 65 43 21', 'several'],
  ] as const)('%j: %s', (text, reason) => {
    expect(findCode(text, six)).toEqual({ reason })
  })

  test('returns the beginning of a code as `part`', () => {
    expect(findCode('', six)).toEqual({ reason: 'none', part: '' })
    expect(findCode(' 12-3 ', six)).toEqual({ reason: 'none', part: '123' })
  })

  test.each([
    ['a1b2c3', 'A1B2C3'],
    ['ABCDEF', 'ABCDEF'],
    ['Please enter A1B2C3 at the prompt', 'A1B2C3'],
    ['Enter a1b-2c3 now', 'A1B2C3'],
    ['a,1,b,2,c,3', 'A1B2C3'],
    ['Enter A 1 B 2 C 3, please', 'A1B2C3'],
    ['Enter A-1-B-2-C-3', 'A1B2C3'],
    ['Ａ１ｂ ２Ｃ３', 'A1B2C3'],
  ])('alphanumeric: %j has %s', (text, code) => {
    expect(findCode(text, sixMixed)).toEqual({ code })
  })

  test('alphanumeric: words are not codes', () => {
    expect(findCode('Please return before sunset', sixMixed)).toEqual({ reason: 'none' })
  })

  test('finds a code of any length in any words', () => {
    const words = fc.array(fc.stringMatching(/^[a-z]{1,9}$/), { maxLength: 8 })
    fc.assert(
      fc.property(fc.integer({ min: 4, max: 10 }), words, words, (length, before, after) => {
        fc.assert(
          fc.property(digits(length), (code) => {
            const text = [...before, code, ...after].join(' ')
            expect(findCode(text, { length, charset: 'numeric' })).toEqual({ code })
          }),
          { numRuns: 5 },
        )
      }),
      { numRuns: 40 },
    )
  })

  test('a found code has the shape, and is in the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom(...'0123456789 -#@.\nab+'.split('')) }),
        (text) => {
          const { code } = findCode(text, six)
          if (code === undefined) return
          expect(code).toMatch(/^[0-9]{6}$/)
          expect(text.replace(/[^0-9]/g, '')).toContain(code)
        },
      ),
      { numRuns: 2000 },
    )
  })

  test('a text of a million characters is searched in linear time', () => {
    for (const part of ['1 2 ', '1,2,3 ', '12 3456 78.', '1', 'a1 ']) {
      expect(findCode(part.repeat(250_000), six)).toMatchObject({ reason: 'none' })
    }
  })
})
