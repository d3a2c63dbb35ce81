import metadata from 'libphonenumber-js/metadata.min'
import { expect, test } from 'vitest'
import {
  callingCodeIn,
  callingCodeOf,
  countries,
  countriesOf,
  isOfNoCountry,
} from './calling-codes.ts'
import { otherPrefix } from './number-chars.ts'

test('the table equals that of libphonenumber’s metadata', () => {
  const ours = Object.fromEntries(
    Object.keys(metadata.country_calling_codes).map((code) => [code, countriesOf(code)]),
  )
  expect(ours).toEqual(metadata.country_calling_codes)
  expect(countries.toSorted()).toEqual(Object.keys(metadata.countries).toSorted())
})

test('`00` counts as the international prefix only where the metadata has no longer one', () => {
  for (const [country, entry] of Object.entries(metadata.countries)) {
    if (callingCodeOf(country) === '1') continue
    const idd = new RegExp(`^(?:${entry[1]})$`)
    const longer = Array.from({ length: 1000 }, (_, n) => [`00${n}`, `000${n}`]).flat()
    const alone = idd.test('00') && !longer.some((prefix) => idd.test(prefix))
    expect(otherPrefix.has(country), `${country} ${entry[1]}`).toBe(!alone)
  }
})

test('finds a calling code by country, and in a number', () => {
  expect(callingCodeOf('GB')).toBe('44')
  expect(callingCodeOf('gb')).toBeUndefined()
  expect(callingCodeOf('constructor')).toBeUndefined()
  expect(callingCodeIn('+447400123456')).toBe('44')
  expect(callingCodeIn('+4')).toBeUndefined()
  expect(callingCodeIn('+999123')).toBeUndefined()
})

test('knows the calling codes of no country', () => {
  const codes = Array.from({ length: 999 }, (_, code) => String(code + 1))
  expect(codes.filter((code) => isOfNoCountry(`+${code}`))).toEqual(
    Object.keys(metadata.nonGeographic).toSorted(),
  )
  expect(isOfNoCountry('+88')).toBe(false)
  expect(isOfNoCountry('+882123')).toBe(true)
})
