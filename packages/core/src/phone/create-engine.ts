import type { MetadataJson, PhoneNumber } from 'libphonenumber-js/core'
import { getExampleNumber } from 'libphonenumber-js/core'
import examples from 'libphonenumber-js/mobile/examples'
import type { CountryCode } from '../contract/terms.ts'
import type { PhoneEngine, PhoneReading } from './engine.ts'
import { libCountry } from './lib-country.ts'
import { homesOf, numberIn } from './number-in.ts'
import type { NumberIn } from './number-in.ts'
import type { PhoneType } from './phone-type.ts'

/** libphonenumber's plans as far as its metadata tells them. `typeOf`: it tells types of line, too. */
export function createEngine(
  metadata: MetadataJson,
  typeOf?: (number: PhoneNumber) => PhoneType,
): PhoneEngine {
  let last: readonly [chars: string, country: CountryCode | undefined, found: NumberIn] | undefined

  /** The examples, which are asked for at each key. */
  const written = new Map<CountryCode, string | undefined>()

  /** A key is refused, written and read by one and the same parse. */
  function found(chars: string, country: CountryCode | undefined): NumberIn {
    if (last?.[0] !== chars || last[1] !== country) {
      last = [chars, country, numberIn(chars, country, metadata)]
    }
    return last[2]
  }

  return {
    read(chars, country): PhoneReading {
      const { number, e164, reason } = found(chars, country)
      const homes = number ? homesOf(number, country, metadata) : []
      return {
        e164,
        country: homes.length === 1 ? homes[0] : undefined,
        possibleCountries: homes,
        reason,
        type: number && typeOf?.(number),
      }
    },
    format: (chars, country) => found(chars, country).written,
    example(country) {
      if (!written.has(country)) {
        const home = libCountry(country, metadata)
        const number = home && getExampleNumber(home, examples, metadata)
        written.set(country, number?.formatNational())
      }
      return written.get(country)
    },
  }
}
