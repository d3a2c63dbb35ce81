import type { CountryCode as LibCountry } from 'libphonenumber-js/core'
import type { CountryCode } from '../contract/terms.ts'
import { callingCodeOf } from './calling-codes.ts'

/** The country if libphonenumber knows it: it throws at others. */
export function libCountry(country: CountryCode | undefined): LibCountry | undefined {
  return country !== undefined && isLibCountry(country) ? country : undefined
}

function isLibCountry(country: CountryCode): country is LibCountry {
  return callingCodeOf(country) !== undefined
}
