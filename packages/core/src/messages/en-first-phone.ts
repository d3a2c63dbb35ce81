import type { FirstPhoneMessages } from './catalogue.ts'

/** What of the phone field's English is on the page from the start. */
export const enFirstPhone: FirstPhoneMessages = {
  locale: 'en',
  'phone.label': 'Phone number',
  'country.choose': 'Country: {country}. Choose another',
  'country.none': 'Choose a country',
  'country.other': 'For any other country, type + and its calling code.',
}
