import type { CountryCode } from '../contract/terms.ts'
import { callingCodeIn, countriesOf } from './calling-codes.ts'
import { countryByCallingCode } from './parse-phone-without-metadata.ts'
import type { PhoneContext } from './parse-phone-without-metadata.ts'
import type { PhoneMetadata, PhoneReading } from './phone-metadata.ts'
import { readPhoneText } from './phone-text.ts'
import { allowsType } from './phone-type.ts'
import type { PhoneReason, PhoneValue } from './phone-value.ts'

/**
 * Parses a number in any text, complete or not, by the numbering metadata. Never throws. While the metadata isn't loaded,
 * use `parsePhoneWithoutMetadata`.
 */
export function parsePhone(
  text: string,
  metadata: PhoneMetadata,
  context: PhoneContext = {},
): PhoneValue {
  const { country: chosen, provenance = 'default' } = context
  const { chars, extension, notANumber } = readPhoneText(text, chosen)
  const shared = { national: text, ...(extension ? { extension } : {}) }
  if (!/\d/.test(chars)) {
    const empty = { ...shared, e164: null, country: chosen, provenance }
    if (text.trim() === '') return { ...empty, possible: undefined }
    return { ...empty, possible: false, reason: notANumber ? 'not-a-number' : 'too-short' }
  }
  const reading = metadata.read(chars, chosen)
  const reason = reasonAgainst(reading, context)
  const country = countryOf(chars, reading, reason, chosen)
  return {
    ...shared,
    e164: reading.e164,
    country,
    possible: reason === undefined,
    provenance: country === chosen ? provenance : 'number',
    ...(reading.type ? { type: reading.type } : {}),
    ...(reason ? { reason } : {}),
  }
}

/**
 * The chosen country, until the number has another calling code, or digits of another country with the same one. Digits
 * without a calling code keep it, unless they are refused for their country.
 */
function countryOf(
  chars: string,
  { e164, country, reason }: PhoneReading,
  refused: PhoneReason | undefined,
  chosen: CountryCode | undefined,
): CountryCode | undefined {
  if (e164 === null) return chosen
  const byCode = countryByCallingCode(e164, chosen)
  // The digits of a national number may be in use elsewhere (US and CA).
  const isNational = !chars.startsWith('+') && byCode === chosen
  if (isNational && refused !== 'country-not-allowed') return chosen
  return reason === undefined ? (country ?? byCode) : byCode
}

function reasonAgainst(
  { e164, possibleCountries, reason, type }: PhoneReading,
  { countries, types }: PhoneContext,
): PhoneReason | undefined {
  const isAllowed = (country: CountryCode): boolean => !countries || countries.includes(country)
  if (reason) {
    const code = e164 === null ? undefined : callingCodeIn(e164)
    const candidates = possibleCountries.length > 0 || !code ? possibleCountries : countriesOf(code)
    return !code || candidates.some(isAllowed) ? reason : 'country-not-allowed'
  }
  // A satellite phone, or another number of no country.
  if (possibleCountries.length === 0) return 'country-unknown'
  // Where the metadata doesn't determine which of several countries it is in, each has to be allowed, as on a server.
  if (!possibleCountries.every(isAllowed)) return 'country-not-allowed'
  return types && type && !allowsType(types, type) ? 'type-not-allowed' : undefined
}
