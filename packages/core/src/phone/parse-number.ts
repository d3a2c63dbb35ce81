import type { CountryCode as LibCountry, MetadataJson, PhoneNumber } from 'libphonenumber-js/core'
import { AsYouType, parsePhoneNumberFromString } from 'libphonenumber-js/core'
import type { CountryCode } from '../contract/terms.ts'
import { knownCountry } from './known-country.ts'
import { lengthReason } from './length-reason.ts'
import type { PhoneReason } from './phone-value.ts'

export interface ParsedNumber {
  /** The number, where one of this length can exist. */
  readonly number: PhoneNumber | undefined
  /** `+` and the digits so far; `null` while there is no calling code. */
  readonly e164: string | null
  /** What is wrong with its length; `undefined` where a number of this length can exist. */
  readonly reason: PhoneReason | undefined
  /** The characters with the separators of the number's country. */
  readonly formatted: string
}

/**
 * Parses the characters of a number, for field and server alike.
 *
 * libphonenumber has two parsers that differ at the edges. The one for typing always takes a trunk prefix off; the one
 * for whole numbers leaves it where the rest fits no range (`0740012` in GB would be +44 0740012), but knows that
 * `8005553535` in RU has lost its trunk prefix 8. So the first parser decides, unless only the second finds a number.
 */
export function parseNumber(
  chars: string,
  country: CountryCode | undefined,
  metadata: MetadataJson,
): ParsedNumber {
  const defaultCountry = knownCountry(country, metadata)
  const typed = new AsYouType(defaultCountry, metadata)
  const formatted = typed.input(chars)
  const fault = typed.validateLength()
  const e164 = typed.getNumberValue() ?? null
  if (!fault) {
    const number = typed.getNumber()
    return { number, e164: number?.number ?? e164, reason: undefined, formatted }
  }
  const callingCode = typed.getCallingCode() ?? callingCodeFrom(defaultCountry, metadata)
  if (isShortened(chars, e164, callingCode)) {
    const options = defaultCountry ? { defaultCountry } : {}
    const whole = parsePhoneNumberFromString(chars, options, metadata)
    if (whole?.isPossible() && whole.isValid()) {
      return { number: whole, e164: whole.number, reason: undefined, formatted }
    }
  }
  return { number: undefined, e164, reason: lengthReason[fault], formatted }
}

/**
 * Whether the parser for typing has taken digits off. Otherwise the second parser, which takes as long again, finds no
 * other number.
 */
function isShortened(chars: string, e164: string | null, callingCode: string | undefined): boolean {
  if (e164 === null || callingCode === undefined) return true
  const prefix = chars.startsWith('+') ? 1 + callingCode.length : 0
  return e164.length - 1 - callingCode.length < chars.length - prefix
}

/** Not from `calling-codes.ts`, whose table the metadata's chunk would then contain once more. */
function callingCodeFrom(
  country: LibCountry | undefined,
  metadata: MetadataJson,
): string | undefined {
  return country && metadata.countries[country]?.[0]
}

/** Territories whose numbers look like those of a neighbour: only the user's choice distinguishes them. */
const withoutOwnRange: ReadonlySet<CountryCode> = new Set('AX BL CC CX EH MF SJ VA'.split(' '))

/**
 * Returns the countries that a number may be in: one, where its digits determine it, or where the `chosen` country can't
 * be distinguished from it. Empty for numbers of no country.
 */
export function possibleCountriesOf(
  number: PhoneNumber,
  chosen: CountryCode | undefined,
  metadata: MetadataJson,
): readonly CountryCode[] {
  const country = knownCountry(chosen, metadata)
  const isSameCode = number.countryCallingCode === callingCodeFrom(country, metadata)
  if (country && withoutOwnRange.has(country) && isSameCode) {
    const there = parsePhoneNumberFromString(number.number, metadata)
    if (there) there.country = country
    if (there?.isValid() || !number.isValid()) return [country]
  }
  return number.country ? [number.country] : number.getPossibleCountries()
}
