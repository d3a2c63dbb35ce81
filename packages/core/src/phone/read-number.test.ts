import { getExampleNumber } from 'libphonenumber-js/core'
import examples from 'libphonenumber-js/mobile/examples'
import metadata from 'libphonenumber-js/metadata.max'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callingCodeOf, countries } from './calling-codes.ts'
import { knownCountry } from './known-country.ts'
import { parseDestination } from './max.ts'
import { minMetadata } from './min-metadata.ts'
import { phoneChars } from './number-chars.ts'
import { parsePhone } from './parse-phone.ts'

/** The number for a field and for a server, where they agree. */
function read(text: string, country?: string) {
  const here = parsePhone(text, minMetadata, { country })
  const there = parseDestination(text, { country })
  expect(there.ok ? there.e164 : there.reason, `${text} on the server`).toBe(
    here.possible ? here.e164 : here.reason,
  )
  return here
}

/** What is reported for each digit that is typed. */
const reported = (text: string, country: string): (string | null)[] =>
  Array.from(text, (_, index) => minMetadata.read(text.slice(0, index + 1), country).e164)

const mobiles = countries.flatMap((country) => {
  const number = getExampleNumber(knownCountry(country, metadata)!, examples, metadata)
  return number ? [{ country, number }] : []
})

describe('a trunk prefix that may be a digit of the number', () => {
  test.each([
    ['8 912 345 67 8', 'RU', '+7912345678', 'too-short'],
    ['8 912 345 67 89', 'RU', '+79123456789', undefined],
    ['8 912 345 67 89 0', 'RU', '+791234567890', 'too-long'],
    ['8 495 123 45 67', 'RU', '+74951234567', undefined],
    ['843 234 56 78', 'RU', '+78432345678', undefined],
    ['800 555 35 35', 'RU', '+78005553535', undefined],
    ['8 771 000 999', 'KZ', '+7771000999', 'too-short'],
    ['8 771 000 9998', 'KZ', '+77710009998', undefined],
    ['8 029 491 19 1', 'BY', '+37529491191', 'too-short'],
    ['8 029 491 19 11', 'BY', '+375294911911', undefined],
    ['80 29 491 19 11', 'BY', '+375294911911', undefined],
    ['8 612 3456', 'LT', '+3706123456', 'too-short'],
    ['8 612 34567', 'LT', '+37061234567', undefined],
    ['800 12345', 'LT', '+37080012345', undefined],
    ['06 20 123 456', 'HU', '+3620123456', 'too-short'],
    ['06 20 123 4567', 'HU', '+36201234567', undefined],
    ['011 15 2345 678', 'AR', '+549112345678', 'too-short'],
    ['011 15 2345 6789', 'AR', '+5491123456789', undefined],
    ['90 123 45 6', 'UZ', '+99890123456', 'too-short'],
  ])('%j in %s is %s, %s', (text, country, e164, reason) => {
    expect(read(text, country)).toMatchObject({ e164, possible: reason === undefined })
    expect(read(text, country).reason).toBe(reason)
  })

  test('a number with a prefix is too short until its last digit', () => {
    for (const { country, number } of mobiles) {
      const { nationalNumber, countryCallingCode: code } = number
      const written = number.formatNational().replace(/\D/g, '')
      for (const text of [written, nationalNumber, `+${code}${nationalNumber}`]) {
        const short = read(text.slice(0, -1), country)
        // What is left is a number of its own.
        if (short.possible) continue
        expect(short.reason, `${country} ${text}`).toMatch(/too-short|invalid-length/)
      }
    }
  })

  test('no digit that is typed turns the number into another one and back', () => {
    expect(reported('89123456789', 'RU').slice(0, 4)).toEqual(['+7', '+79', '+791', '+7912'])
    expect(reported('84951234567', 'RU').slice(0, 4)).toEqual(['+7', '+7', '+749', '+7495'])
    for (const [text, country] of [
      ['89123456789', 'RU'],
      ['84951234567', 'RU'],
      ['8432345678', 'RU'],
      ['8005553535', 'RU'],
      ['87710009998', 'KZ'],
      ['80294911911', 'BY'],
      ['861234567', 'LT'],
      ['06201234567', 'HU'],
      ['0111523456789', 'AR'],
      ['1123456789', 'AR'],
      ['0445512345678', 'MX'],
    ] as const) {
      const all = reported(text, country)
      for (const e164 of all) expect(all.at(-1)!.startsWith(e164!), `${text} ${e164}`).toBe(true)
    }
  })
})

