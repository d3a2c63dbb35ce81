import { AsYouType, getExampleNumber } from 'libphonenumber-js/core'
import examples from 'libphonenumber-js/mobile/examples'
import metadata from 'libphonenumber-js/metadata.min'
import type { CountryCode } from '../contract/terms.ts'
import type { PhoneEngine, PhoneReading } from './engine.ts'
import { libCountry } from './lib-country.ts'
import { numberIn } from './number-in.ts'

function read(chars: string, country: CountryCode | undefined): PhoneReading {
  const { number, e164, reason } = numberIn(chars, country, metadata)
  return {
    e164,
    country: number?.country,
    possibleCountries: number?.getPossibleCountries() ?? [],
    reason,
  }
}

function format(chars: string, country: CountryCode | undefined): string {
  return new AsYouType(libCountry(country, metadata), metadata).input(chars)
}

function example(country: CountryCode): string | undefined {
  const home = libCountry(country, metadata)
  return home && getExampleNumber(home, examples, metadata)?.formatNational()
}

/** libphonenumber's plans with the smallest metadata: lengths and formats of all countries, no types of line. */
export const libphonenumberEngine: PhoneEngine = {
  read,
  format,
  example,
}
