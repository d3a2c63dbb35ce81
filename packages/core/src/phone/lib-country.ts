import type { CountryCode as LibCountry, MetadataJson } from 'libphonenumber-js/core'
import type { CountryCode } from '../contract/terms.ts'

/** The country if the metadata knows it: libphonenumber throws at others. */
export function libCountry(
  country: CountryCode | undefined,
  metadata: MetadataJson,
): LibCountry | undefined {
  return country !== undefined && isLibCountry(country, metadata) ? country : undefined
}

function isLibCountry(country: CountryCode, metadata: MetadataJson): country is LibCountry {
  return Object.hasOwn(metadata.countries, country)
}
