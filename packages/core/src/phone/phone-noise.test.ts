import { getExampleNumber } from 'libphonenumber-js/core'
import examples from 'libphonenumber-js/mobile/examples'
import metadata from 'libphonenumber-js/metadata.max'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countries } from './calling-codes.ts'
import { knownCountry } from './known-country.ts'
import { minMetadata } from './min-metadata.ts'
import { parseDestination } from './max.ts'
import { parsePhoneWithoutMetadata } from './parse-phone-without-metadata.ts'
import { parsePhone } from './parse-phone.ts'

const numbers = countries.flatMap((country) => {
  const number = getExampleNumber(knownCountry(country, metadata)!, examples, metadata)
  if (!number) return []
  const abroad = [number.number, number.formatInternational(), number.getURI()]
  return [...abroad, number.formatNational()].map((text) => ({
    country,
    e164: number.number,
    text,
  }))
})

const scripts = ['٠', '۰', '०', '০', '０'].map((zero) => zero.codePointAt(0)!)
const inScript = (text: string, zero: number | undefined): string =>
  zero === undefined
    ? text
    : text.replace(/\d/g, (digit) => String.fromCodePoint(zero + Number(digit)))

/** Text around numbers in letters, mails and messages. */
const before = fc.constantFrom(
  '',
  'Call me: ',
  'Tel. ',
  'T: ',
  '☎ ',
  'Flat 12, ',
  'At 5pm: ',
  '«',
  '\n',
)
const after = fc.constantFrom(
  '',
  '.',
  ', please',
  ' (mobile)',
  ' – call after 6pm',
  '!',
  '»',
  '\u2069',
  '\r\n',
)
const invisible = fc.constantFrom('', '\u200e', '\u202a', '\u2068', '\ufeff', '\u00ad')
const space = fc.constantFrom(' ', '\u00a0', '\u202f', '\u2009', '  ')
const dash = fc.constantFrom('-', '\u2010', '\u2011', '\u2012', '\u2013', '\u2212')

const noisy = fc
  .record({
    number: fc.constantFrom(...numbers),
    zero: fc.constantFrom(...scripts, undefined),
    before,
    after,
    invisible,
    space,
    dash,
  })
  .map(({ number: { country, e164, text }, zero, before, after, invisible, space, dash }) => {
    const written = inScript(text, zero).replace(/ /g, space).replace(/-/g, dash)
    return { country, e164, text, noise: before + invisible + written + invisible + after }
  })

test('text around a number never changes it, for a field and for a server', () => {
  fc.assert(
    fc.property(noisy, ({ country, e164, noise }) => {
      expect(parsePhone(noise, minMetadata, { country })).toMatchObject({ e164, possible: true })
      expect(parseDestination(noise, { country })).toMatchObject({ ok: true, e164 })
    }),
    { numRuns: 3000 },
  )
})

test('without metadata it is the same number, or none', () => {
  fc.assert(
    fc.property(noisy, ({ country, e164, noise }) => {
      expect([e164, null]).toContain(parsePhoneWithoutMetadata(noise, { country }).e164)
    }),
    { numRuns: 3000 },
  )
})

const extensionMarks = [
  ' x',
  ' ext. ',
  ';ext=',
  ' #',
  ',,',
  ' Ext ',
  ' доб. ',
  ' ex',
  ' ex. ',
  'ext',
]

test('an extension is recognised, however it is written', () => {
  const mark = fc.constantFrom(...extensionMarks)
  fc.assert(
    fc.property(noisy, mark, fc.stringMatching(/^[0-9]{1,5}$/), (number, mark, extension) => {
      const text = number.text.replace('tel:', '') + mark + extension
      const { e164, country } = number
      expect(parsePhone(text, minMetadata, { country })).toMatchObject({ e164, extension })
    }),
  )
})

test('the beginning of an extension leaves the number as it is', () => {
  for (const begun of ['x', ' x', ' #', ',', ',,', ';', ' X ']) {
    const phone = parsePhone(`(213) 373-4253${begun}`, minMetadata, { country: 'US' })
    expect(phone, begun).toMatchObject({ e164: '+12133734253', possible: true })
    expect(phone.extension, begun).toBeUndefined()
  }
})
