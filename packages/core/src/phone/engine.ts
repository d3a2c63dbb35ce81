import type { CountryCode } from '../contract/terms.ts'
import type { PhoneType } from './phone-type.ts'
import type { PhoneReason } from './phone-value.ts'

/** What numbering plans say about the characters of a number so far. */
export interface PhoneReading {
  /** `+` and the digits so far; `null` while there is no calling code. */
  readonly e164: string | null
  /** The country that the number itself is in, where the plans can tell it apart. */
  readonly country: CountryCode | undefined
  /** The countries it may be in; empty for numbers of no country. */
  readonly possibleCountries: readonly CountryCode[]
  /** What is wrong with its length; `undefined`: a number of this length can exist. */
  readonly reason: PhoneReason | undefined
  /** The type of line of a number that can exist; `undefined` where the plans tell no types. */
  readonly type: PhoneType | undefined
}

/** Numbering plans: formats and lengths. It comes in a chunk of its own, when a field is first needed. */
export interface PhoneEngine {
  /** `chars`: what `readPhoneText` gives. `country`: where a number without `+` is. */
  read(chars: string, country: CountryCode | undefined): PhoneReading
  /** The characters as they are written where they are: the same digits in the same order, with marks between them. */
  format(chars: string, country: CountryCode | undefined): string
  /** A mobile number of a country as people there write it, for placeholders; `undefined`: none is known. */
  example(country: CountryCode): string | undefined
}

const loading: (Promise<PhoneEngine> | undefined)[] = []

/**
 * Fetches the engine, once for all fields. `full`: with the plans that tell types of line, twice as much. Rejects where
 * the chunk could not be fetched; the next call tries again.
 */
export function loadPhoneEngine(full = false): Promise<PhoneEngine> {
  return (loading[+full] ??= (
    full ? import('./libphonenumber-full-engine.ts') : import('./libphonenumber-engine.ts')
  ).then(
    ({ libphonenumberEngine }) => libphonenumberEngine,
    (error: unknown) => {
      loading[+full] = undefined
      throw error
    },
  ))
}
