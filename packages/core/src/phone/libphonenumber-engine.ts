import type { PhoneNumber } from 'libphonenumber-js/core'
import { AsYouType, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/core'
import examples from 'libphonenumber-js/mobile/examples'
import metadata from 'libphonenumber-js/metadata.min'
import type { CountryCode } from '../contract/terms.ts'
import type { PhoneEngine, PhoneReading } from './engine.ts'
import { libCountry } from './lib-country.ts'
import { lengthReason } from './length-reason.ts'

function asYouType(chars: string, country: CountryCode | undefined): AsYouType {
  const typed = new AsYouType(libCountry(country), metadata)
  typed.input(chars)
  return typed
}

/** The whole number, where the characters make one: the plans know more of it than of its beginning. */
function wholeNumber(chars: string, country: CountryCode | undefined): PhoneNumber | undefined {
  const home = libCountry(country)
  const number = parsePhoneNumberFromString(chars, home ? { defaultCountry: home } : {}, metadata)
  return number?.isPossible() ? number : undefined
}

function read(chars: string, country: CountryCode | undefined): PhoneReading {
  const whole = wholeNumber(chars, country)
  const typed = asYouType(chars, country)
  const number = whole ?? typed.getNumber()
  const fault = whole ? undefined : typed.validateLength()
  return {
    e164: number?.number ?? typed.getNumberValue() ?? null,
    country: number?.country,
    possibleCountries: number?.getPossibleCountries() ?? [],
    reason: fault && lengthReason[fault],
  }
}

function example(country: CountryCode, format: 'national' | 'international'): string | undefined {
  const home = libCountry(country)
  const number = home && getExampleNumber(home, examples, metadata)
  if (!number) return undefined
  const chars = format === 'national' ? number.formatNational() : number.number
  return asYouType('', country).input(chars)
}

/** libphonenumber's plans with the smallest metadata: lengths and formats of all countries, no types of line. */
export const libphonenumberEngine: PhoneEngine = {
  read,
  format: (chars, country) => new AsYouType(libCountry(country), metadata).input(chars),
  example,
}
