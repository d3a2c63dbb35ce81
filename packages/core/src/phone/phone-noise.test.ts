import { getExampleNumber } from 'libphonenumber-js/core'
import examples from 'libphonenumber-js/mobile/examples'
import metadata from 'libphonenumber-js/metadata.max'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countries } from './calling-codes.ts'
import { libCountry } from './lib-country.ts'
import { libphonenumberEngine as engine } from './libphonenumber-engine.ts'
import { parseDestination } from './max.ts'
import { parseBarePhone } from './parse-bare-phone.ts'
import { parsePhone } from './parse-phone.ts'

const numbers = countries.flatMap((country) => {
  const number = getExampleNumber(libCountry(country, metadata)!, examples, metadata)
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

/** What stands beside numbers in letters, mails and messages; a digit of its own never touches the number. */
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

test('no noise around a number makes another one of it, for a field and for a server', () => {
  fc.assert(
    fc.property(noisy, ({ country, e164, noise }) => {
      expect(parsePhone(noise, engine, { country })).toMatchObject({ e164, possible: true })
      expect(parseDestination(noise, { country })).toMatchObject({ ok: true, e164 })
    }),
    { numRuns: 3000 },
  )
})

test('before the plans are here it is that number, or none is told', () => {
  fc.assert(
    fc.property(noisy, ({ country, e164, noise }) => {
      expect([e164, null]).toContain(parseBarePhone(noise, { country }).e164)
    }),
    { numRuns: 3000 },
  )
})

test('an extension is told apart, however it is written', () => {
  const mark = fc.constantFrom(' x', ' ext. ', ';ext=', ' #', ',,', ' Ext ', ' доб. ')
  fc.assert(
    fc.property(noisy, mark, fc.stringMatching(/^[0-9]{1,5}$/), (number, mark, extension) => {
      const text = number.text.replace('tel:', '') + mark + extension
      const { e164, country } = number
      expect(parsePhone(text, engine, { country })).toMatchObject({ e164, extension })
    }),
  )
})

test('an extension that is only begun leaves the number as it is', () => {
  for (const begun of ['x', ' x', ' #', ',', ',,', ';', ' X ']) {
    const phone = parsePhone(`(213) 373-4253${begun}`, engine, { country: 'US' })
    expect(phone, begun).toMatchObject({ e164: '+12133734253', possible: true })
    expect(phone.extension, begun).toBeUndefined()
  }
})