describe('a prefix after the calling code', () => {
  test.each([
    ['+375 8 029 491-19-11', 'BY', '+375294911911'],
    ['+7 8 912 345-67-89', 'RU', '+79123456789'],
    ['+7 8 771 000 9998', 'KZ', '+77710009998'],
    ['+370 8 612 34567', 'LT', '+37061234567'],
    ['+36 06 20 123 4567', 'HU', '+36201234567'],
    ['+52 1 55 1234 5678', 'MX', '+525512345678'],
    ['+52 044 55 1234 5678', 'MX', '+525512345678'],
    ['01 55 1234 5678', 'MX', '+525512345678'],
    ['044 55 1234 5678', 'MX', '+525512345678'],
    ['045 55 1234 5678', 'MX', '+525512345678'],
    ['+54 0 11 15 2345 6789', 'AR', '+5491123456789'],
    ['+1 1 213 373 4253', 'US', '+12133734253'],
  ])('%j in %s is %s', (text, country, e164) => {
    expect(read(text, country)).toMatchObject({ e164, possible: true })
  })
})

describe('the own calling code without +', () => {
  test.each([
    ['39 312 345 6789', 'IT', '+393123456789'],
    ['39 312 345 6789', 'VA', '+393123456789'],
    ['263 1312345', 'ZW', '+2631312345'],
    ['33 6 12 34 56 78', 'FR', '+33612345678'],
    ['44 7400 123456', 'GB', '+447400123456'],
    ['44 07400 123456', 'GB', '+447400123456'],
    // Numbers that begin with their own calling code.
    ['391 231 2312', 'IT', '+393912312312'],
    ['47 16 17 46', 'NO', '+4747161746'],
  ])('%j in %s is %s', (text, country, e164) => {
    expect(read(text, country)).toMatchObject({ e164, possible: true })
  })
})

describe('a mobile number of Argentina without its 9', () => {
  test.each([
    ['11 2345 6789', '+5491123456789'],
    ['11 15 2345 6789', '+5491123456789'],
    ['9 11 2345 6789', '+5491123456789'],
    // A fixed line, and a free number.
    ['011 4321 5678', '+541143215678'],
    ['+54 11 2345 6789', '+541123456789'],
    ['0800 555 1234', '+548005551234'],
    ['800 555 1234', '+548005551234'],
  ])('%j is %s', (text, e164) => {
    expect(read(text, 'AR')).toMatchObject({ e164, possible: true })
  })
})

describe('digits past the longest number', () => {
  test('are kept, and make it too long, in every country', () => {
    const longer: string[] = []
    for (const { country, number } of mobiles) {
      const national = number.formatNational().replace(/\D/g, '')
      for (const text of [`${number.number}5`, `${national}5`, `${number.nationalNumber}5`]) {
        const phone = read(text, country)
        if (phone.reason !== 'too-long') longer.push(country)
      }
    }
    // Longer numbers that begin like this exist; in KZ it begins with its calling code then. Most of AD's are longer.
    expect([...new Set(longer)].join(' ')).toBe('KZ IT VA AT ID NZ MM GA SO FI AX AD TK')
  })

  test.each([
    ['+44 447400 123456', 'GB'],
    ['+44 7400 123456 7', 'GB'],
    ['912 345 67 890', 'RU'],
    ['050 123 45 678', 'UA'],
    ['+380 50 123 45 678', undefined],
    ['1234567890123456', undefined],
    ['+999 1234567890123', 'US'],
    ['00000000000000000000', 'EG'],
    ['00000000000000000000', 'JP'],
    ['00000000000000000000', 'US'],
    ['00000000000000000000', undefined],
  ])('%j in %s is too long', (text, country) => {
    expect(read(text, country)).toMatchObject({ possible: false, reason: 'too-long' })
  })

  test('a calling code never begins with 0', () => {
    expect(read('0001234567', 'EG').possible).toBe(false)
    for (const country of countries) {
      for (const text of ['0001234567', '00012', '01101234567', '+0123456789', '+0']) {
        expect(parsePhone(text, minMetadata, { country }).e164 ?? '', text).not.toMatch(/^\+0/)
      }
    }
  })
})

