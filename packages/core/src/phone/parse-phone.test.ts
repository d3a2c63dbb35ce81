import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countries } from './calling-codes.ts'
import { minMetadata } from './min-metadata.ts'
import { parseDestination } from './max.ts'
import { phoneChars } from './number-chars.ts'
import { parsePhoneWithoutMetadata } from './parse-phone-without-metadata.ts'
import { parsePhone } from './parse-phone.ts'

describe('without metadata', () => {
  test.each([
    ['07400 123456', 'GB', null, 'GB', 'default'],
    ['+44 7400 123456', 'GB', '+447400123456', 'GB', 'default'],
    ['+44 7400 123456', 'US', '+447400123456', 'GB', 'number'],
    ['0044 7400 123456', 'FR', '+447400123456', 'GB', 'number'],
    ['+1 204 555 0123', 'CA', '+12045550123', 'CA', 'default'],
    ['+4', 'US', '+4', 'US', 'default'],
    ['+', 'US', null, 'US', 'default'],
    ['', 'US', null, 'US', 'default'],
    ['', undefined, null, undefined, 'default'],
    // More than a number: which part is the number takes metadata.
    ['Call +44 7400 123456', 'US', null, 'US', 'default'],
    ['+44 7400 123456 x12', 'US', null, 'US', 'default'],
    ['+44 (0)7400 123456', 'US', null, 'US', 'default'],
  ])('%j in %s is %j in %s, by %s', (text, country, e164, home, provenance) => {
    expect(parsePhoneWithoutMetadata(text, { country })).toMatchObject({
      e164,
      country: home,
      provenance,
    })
  })

  test('whether a number is possible is unknown', () => {
    expect(parsePhoneWithoutMetadata('+44 7400 123456', { country: 'GB' }).possible).toBeUndefined()
  })

  test('nothing is guessed: a national number in any country has no E.164', () => {
    const digits = fc.stringMatching(/^[1-9][0-9 -]{0,14}$/)
    fc.assert(
      fc.property(digits, fc.constantFrom(...countries), (text, country) => {
        expect(parsePhoneWithoutMetadata(text, { country })).toMatchObject({ e164: null })
      }),
    )
  })
})

describe('with metadata', () => {
  test.each([
    ['07400 123456', 'GB', '+447400123456', 'GB', true, undefined],
    ['+44 07400 123456', 'GB', '+447400123456', 'GB', true, undefined],
    ['0740', 'GB', '+44740', 'GB', false, 'too-short'],
    ['07400 1234567', 'GB', '+4474001234567', 'GB', false, 'too-long'],
    ['+1 204 555 0123', 'US', '+12045550123', 'CA', true, undefined],
    ['+1 204', 'US', '+1204', 'US', false, 'too-short'],
    ['204 555 0123', 'US', '+12045550123', 'US', true, undefined],
    ['+44 7911 123456', 'US', '+447911123456', 'GG', true, undefined],
    ['0011 44 7400 123456', 'AU', '+447400123456', 'GB', true, undefined],
    ['8005553535', 'RU', '+78005553535', 'RU', true, undefined],
    ['33612345678', 'FR', '+33612345678', 'FR', true, undefined],
    ['+999 123', 'US', '+999123', 'US', false, 'unknown-calling-code'],
    ['12345678', undefined, null, undefined, false, 'country-unknown'],
    ['hello', 'US', null, 'US', false, 'not-a-number'],
    ['+1', 'US', '+1', 'US', false, 'too-short'],
  ])('%j in %s is %j in %s, possible %s, %s', (text, country, e164, home, possible, reason) => {
    const phone = parsePhone(text, minMetadata, { country })
    expect(phone).toMatchObject({ e164, country: home, possible })
    expect(phone.reason).toBe(reason)
  })

  test('a trunk zero is never part of the number while it is typed', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^0[1-9][0-9]{0,12}$/), (text) => {
        expect(parsePhone(text, minMetadata, { country: 'GB' }).e164).toBe(`+44${text.slice(1)}`)
      }),
    )
  })

  test('an extension is not part of the number', () => {
    expect(parsePhone('213 373 4253 x12', minMetadata, { country: 'US' })).toMatchObject({
      e164: '+12133734253',
      extension: '12',
    })
  })

  test('a number that the server accepts is the same number here, and possible', () => {
    const text = fc.stringMatching(/^(\+|00)?[0-9]{4,15}$/)
    fc.assert(
      fc.property(text, fc.constantFrom(...countries), (text, country) => {
        const there = parseDestination(text, { country })
        // Full metadata excludes more lengths; it never reads another number in the same text.
        fc.pre(there.ok)
        expect(parsePhone(text, minMetadata, { country })).toMatchObject({
          e164: there.ok && there.e164,
          possible: true,
        })
      }),
      { numRuns: 3000 },
    )
  })

  test('formatting keeps every digit in its order', () => {
    const text = fc.stringMatching(/^\+?[0-9]{0,18}$/)
    fc.assert(
      fc.property(text, fc.constantFrom(...countries, undefined), (text, country) => {
        expect(phoneChars(minMetadata.read(text, country).formatted)).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })
})

describe('allowed countries', () => {
  test.each([
    ['+447400123456', ['US'], 'country-not-allowed'],
    ['+44', ['US'], 'country-not-allowed'],
    ['+4', ['US'], 'unknown-calling-code'],
    ['+1204', ['US'], 'too-short'],
    ['+12045550123', ['US'], 'country-not-allowed'],
    ['+12025550123', ['US'], undefined],
  ])('%s where %j are allowed: %s', (text, allowed, reason) => {
    expect(parsePhone(text, minMetadata, { country: 'US', countries: allowed }).reason).toBe(reason)
  })
})

test('the example of a country is a number of that country', () => {
  for (const country of countries) {
    const example = minMetadata.example(country)
    if (example === undefined) continue
    expect(parsePhone(example, minMetadata, { country }), `${country} ${example}`).toMatchObject({
      possible: true,
    })
  }
})
