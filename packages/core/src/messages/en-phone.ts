import type { PhoneMessages } from './catalogue.ts'

/** The phone field's part of the English catalogue. */
export const enPhone: PhoneMessages = {
  locale: 'en',
  'phone.label': 'Phone number',
  'phone.required': 'Enter your phone number.',
  'phone.too-short': 'The number is too short. Check that no digit is missing.',
  'phone.too-long': 'The number is too long. Check for a digit too many.',
  'phone.invalid-length': 'Numbers of this length don’t exist. Check the digits.',
  'phone.unknown-calling-code': 'No country has this calling code. Check the digits after +.',
  'phone.not-a-number': 'This is not a phone number. Enter digits only.',
  'phone.country-unknown': 'Choose a country, or type + and its calling code first.',
  'phone.country-not-allowed': 'Numbers of this country can’t be used here. Use another number.',
  'phone.type-not-allowed': 'Numbers of this kind can’t be used here. Use another number.',
  'phone.extension': 'The extension is not part of the number and is left out.',
  'country.choose': 'Country: {country}. Choose another',
  'country.none': 'Choose a country',
  'country.search': 'Search countries',
  'country.found': { one: '{n} country found', other: '{n} countries found' },
  'country.not-found': 'No country found. For any country, type + and its calling code.',
  'country.changed': 'Country is now {country}',
  'country.preferred': 'Suggested',
  'country.all': 'All countries',
  'country.other': 'For any other country, type + and its calling code.',
}