describe('the country', () => {
  test.each([
    ['07624 123456', 'GB', 'IM'],
    ['01534 123456', 'GB', 'JE'],
    ['018 12345', 'FI', 'AX'],
    ['0639 01 23 45', 'RE', 'YT'],
    ['204 555 0123', 'US', 'CA'],
  ])('of %j is reported where only %s is allowed: %s', (text, country, found) => {
    const rules = { country, countries: [country] }
    expect(parsePhone(text, minMetadata, rules)).toMatchObject({
      country: found,
      possible: false,
      reason: 'country-not-allowed',
      provenance: 'number',
    })
    expect(parseDestination(text, rules)).toEqual({ ok: false, reason: 'country-not-allowed' })
  })

  test.each(['+882', '+88216', '+882 16 12345', '+800 1234 5678', '+870 2 1234 5678', '+979'])(
    'of %j is none',
    (text) => {
      expect(read(text, 'US')).toMatchObject({ country: undefined, possible: false })
    },
  )
})

describe('nothing throws', () => {
  test('for any beginning of two or three digits in any country', () => {
    const beginnings = Array.from({ length: 1100 }, (_, n) =>
      n < 100 ? String(n).padStart(2, '0') : String(n - 100).padStart(3, '0'),
    )
    const wrong: string[] = []
    for (const country of countries) {
      for (const text of beginnings) {
        const { formatted, reason } = minMetadata.read(text, country)
        const parsed = parseDestination(text, { country })
        if (phoneChars(formatted) !== text || parsed.ok !== (reason === undefined)) {
          wrong.push(`${country} ${text}: ${formatted}, ${reason}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })

  test('however it goes on', () => {
    const text = fc.stringMatching(/^(\+|0|00|8|1)?[0-9]{1,18}$/)
    fc.assert(
      fc.property(text, fc.constantFrom(...countries, undefined, 'ZZ'), (text, country) => {
        read(text, country === 'ZZ' ? undefined : country)
        const { formatted, e164 } = minMetadata.read(text, country)
        expect(phoneChars(formatted)).toBe(text)
        expect(e164 ?? '+1').toMatch(/^\+[1-9]\d*$/)
      }),
      { numRuns: 3000 },
    )
  })

  test.each([
    ['02', 'CV', 'unknown-calling-code'],
    ['0 991 12 34', 'CV', 'unknown-calling-code'],
    ['0 9', 'WS', 'unknown-calling-code'],
    ['0685', 'WS', 'too-short'],
  ])('%j in %s is no number: %s', (text, country, reason) => {
    expect(read(text, country)).toMatchObject({ possible: false, reason, country })
  })
})

test('a number is the same when it is read again', () => {
  const text = fc.stringMatching(/^(\+|0|00|8|1)?[0-9]{5,15}$/)
  fc.assert(
    fc.property(text, fc.constantFrom(...countries), (text, country) => {
      const { e164, possible } = read(text, country)
      fc.pre(possible === true)
      expect(read(e164!, country)).toMatchObject({ e164, possible })
    }),
    { numRuns: 3000 },
  )
})

test('a national number begins with its country’s calling code in E.164', () => {
  for (const { country, number } of mobiles) {
    const { e164 } = read(number.nationalNumber, country)
    expect(e164!.startsWith(`+${callingCodeOf(country)}`), country).toBe(true)
  }
})
