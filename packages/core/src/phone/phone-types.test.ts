import { getExampleNumber } from 'libphonenumber-js/core'
import examples from 'libphonenumber-js/mobile/examples'
import metadata from 'libphonenumber-js/metadata.max'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countries } from './calling-codes.ts'
import { loadPhoneMetadata } from './load-metadata.ts'
import { knownCountry } from './known-country.ts'
import { minMetadata } from './min-metadata.ts'
import { parseDestination } from './max.ts'
import { parsePhone } from './parse-phone.ts'
import type { PhoneType } from './phone-type.ts'

const full = await loadPhoneMetadata(true)
const types: readonly PhoneType[] = ['mobile', 'fixed-line', 'voip', 'toll-free', 'unknown']

test('each metadata is loaded once', async () => {
  expect(await loadPhoneMetadata()).toBe(minMetadata)
  expect(await loadPhoneMetadata(true)).toBe(full)
  expect(full).not.toBe(minMetadata)
})

describe('line types', () => {
  test.each([
    ['+447400123456', 'mobile'],
    ['+442079460018', 'fixed-line'],
    ['+448001111111', 'toll-free'],
    ['+12133734253', 'fixed-line-or-mobile'],
    ['+12005550100', 'unknown'],
  ])('%s is %s, as for a server', (text, type) => {
    expect(parsePhone(text, full)).toMatchObject({ type })
    expect(parseDestination(text)).toMatchObject({ type })
  })

  test.each([
    ['+442079460018', ['mobile'], 'type-not-allowed'],
    ['+12133734253', ['mobile'], undefined],
    ['+12005550100', ['mobile'], 'type-not-allowed'],
    // Incomplete: it may still become a mobile number.
    ['+4420794', ['mobile'], 'too-short'],
  ] as const)('%s where %j are allowed: %s', (text, types, reason) => {
    expect(parsePhone(text, full, { types }).reason).toBe(reason)
  })

  test('are neither reported nor checked by the small metadata', () => {
    const phone = parsePhone('+442079460018', minMetadata, { types: ['mobile'] })
    expect(phone.possible).toBe(true)
    expect(phone).not.toHaveProperty('type')
  })
})

describe('a field with full metadata and a server', () => {
  const rules = fc.record({
    country: fc.constantFrom(...countries),
    countries: fc.option(fc.subarray([...countries], { minLength: 100 })),
    types: fc.option(fc.subarray([...types], { minLength: 1 })),
  })

  /** Both results; a field reports a wrong country first, while the number may still be too short. */
  function verdicts(text: string, context: Parameters<typeof parseDestination>[1]) {
    const there = parseDestination(text, context)
    const here = parsePhone(text, full, context)
    const { e164, type, possible, reason } = here
    return {
      there: there.ok ? { e164: there.e164, type: there.type } : there.reason,
      here: possible
        ? { e164, type }
        : reason === 'country-not-allowed' && !there.ok
          ? there.reason
          : reason,
    }
  }

  test('agree about any digits', () => {
    const text = fc.stringMatching(/^(\+|00)?[1-9][0-9]{4,15}$/)
    fc.assert(
      fc.property(text, rules, (text, context) => {
        const { here, there } = verdicts(text, context)
        expect(here).toEqual(there)
      }),
      { numRuns: 3000 },
    )
  })

  test('agree about every country’s mobile example, in all formats', () => {
    for (const country of countries) {
      const number = getExampleNumber(knownCountry(country, metadata)!, examples, metadata)
      if (!number) continue
      for (const text of [number.number, number.formatNational(), number.formatInternational()]) {
        for (const types of [undefined, ['mobile'], ['fixed-line']] as const) {
          for (const countries of [undefined, [country]]) {
            const { here, there } = verdicts(text, { country, types, countries })
            expect(here, `${text} ${country}`).toEqual(there)
          }
        }
      }
    }
  })
})
