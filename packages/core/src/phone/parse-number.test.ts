import { AsYouType, getExampleNumber, parsePhoneNumberFromString } from 'libphonenumber-js/core'
import examples from 'libphonenumber-js/mobile/examples'
import full from 'libphonenumber-js/metadata.max'
import min from 'libphonenumber-js/metadata.min'
import { expect, test } from 'vitest'
import { countries } from './calling-codes.ts'
import { knownCountry } from './known-country.ts'
import { parseNumber } from './parse-number.ts'

test.each([
  ['small', min],
  ['full', full],
])('with %s metadata the second parser is skipped only where it finds no number', (_, metadata) => {
  for (const country of countries) {
    const home = knownCountry(country, metadata)!
    const number = getExampleNumber(home, examples, metadata)
    if (!number) continue
    const { nationalNumber } = number
    const beginnings = [
      '',
      '0',
      '8',
      '1',
      '06',
      number.countryCallingCode,
      `+${number.countryCallingCode}`,
    ]
    const whole = [...beginnings, `+${number.countryCallingCode}0`, '00', '011', '0011', '810']
      .map((beginning) => beginning + nationalNumber)
      .concat(number.formatNational().replace(/\D/g, ''))
    const texts = whole.flatMap((text) => [text, text.slice(0, -1), text.slice(0, -2), `${text}1`])
    for (const text of texts) {
      const typed = new AsYouType(home, metadata)
      typed.input(text)
      if (!typed.validateLength()) continue
      const second = parsePhoneNumberFromString(text, { defaultCountry: home }, metadata)
      const found = second?.isPossible() && second.isValid() ? second.number : undefined
      const { reason, e164 } = parseNumber(text, country, metadata)
      expect(reason ? undefined : e164, `${country} ${text}`).toBe(found)
    }
  }
})
