import examples from 'libphonenumber-js/mobile/examples'
import { getCountryCallingCode } from 'libphonenumber-js/max'
import metadata from 'libphonenumber-js/metadata.max'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { callingCodeOf, countries } from './calling-codes.ts'
import { knownCountry } from './known-country.ts'
import { parseDestination } from './max.ts'

describe('an accepted number', () => {
  test.each([
    ['+447400123456', {}, '+447400123456', 'GB', 'mobile'],
    ['07400 123456', { country: 'GB' }, '+447400123456', 'GB', 'mobile'],
    ['+44 (0)7400 123456', {}, '+447400123456', 'GB', 'mobile'],
    ['+44 07400 123456', {}, '+447400123456', 'GB', 'mobile'],
    ['0044 7400 123456', { country: 'FR' }, '+447400123456', 'GB', 'mobile'],
    ['0011 44 7400 123456', { country: 'AU' }, '+447400123456', 'GB', 'mobile'],
    ['8 10 44 7400 123456', { country: 'RU' }, '+447400123456', 'GB', 'mobile'],
    ['tel:+1-213-373-4253;ext=12', {}, '+12133734253', 'US', 'fixed-line-or-mobile'],
    ['٠٧٤٠٠١٢٣٤٥٦', { country: 'GB' }, '+447400123456', 'GB', 'mobile'],
    ['+39 06 1234 5678', {}, '+390612345678', 'IT', 'fixed-line'],
    ['2045550123', { country: 'US' }, '+12045550123', 'CA', 'fixed-line-or-mobile'],
    // The metadata doesn't determine the country: the chosen one decides among those that share the calling code.
    ['+12005550100', { country: 'CA' }, '+12005550100', 'CA', 'unknown'],
    ['+12005550100', {}, '+12005550100', 'US', 'unknown'],
  ])('%j with %j is %s in %s, %s', (text, rules, e164, country, type) => {
    expect(parseDestination(text, rules)).toEqual({ ok: true, e164, country, type })
  })

  test('every country’s mobile example, national and international', () => {
    for (const country of countries) {
      const home = knownCountry(country, metadata)!
      const national = examples[home]
      if (!national) continue
      const e164 = `+${getCountryCallingCode(home)}${national}`
      expect(parseDestination(e164), e164).toMatchObject({ ok: true, e164 })
      expect(parseDestination(e164, { country: 'NZ' }), e164).toMatchObject({ ok: true, e164 })
    }
  })
})

describe('a refused number', () => {
  test.each([
    ['', {}, 'not-a-number'],
    ['hello', {}, 'not-a-number'],
    ['1-800-FLOWERS', { country: 'US' }, 'not-a-number'],
    ['07400 123456', {}, 'country-unknown'],
    ['07400 123456', { country: 'ZZ' }, 'country-unknown'],
    ['07400 123456', { country: '__proto__' }, 'country-unknown'],
    ['+999 123 456 789', {}, 'unknown-calling-code'],
    ['+0 123 456 789', {}, 'unknown-calling-code'],
    ['+447400', {}, 'too-short'],
    ['+1', {}, 'too-short'],
    ['+44740012345678901', {}, 'too-long'],
    [`+44${'1'.repeat(240)}`, {}, 'too-long'],
    ['0113 011 44 20 7946 0018', { country: 'GB' }, 'too-long'],
    // Numbers of no country: satellites, international toll-free.
    ['+80012345678', {}, 'country-unknown'],
    ['+447400123456', { countries: ['US'] }, 'country-not-allowed'],
    ['2045550123', { country: 'US', countries: ['US'] }, 'country-not-allowed'],
    ['+12005550100', { countries: ['US', 'CA'] }, 'country-not-allowed'],
    ['+18765550100', { countries: ['US'] }, 'country-not-allowed'],
    ['+447400123456', { countries: [] }, 'country-not-allowed'],
    ['+442079460018', { types: ['mobile'] }, 'type-not-allowed'],
    ['+449098790000', { types: ['mobile', 'fixed-line'] }, 'type-not-allowed'],
    ['+12005550100', { types: ['mobile'] }, 'type-not-allowed'],
  ] as const)('%j with %j: %s', (text, rules, reason) => {
    expect(parseDestination(text, rules)).toEqual({ ok: false, reason })
  })

  test('any text is parsed without an exception, to E.164 or a reason', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.stringMatching(/^[+0-9 ()x;=-]{0,40}$/))
    const country = fc.oneof(fc.constantFrom(...countries), fc.string(), fc.constant(undefined))
    fc.assert(
      fc.property(text, country, (text, country) => {
        const parsed = parseDestination(text, { country })
        if (!parsed.ok) return
        expect(parsed.e164).toMatch(/^\+[1-9]\d{1,18}$/)
        expect(parsed.e164.startsWith(`+${callingCodeOf(parsed.country)}`)).toBe(true)
        expect(parseDestination(parsed.e164)).toMatchObject({ ok: true, e164: parsed.e164 })
      }),
      { numRuns: 2000 },
    )
  })
})

describe('allowed line types', () => {
  test('fixed line and mobile each allow numbers that may be either', () => {
    expect(parseDestination('+12133734253', { types: ['mobile'] }).ok).toBe(true)
    expect(parseDestination('+12133734253', { types: ['fixed-line'] }).ok).toBe(true)
    expect(parseDestination('+12133734253', { types: ['voip'] }).ok).toBe(false)
  })

  test('an unknown range has to be allowed by name', () => {
    expect(parseDestination('+12005550100', { types: ['mobile', 'unknown'] }).ok).toBe(true)
  })
})
