import type { CountryCode as LibCountry, MetadataJson, PhoneNumber } from 'libphonenumber-js/core'
import { AsYouType, parsePhoneNumberFromString } from 'libphonenumber-js/core'
import type { CountryCode } from '../contract/terms.ts'
import { lengthReason } from './length-reason.ts'
import { libCountry } from './lib-country.ts'
import type { PhoneReason } from './phone-value.ts'

export interface NumberIn {
  /** The number, where one of this length can exist. */
  readonly number: PhoneNumber | undefined
  /** `+` and the digits so far; `null` while there is no calling code. */
  readonly e164: string | null
  /** What is wrong with its length; `undefined`: a number of this length can exist. */
  readonly reason: PhoneReason | undefined
  /** The characters with the marks that are set between them where they are. */
  readonly written: string
}

/**
 * What numbering plans make of a number's characters, for field and server alike.
 *
 * libphonenumber has two readers that differ at the edges. The one for typing always takes a trunk prefix off; the one
 * for whole numbers leaves it where the rest fits no range (`0740012` in GB would be +44 0740012), but knows that
 * `8005553535` in RU has lost its trunk 8. So the first one's word counts, unless only the second finds a number.
 */
export function numberIn(
  chars: string,
  country: CountryCode | undefined,
  metadata: MetadataJson,
): NumberIn {
  const home = libCountry(country, metadata)
  const typed = new AsYouType(home, metadata)
  const written = typed.input(chars)
  const fault = typed.validateLength()
  const e164 = typed.getNumberValue() ?? null
  if (!fault) {
    const number = typed.getNumber()
    return { number, e164: number?.number ?? e164, reason: undefined, written }
  }
  if (isShortened(chars, e164, typed.getCallingCode() ?? codeOf(home, metadata))) {
    const whole = parsePhoneNumberFromString(chars, home ? { defaultCountry: home } : {}, metadata)
    if (whole?.isPossible() && whole.isValid()) {
      return { number: whole, e164: whole.number, reason: undefined, written }
    }
  }
  return { number: undefined, e164, reason: lengthReason[fault], written }
}

/** The reader for typing has taken something off: else the other one, which costs as much again, finds no more. */
function isShortened(chars: string, e164: string | null, code: string | undefined): boolean {
  if (e164 === null || code === undefined) return true
  return (
    e164.length - 1 - code.length < chars.length - (chars.startsWith('+') ? 1 + code.length : 0)
  )
}

/** Not from our own table, which the chunk of the plans would hold once more. */
function codeOf(home: LibCountry | undefined, metadata: MetadataJson): string | undefined {
  return home && metadata.countries[home]?.[0]
}

/** Territories whose numbers are those of a country beside them: no digit tells them apart, only a choice. */
const withoutOwnPlan: ReadonlySet<CountryCode> = new Set('AX BL CC CX EH MF SJ VA'.split(' '))

/**
 * The countries that a number may be in: one, where its digits tell it, or where what was `chosen` cannot be told apart
 * from that. Empty for numbers of no country.
 */
export function homesOf(
  number: PhoneNumber,
  chosen: CountryCode | undefined,
  metadata: MetadataJson,
): readonly CountryCode[] {
  const home = libCountry(chosen, metadata)
  const code = codeOf(home, metadata)
  if (home && withoutOwnPlan.has(home) && number.countryCallingCode === code) {
    const there = parsePhoneNumberFromString(number.number, metadata)
    if (there) there.country = home
    if (there?.isValid() || !number.isValid()) return [home]
  }
  return number.country ? [number.country] : number.getPossibleCountries()
}
