import type { MetadataJson, PhoneNumber } from 'libphonenumber-js/core'
import { AsYouType, parsePhoneNumberFromString } from 'libphonenumber-js/core'
import type { CountryCode } from '../contract/terms.ts'
import { lengthReason } from './length-reason.ts'
import { libCountry } from './lib-country.ts'
import type { PhoneReason } from './phone-value.ts'

interface NumberIn {
  /** The number so far, or whole. */
  readonly number: PhoneNumber | undefined
  /** `+` and the digits so far; `null` while there is no calling code. */
  readonly e164: string | null
  /** What is wrong with its length; `undefined`: a number of this length can exist. */
  readonly reason: PhoneReason | undefined
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
  typed.input(chars)
  const fault = typed.validateLength()
  if (fault) {
    const whole = parsePhoneNumberFromString(chars, home ? { defaultCountry: home } : {}, metadata)
    if (whole?.isPossible() && whole.isValid()) {
      return { number: whole, e164: whole.number, reason: undefined }
    }
  }
  const number = typed.getNumber()
  return {
    number,
    e164: number?.number ?? typed.getNumberValue() ?? null,
    reason: fault && lengthReason[fault],
  }
}
