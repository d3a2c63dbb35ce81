import { expect, test } from 'vitest'
import { callingCodeIn, callingCodeOf, countries, countriesOf } from './calling-codes.ts'
import { minMetadata } from './min-metadata.ts'

function beginning(digits: string): string[] {
  const code = callingCodeIn(digits)!
  const national = digits.slice(code.length)
  return countriesOf(code).filter((country) => minMetadata.beginsNumberOf(country, national))
}

test.each([
  ['1684', ['AS']],
  ['16847331234', ['AS']],
  ['1876', ['JM']],
  ['1658', ['JM']],
  ['1809', ['DO']],
  ['1939', ['PR']],
  ['1416', ['CA']],
  ['1212', ['US']],
  ['441534', ['JE']],
  ['441481', ['GG']],
  ['441624', ['IM']],
  ['4420', ['GB']],
  ['77', ['KZ']],
  ['7912', ['RU']],
  ['35818', ['AX']],
  ['3589', ['FI']],
  ['3906698', ['VA']],
  ['3902', ['IT']],
  ['4779', ['SJ']],
  ['5993', ['BQ']],
  ['5999', ['CW']],
  ['262262', ['RE']],
  ['262269', ['YT']],
  ['2908', ['TA']],
  ['6189162', ['CC']],
  ['6189164', ['CX']],
  ['1', []],
])('+%s begins numbers of %j', (digits, expected) => {
  expect(beginning(digits)).toEqual(expected)
})

test('in a shared calling code the example numbers begin as those of their country, but for those whose mobile numbers are also a neighbour’s', () => {
  const sharing = countries.filter((country) => countriesOf(callingCodeOf(country)!).length > 1)
  const others = sharing.filter((country) => {
    const example = minMetadata.example(country)
    const { e164 } = minMetadata.read(example?.replace(/\D/g, '') ?? '', country)
    const national = e164?.slice(1 + callingCodeOf(country)!.length)
    return national && !minMetadata.beginsNumberOf(country, national)
  })
  expect(others.toSorted()).toEqual(['AX', 'IM', 'SJ', 'VA'])
})

test('an unknown country has no numbers', () => {
  expect(minMetadata.beginsNumberOf('XX', '1')).toBe(false)
})
