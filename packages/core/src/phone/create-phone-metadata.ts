import type { MetadataJson, PhoneNumber } from 'libphonenumber-js/core'
import { getExampleNumber } from 'libphonenumber-js/core'
import examples from 'libphonenumber-js/mobile/examples'
import type { CountryCode } from '../contract/terms.ts'
import { knownCountry } from './known-country.ts'
import { parseNumber, possibleCountriesOf } from './parse-number.ts'
import type { ParsedNumber } from './parse-number.ts'
import type { PhoneMetadata, PhoneReading } from './phone-metadata.ts'
import type { PhoneType } from './phone-type.ts'

/**
 * Wraps libphonenumber with the given metadata.
 * @param typeOf given where the metadata contains line types
 */
export function createPhoneMetadata(
  metadata: MetadataJson,
  typeOf?: (number: PhoneNumber) => PhoneType,
): PhoneMetadata {
  let last:
    | readonly [chars: string, country: CountryCode | undefined, parsed: ParsedNumber]
    | undefined

  /** Fields ask for the example at each key. */
  const examplesByCountry = new Map<CountryCode, string | undefined>()

  /** A key is validated, formatted and read by one and the same parse. */
  function parse(chars: string, country: CountryCode | undefined): ParsedNumber {
    if (last?.[0] !== chars || last[1] !== country) {
      last = [chars, country, parseNumber(chars, country, metadata)]
    }
    return last[2]
  }

  return {
    withTypes: typeOf !== undefined,
    read(chars, country): PhoneReading {
      const { number, e164, reason } = parse(chars, country)
      const possibleCountries = number ? possibleCountriesOf(number, country, metadata) : []
      return {
        e164,
        country: possibleCountries.length === 1 ? possibleCountries[0] : undefined,
        possibleCountries,
        reason,
        type: number && typeOf?.(number),
      }
    },
    format: (chars, country) => parse(chars, country).formatted,
    example(country) {
      if (!examplesByCountry.has(country)) {
        const known = knownCountry(country, metadata)
        const number = known && getExampleNumber(known, examples, metadata)
        examplesByCountry.set(country, number?.formatNational())
      }
      return examplesByCountry.get(country)
    },
  }
}
