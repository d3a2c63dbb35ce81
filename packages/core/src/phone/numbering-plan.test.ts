import { Metadata } from 'libphonenumber-js/core'
import full from 'libphonenumber-js/metadata.max'
import min from 'libphonenumber-js/metadata.min'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { beginningOf } from './beginning-of.ts'
import { callingCodeOf, countries } from './calling-codes.ts'
import { knownCountry } from './known-country.ts'
import { createNumberingPlans } from './numbering-plan.ts'
import { existingNumbers } from './plan-amendments.ts'

const plans = createNumberingPlans(full)

/** The patterns of a country's line types. */
function typesOf(country: string): RegExp[] {
  const types = plans.ofCountry(country)!.types ?? []
  return types.flatMap((type) => type?.pattern ?? [])
}

test('plans are those of the library', () => {
  for (const country of countries) {
    const library = new Metadata(full)
    library.selectNumberingPlan(knownCountry(country, full)!)
    const plan = plans.ofCountry(country)!
    expect(plan.lengths, country).toEqual(library.numberingPlan!.possibleLengths())
    expect(plan.callingCode, country).toBe(callingCodeOf(country))
  }
})

test('every format is understood', () => {
  for (const country of countries) {
    for (const { pattern, longest } of plans.ofCountry(country)!.formats) {
      expect(pattern.source, country).toMatch(/^\^\(\?:(?:\(\\d(?:\{\d+(?:,\d+)?\})?\))+\)\$$/)
      expect(pattern.test('0'.repeat(longest)), country).toBe(true)
      expect(pattern.test('0'.repeat(longest + 1)), country).toBe(false)
    }
  }
})

test('the small metadata has the same general patterns, lengths, prefixes and formats', () => {
  const small = new Map(Object.entries(min.countries))
  for (const [country, raw] of Object.entries(full.countries)) {
    const absent = (value: unknown): unknown => value ?? 0
    expect(small.get(country)!.slice(0, 11).map(absent), country).toEqual(
      Array.from({ length: small.get(country)!.slice(0, 11).length }, (_, n) => absent(raw[n])),
    )
  }
})

test('what may begin a number is known from its pattern', () => {
  const begins = beginningOf('12(?:3[45]|6\\d{2,3})?7|8')
  for (const digits of [
    '',
    '1',
    '12',
    '123',
    '1234',
    '12347',
    '127',
    '126',
    '1267',
    '1267777',
    '8',
  ]) {
    expect(begins.test(digits), digits).toBe(true)
  }
  for (const digits of ['2', '13', '1236', '12344', '1261', '12677770', '81']) {
    // 126 and a digit begin 1261…
    expect(begins.test(digits), digits).toBe(digits === '1261')
  }
})

test('every beginning of a number is one by its country’s pattern', () => {
  const patterns = countries.map((country) => [country, plans.ofCountry(country)!] as const)
  for (const [country, plan] of patterns) {
    for (const pattern of typesOf(country)) {
      fc.assert(
        fc.property(fc.stringMatching(pattern), (number) => {
          for (let length = 0; length <= number.length; length++) {
            expect(plan.isBeginning(number.slice(0, length)), `${country} ${number}`).toBe(true)
          }
          expect(plan.isNumber(number), `${country} ${number}`).toBe(true)
        }),
        { numRuns: 3 },
      )
    }
  }
})

test('where general patterns are narrowed, every number of a line type is still one', () => {
  for (const [country, amendment] of Object.entries(existingNumbers)) {
    const plan = plans.ofCountry(country)!
    for (const pattern of typesOf(country)) {
      fc.assert(
        fc.property(fc.stringMatching(pattern), (number) => {
          const isAmended = amendment!.digits.test(number)
          expect(!isAmended || plan.isNumber(number), `${country} ${number}`).toBe(true)
        }),
        { numRuns: 300 },
      )
    }
  }
})
