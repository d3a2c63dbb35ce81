import { parsePhoneNumberFromString } from 'libphonenumber-js/core'
import examples from 'libphonenumber-js/mobile/examples'
import fullMetadata from 'libphonenumber-js/metadata.max'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { countries, countriesOf, callingCodeOf } from './calling-codes.ts'
import { createPhoneMetadata } from './create-phone-metadata.ts'
import { knownCountry } from './known-country.ts'
import { minMetadata } from './min-metadata.ts'
import { parseDestination } from './max.ts'
import { parsePhone } from './parse-phone.ts'
import type { PhoneMetadata } from './phone-metadata.ts'

const sharing = countries.filter((country) => countriesOf(callingCodeOf(country)!).length > 1)
const mobileOf = (country: string): string =>
  `+${callingCodeOf(country)}${examples[knownCountry(country, fullMetadata)!]}`
const full = createPhoneMetadata(fullMetadata, true)
const possible = (e164: string, chosen: string | undefined, metadata: PhoneMetadata) =>
  metadata.read(e164, chosen).possibleCountries

test('only the territories listed can’t be distinguished from a neighbour by their digits', () => {
  const taken = sharing.filter(
    (country) => parsePhoneNumberFromString(mobileOf(country), fullMetadata)!.country !== country,
  )
  expect(taken.toSorted()).toEqual(
    taken.filter((country) => possible(mobileOf(country), country, full)[0] === country).toSorted(),
  )
  expect(taken.toSorted()).toEqual(['AX', 'BL', 'CC', 'CX', 'EH', 'IM', 'MF', 'SJ', 'VA'])
})

test('small and full metadata result in the same countries', () => {
  for (const country of sharing) {
    const e164 = mobileOf(country)
    for (const chosen of [...countriesOf(callingCodeOf(country)!), undefined]) {
      expect(possible(e164, chosen, minMetadata), `${country} ${chosen}`).toEqual(
        possible(e164, chosen, full),
      )
    }
  }
})

describe('a country chosen among those of a calling code', () => {
  test('stays while the calling code is typed, until the digits are those of another country', () => {
    for (const chosen of sharing) {
      const code = callingCodeOf(chosen)!
      for (const text of ['+', `+${code}`, `+${code}1`, `+${code} 2`, `00${code}`]) {
        const phone = parsePhone(text, minMetadata, { country: chosen, provenance: 'user' })
        expect(phone, `${text} ${chosen}`).toMatchObject({ country: chosen, provenance: 'user' })
      }
    }
  })

  test.each([
    ['CA', '+12133734253', 'US'],
    ['US', '+12045550123', 'CA'],
    ['US', '+18765550100', 'JM'],
    ['US', '+18095550100', 'DO'],
    ['US', '+17875550100', 'PR'],
    ['RU', '+77710009998', 'KZ'],
    ['KZ', '+79123456789', 'RU'],
    ['GB', '+447781123456', 'GG'],
    ['GB', '+447797712345', 'JE'],
    ['JE', '+447400123456', 'GB'],
    ['FI', '+35818123456', 'AX'],
    ['IT', '+390669812345', 'VA'],
    ['NO', '+4779123456', 'SJ'],
    ['RE', '+262639012345', 'YT'],
    ['CW', '+5993181234', 'BQ'],
    ['AX', '+358412345678', 'AX'],
    ['VA', '+393123456789', 'VA'],
    ['BL', '+590690001234', 'BL'],
    ['MF', '+590690001234', 'MF'],
    ['SJ', '+4741234567', 'SJ'],
    ['CX', '+61412345678', 'CX'],
    ['CC', '+61412345678', 'CC'],
    ['EH', '+212650123456', 'EH'],
    ['IM', '+447924123456', 'IM'],
    ['IM', '07924 123456', 'IM'],
    ['GB', '+447924123456', 'GB'],
    ['IM', '+447400123456', 'GB'],
    ['CA', '+18002345678', 'CA'],
    ['KZ', '+78001234567', 'KZ'],
    ['GG', '+448001234567', 'GG'],
  ])('%s with %s is in %s', (chosen, text, country) => {
    const context = { country: chosen, provenance: 'user' } as const
    expect(parsePhone(text, minMetadata, context)).toMatchObject({
      country,
      possible: true,
      provenance: country === chosen ? 'user' : 'number',
    })
    expect(parseDestination(text, { country: chosen })).toMatchObject({ ok: true, country })
    expect(parseDestination(text, { country: chosen, countries: [country] }).ok).toBe(true)
    expect(parsePhone(text, minMetadata, { ...context, countries: [country] }).possible).toBe(true)
  })
})

test('digits without + never change the country, whatever calling code they look like', () => {
  fc.assert(
    fc.property(
      fc.constantFrom(...countries),
      fc.constantFrom(...countries),
      fc.stringMatching(/^[0-9]{0,12}$/),
      (country, other, rest) => {
        const text = callingCodeOf(other)! + rest
        // International prefixes do.
        fc.pre(!/^(?:0|1[01]|810|119)/.test(text))
        expect(parsePhone(text, minMetadata, { country })).toMatchObject({ country })
      },
    ),
    { numRuns: 3000 },
  )
})
