import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { phoneChars } from './number-chars.ts'
import { readPhoneText } from './phone-text.ts'

const chars = (text: string, country?: string) => readPhoneText(text, country).chars

describe('digits and separators', () => {
  test.each([
    ['+44 7400 123456', '+447400123456'],
    ['+44\u00a07400\u202f123456', '+447400123456'],
    ['+44\u20117400\u2013123456', '+447400123456'],
    ['\u202a+44 7400 123456\u202c', '+447400123456'],
    ['\ufeff\u200e07400 123456', '07400123456'],
    ['＋４４ ７４００ １２３４５６', '+447400123456'],
    ['٠٧٤٠٠ ١٢٣٤٥٦', '07400123456'],
    ['+۴۴ ۷۴۰۰ ۱۲۳۴۵۶', '+447400123456'],
    ['०७४०० १२३४५६', '07400123456'],
    ['(213) 373-4253', '2133734253'],
    ['213.373.4253', '2133734253'],
    ['030/1234567', '0301234567'],
    ['+ 44 7400 123456', '+447400123456'],
    ['++44 7400 123456', '+447400123456'],
    ['(+44) 7400 123456', '+447400123456'],
    ['5', '5'],
    ['+', '+'],
    ['', ''],
  ])('%j reads as %j', (text, expected) => {
    expect(chars(text)).toBe(expected)
  })
})

describe('international prefixes', () => {
  test.each([
    ['0044 7400 123456', 'FR', '+447400123456'],
    ['00 44 (0) 7400 123456', 'FR', '+447400123456'],
    ['0044 7400 123456', undefined, '+447400123456'],
    ['0044 7400 123456', 'US', '+447400123456'],
    ['011 44 7400 123456', 'US', '+447400123456'],
    ['011 44 7400 123456', 'JM', '+447400123456'],
    ['0113 496 0000', 'GB', '01134960000'],
    ['0113 496 0000', undefined, '01134960000'],
    // Australia's prefix is 0011: read as `00` and +1 1… it would be a North American number.
    ['0011 44 7400 123456', 'AU', '0011447400123456'],
    ['0011 44 7400 123456', undefined, '0011447400123456'],
    ['000 44', undefined, '00044'],
    // No calling code begins with 0.
    ['0001234567', 'EG', '0001234567'],
    ['0110 1234', 'US', '01101234'],
    ['8 10 44 7400 123456', 'RU', '810447400123456'],
  ])('%j in %s reads as %j', (text, country, expected) => {
    expect(chars(text, country)).toBe(expected)
  })
})

describe('a trunk zero in brackets', () => {
  test.each([
    ['+44 (0)20 7946 0018', '+442079460018'],
    ['+49 ( 0 ) 30 123456', '+4930123456'],
    ['+39 (0)6 1234 5678', '+390612345678'],
    ['+225 (0)7 12 34 56 78', '+2250712345678'],
    ['(0)20 7946 0018', '02079460018'],
  ])('%j reads as %j', (text, expected) => {
    expect(chars(text)).toBe(expected)
  })
})

describe('tel: URIs', () => {
  test.each([
    ['tel:+44-20-7946-0018', '+442079460018', undefined],
    ['TEL:+1(213)373-4253;ext=71', '+12133734253', '71'],
    ['tel:020-7946-0018;phone-context=+44', '+4402079460018', undefined],
    ['tel:7042;phone-context=example.com', '7042', undefined],
    ['tel:%2B44%2020%207946%200018', '+442079460018', undefined],
    ['<a href="tel:+442079460018">', '+442079460018', undefined],
  ])('%j reads as %j, extension %j', (text, expected, extension) => {
    expect(readPhoneText(text)).toMatchObject({ chars: expected, extension })
  })
})

