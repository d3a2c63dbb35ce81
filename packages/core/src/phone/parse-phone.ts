import type { CountryCode } from '../contract/terms.ts'
import { callingCodeIn, countriesOf } from './calling-codes.ts'
import type { PhoneEngine, PhoneReading } from './engine.ts'
import { homeOf } from './parse-bare-phone.ts'
import type { PhoneContext } from './parse-bare-phone.ts'
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
    const possible = text.trim() === '' ? undefined : false
    const reason = notANumber ? { reason: 'not-a-number' as const } : {}
    return { ...shared, e164: null, country, possible, provenance, ...reason }
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
  reading: PhoneReading,
  home: CountryCode | undefined,
  { countries }: PhoneContext,
): PhoneReason | undefined {
  if (reading.e164 === null && home === undefined) return 'country-unknown'
  if (!countries) return reading.reason
  const code = reading.e164 === null ? undefined : callingCodeIn(reading.e164)
  const possible = reading.possibleCountries.length
    ? reading.possibleCountries
    : code
      ? countriesOf(code)
      : []
  const allowed = code === undefined || possible.some((country) => countries.includes(country))
  return allowed ? reading.reason : 'country-not-allowed'
}
