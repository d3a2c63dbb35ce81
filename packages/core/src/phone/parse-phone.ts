import type { CountryCode } from '../contract/terms.ts'
import { callingCodeIn, countriesOf } from './calling-codes.ts'
import type { PhoneEngine, PhoneReading } from './engine.ts'
import { readPhoneText } from './phone-text.ts'
import type { CountryProvenance, PhoneReason, PhoneValue } from './phone-value.ts'

export interface PhoneContext {
  /** The country that is chosen, which numbers without `+` are in. */
  readonly country?: CountryCode | undefined
  /** Where that choice came from. @default 'default' */
  readonly provenance?: CountryProvenance | undefined
  /** The countries that are allowed. @default all */
  readonly countries?: readonly CountryCode[] | null | undefined
  /** The numbering plans, if they have come: without them nothing is guessed. */
  readonly engine?: PhoneEngine | undefined
}

/**
 * What a text says about a phone number, complete or not. Never throws.
 *
 * Without the engine, `e164` is set only for text that names its calling code, by `+` or an international prefix:
 * anything else could be a stranger's number. `possible` is then `undefined`.
 */
export function parsePhone(text: string, context: PhoneContext = {}): PhoneValue {
  const { country, engine, provenance = 'default' } = context
  const { chars, extension, notANumber } = readPhoneText(text, country)
  const shared = { national: text, ...(extension ? { extension } : {}) }
  if (!/\d/.test(chars)) {
    const reason: PhoneReason | undefined = notANumber ? 'not-a-number' : undefined
    const possible = text.trim() === '' ? undefined : false
    return { ...shared, e164: null, country, possible, provenance, ...(reason ? { reason } : {}) }
  }
  const reading = engine?.read(chars, country)
  const e164 = reading ? reading.e164 : chars.startsWith('+') ? chars : null
  const named = e164 !== null && saysItsCountry(chars, e164, country)
  const home = named ? countryOfNumber(e164, country, reading) : country
  const reason = reading && reasonAgainst(reading, home, context)
  return {
    ...shared,
    e164,
    country: home,
    possible: reading && reason === undefined,
    provenance: home !== undefined && home !== country ? 'number' : provenance,
    ...(reason ? { reason } : {}),
  }
}

/** Whether a number tells its calling code itself: a national one is in the country that was chosen. */
function saysItsCountry(chars: string, e164: string, country: CountryCode | undefined): boolean {
  if (chars.startsWith('+')) return true
  const code = callingCodeIn(e164)
  return country === undefined || code === undefined || !countriesOf(code).includes(country)
}

/** The choice stands until the number says otherwise: another calling code, or a range of another country. */
function countryOfNumber(
  e164: string,
  chosen: CountryCode | undefined,
  reading: PhoneReading | undefined,
): CountryCode | undefined {
  const code = callingCodeIn(e164)
  // `+4` alone may yet become the chosen country's; `+999` never becomes anybody's.
  if (code === undefined) return chosen
  const sharing = countriesOf(code)
  if (reading?.country && reading.reason === undefined) return reading.country
  return chosen && sharing.includes(chosen) ? chosen : sharing[0]
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