describe('extensions', () => {
  test.each([
    ['213 373 4253 x12', '12'],
    ['213 373 4253 ext. 12', '12'],
    ['213 373 4253 Extension: 12', '12'],
    ['213-373-4253 #12', '12'],
    ['213 373 4253,,12#', '12'],
    ['213 373 4253;ext=12', '12'],
    ['213 373 4253 доб. 12', '12'],
    ['213 373 4253 добавочный 12', '12'],
    ['213 373 4253 ex 12', '12'],
    ['213 373 4253 ex. 12', '12'],
    ['213 373 4253 EX12', '12'],
    ['213 373 4253ext12', '12'],
    ['213 373 4253extn. 12', '12'],
    ['213 373 4253 extensión 12', '12'],
    ['213 373 4253доб12', '12'],
    ['213 373 4253 anexo 12', '12'],
    ['213 373 4253 int. 12', '12'],
    ['213 373 4253', undefined],
  ])('%j has extension %j', (text, extension) => {
    expect(readPhoneText(text)).toEqual({ chars: '2133734253', extension, notANumber: false })
  })
})

test('an extension may be typed letter by letter, with or without a space', () => {
  const marks = [
    'x',
    'ex',
    'ex.',
    'ext',
    'ext.',
    ';ext=',
    'extension: ',
    'extensión',
    'доб.',
    'int. ',
  ]
  for (const mark of marks) {
    for (const before of ['213 373 4253', '213 373 4253 ']) {
      for (let end = 1; end <= mark.length; end++) {
        const text = before + mark.slice(0, end)
        expect(readPhoneText(text), text).toEqual({
          chars: '2133734253',
          extension: undefined,
          notANumber: false,
        })
      }
      expect(readPhoneText(`${before}${mark}12`), mark).toMatchObject({ extension: '12' })
    }
  }
})

describe('text around a number', () => {
  test.each([
    ['Call me at (213) 373-4253, please', '2133734253'],
    ['Meet at 5pm: +44 7400 123456!', '+447400123456'],
    ['Flat 12, 07400 123456', '07400123456'],
    ['My number’s 07400 123456 or by post', '07400123456'],
    ['Tel.: 07400/123456', '07400123456'],
    ['T: +44 7400 123456 (mobile)', '+447400123456'],
  ])('%j reads as %j', (text, expected) => {
    expect(chars(text)).toBe(expected)
  })

  test.each([
    'hello',
    '1-800-FLOWERS',
    '0800-CALL-ME',
    '*100#',
    '074*00123456',
    '*#06#',
    'a12b',
    '???',
    '+x',
  ])('%j is not a number', (text) => {
    expect(readPhoneText(text)).toEqual({ chars: '', extension: undefined, notANumber: true })
  })

  test.each(['', ' ', '+', '(', '()-', '\u200e'])('%j is the beginning of a number', (text) => {
    expect(readPhoneText(text).notANumber).toBe(false)
  })
})

describe('any text', () => {
  test('the result is ASCII digits with at most one leading plus', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(chars(text)).toMatch(/^\+?\d*$/)
        expect(phoneChars(text)).toMatch(/^\+?\d*$/)
      }),
    )
  })

  test('separators between the digits change nothing', () => {
    const mark = fc.constantFrom('', ' ', '-', '.', '\u00a0', '\u2011', '\u200e', ' - ')
    const digits = fc.array(fc.tuple(fc.integer({ min: 0, max: 9 }), mark), { minLength: 7 })
    fc.assert(
      fc.property(fc.boolean(), digits, (plus, parts) => {
        const bare = `${plus ? '+' : '9'}${parts.map(([digit]) => digit).join('')}`
        const marked = `${plus ? '+' : '9'}${parts.map(([digit, mark]) => digit + mark).join('')}`
        expect(chars(marked)).toBe(chars(bare))
      }),
    )
  })

  test('reading is idempotent', () => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('US', 'GB', 'AU', undefined), (text, country) => {
        const once = chars(text, country)
        expect(chars(chars(once, country), country)).toBe(chars(once, country))
      }),
    )
  })

  test('a pasted page is read quickly', () => {
    const page = '+1 (((( 1 '.repeat(100_000)
    const began = process.cpuUsage().user
    readPhoneText(page)
    expect(process.cpuUsage().user - began).toBeLessThan(100_000)
  })
})
