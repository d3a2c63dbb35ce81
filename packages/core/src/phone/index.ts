export { callingCodeIn, callingCodeOf, countries, countriesOf } from './calling-codes.ts'
export { loadPhoneMetadata } from './load-metadata.ts'
export { maskPhone } from './mask-phone.ts'
export { phoneChars } from './number-chars.ts'
export { parsePhone } from './parse-phone.ts'
export {
  parsePhoneWithoutMetadata,
  phoneCharsWithoutMetadata,
} from './parse-phone-without-metadata.ts'
export { readPhoneText } from './phone-text.ts'
export type { PhoneContext } from './parse-phone-without-metadata.ts'
export type { PhoneMetadata, PhoneReading } from './phone-metadata.ts'
export type { PhoneText } from './phone-text.ts'
export type { PhoneType } from './phone-type.ts'
export type { CountryProvenance, PhoneReason, PhoneValue } from './phone-value.ts'
