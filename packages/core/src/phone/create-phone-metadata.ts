import type { MetadataJson } from 'libphonenumber-js/core'
import examples from 'libphonenumber-js/mobile/examples'
import type { CountryCode } from '../contract/terms.ts'
import { beginsNumberOf } from './begins-number-of.ts'
import { countriesOfNumber } from './countries-of-number.ts'
import { formatNational, formatNumber } from './format-number.ts'
import { createNumberingPlans } from './numbering-plan.ts'
import type { PhoneMetadata, PhoneReading } from './phone-metadata.ts'
import { typeIn } from './phone-type.ts'
import { readNumber } from './read-number.ts'

const mobileExamples: Readonly<Record<string, string | undefined>> = examples

/**
 * Wraps libphonenumber's metadata.
 * @param withTypes whether the metadata contains the line types of all countries
 */
export function createPhoneMetadata(metadata: MetadataJson, withTypes: boolean): PhoneMetadata {
  const plans = createNumberingPlans(metadata)
  let last:
    | readonly [chars: string, country: CountryCode | undefined, reading: PhoneReading]
    | undefined

  function read(chars: string, country: CountryCode | undefined): PhoneReading {
    const number = readNumber(chars, country, plans)
    const { e164, plan, national, reason } = number
    const isPossible = plan !== undefined && reason === undefined
    const possibleCountries = isPossible ? countriesOfNumber(number, country, plans) : []
    const found = possibleCountries.length === 1 ? possibleCountries[0] : undefined
    return {
      e164,
      country: found,
      possibleCountries,
      reason,
      type: withTypes && isPossible ? typeIn(national, plans.ofCountry(found) ?? plan) : undefined,
      formatted: formatNumber(number),
    }
  }

  return {
    withTypes,
    read(chars, country) {
      // A key is formatted, validated and reported by the same reading.
      if (last?.[0] !== chars || last[1] !== country) last = [chars, country, read(chars, country)]
      return last[2]
    },
    beginsNumberOf: (country, digits) => beginsNumberOf(digits, plans.ofCountry(country)),
    example(country) {
      const plan = plans.ofCountry(country)
      const example = mobileExamples[country]
      return plan && example && formatNational(example, plan)
    },
  }
}
