import type { CountryCode as LibCountry, MetadataJson } from 'libphonenumber-js/core'
import type { CountryCode } from '../contract/terms.ts'

/** Returns the country if the metadata contains it, else `undefined`: libphonenumber throws at unknown countries. */
export function knownCountry(
  country: CountryCode | undefined,
  metadata: MetadataJson,
): LibCountry | undefined {
  return country !== undefined && isKnown(country, metadata) ? country : undefined
}

function isKnown(country: CountryCode, metadata: MetadataJson): country is LibCountry {
  return Object.hasOwn(metadata.countries, country)
}
