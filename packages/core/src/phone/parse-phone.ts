import type { CountryCode } from '../contract/terms.ts'
import { callingCodeIn, countriesOf } from './calling-codes.ts'
import type { PhoneEngine, PhoneReading } from './engine.ts'
import { homeOf } from './parse-bare-phone.ts'
import type { PhoneContext } from './parse-bare-phone.ts'
import { allowsType } from './phone-type.ts'
import { readPhoneText } from './phone-text.ts'
import type { PhoneReason, PhoneValue } from './phone-value.ts'

/**
 * What the numbering plans say about a number in whatever text, complete or not. Never throws. While they are not here,
 * `parseBarePhone` stands in.
 */
export function parsePhone(
  text: string,
  engine: PhoneEngine,
  context: PhoneContext = {},
): PhoneValue {
  const { country, provenance = 'default' } = context
  const { chars, extension, notANumber } = readPhoneText(text, country)
  const shared = { national: text, ...(extension ? { extension } : {}) }
  if (!/\d/.test(chars)) {
    const empty = { ...shared, e164: null, country, provenance }
    if (text.trim() === '') return { ...empty, possible: undefined }
    return { ...empty, possible: false, reason: notANumber ? 'not-a-number' : 'too-short' }
  }
  const reading = engine.read(chars, country)
  const home = countryOf(chars, reading, country)
  const reason = reasonAgainst(reading, home, context)
  return {
    ...shared,
    e164: reading.e164,
    country: home,
    possible: reason === undefined,
    provenance: home === country ? provenance : 'number',
    ...(reading.type ? { type: reading.type } : {}),
    ...(reason ? { reason } : {}),
  }
}

/** The choice stands until the number says otherwise: another calling code, or a range of another country. */
function countryOf(
  chars: string,
  { e164, country, reason }: PhoneReading,
  chosen: CountryCode | undefined,
): CountryCode | undefined {
  if (e164 === null) return chosen
  const home = homeOf(e164, chosen)
  // A national number is where the choice says, though its digits may be in use elsewhere (US and CA).
  if (!chars.startsWith('+') && home === chosen) return chosen
  return reason === undefined ? (country ?? home) : home
}

function reasonAgainst(
  { e164, possibleCountries, reason, type }: PhoneReading,
  home: CountryCode | undefined,
  { countries, types }: PhoneContext,
): PhoneReason | undefined {
  if (e164 === null && home === undefined) return 'country-unknown'
  const isAllowed = (country: CountryCode): boolean => !countries || countries.includes(country)
  if (reason) {
    const code = e164 === null ? undefined : callingCodeIn(e164)
    const homes = possibleCountries.length > 0 || !code ? possibleCountries : countriesOf(code)
    return !code || homes.some(isAllowed) ? reason : 'country-not-allowed'
  }
  // A satellite's, or another number of no country.
  if (possibleCountries.length === 0) return 'country-unknown'
  // Where no plan says in which of several countries it is, each has to be allowed: a server could not tell either.
  if (!possibleCountries.every(isAllowed)) return 'country-not-allowed'
  return types && type && !allowsType(types, type) ? 'type-not-allowed' : undefined
}
