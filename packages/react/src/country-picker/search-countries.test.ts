import { callingCodeOf, countries, countriesOf, loadPhoneMetadata } from '@otp-kit/core/phone'
import { describe, expect, test } from 'vitest'
import { countryNameIn } from './country-label.ts'
import { countryItems, countrySearch } from './search-countries.ts'

const lists = new Map(
  ['en', 'de', 'ar'].map((locale) => {
    const items = countryItems(countries, locale)
    return [locale, { items, search: countrySearch(items, locale) }]
  }),
)
const found = (query: string, locale = 'en') =>
  lists
    .get(locale)!
    .search(query)
    .map((item) => item.country)

test('unknown countries and duplicates are left out', () => {
  const items = countryItems(['GB', 'england', '', 'XX', 'GB', 'gb'], 'en')
  expect(items.map((item) => item.country)).toEqual(['GB'])
})

describe.each(['en', 'de', 'ar'])('in %s', (locale) => {
  const { items } = lists.get(locale)!

  test('every country has a name', () => {
    expect(items.filter((item) => item.name === item.country)).toEqual([])
    expect(items).toHaveLength(countries.length)
  })

  test.each(['en', 'de', 'ar'])(
    'every country is found first by its name in %s, if it has one',
    (language) => {
      const known = items.filter(() => language === 'en' || language === locale)
      for (const { country } of known) {
        const name = countryNameIn(country, language)
        for (const typed of [
          name,
          name.toUpperCase(),
          ` ${name}\u200f`,
          name.replaceAll(' ', ''),
        ]) {
          expect([typed, found(typed, locale)[0]]).toEqual([typed, country])
        }
      }
    },
  )

  test('every country is found first by its ISO code, in either case', () => {
    for (const { country } of items) {
      expect([country, found(country, locale)[0]]).toEqual([country, country])
      expect(found(country.toLowerCase(), locale)[0]).toBe(country)
    }
  })

  test('every country is found by its calling code with any prefix, the main one first', () => {
    for (const { country } of items) {
      const callingCode = callingCodeOf(country)!
      const all = countriesOf(callingCode)
      for (const typed of [
        `+${callingCode}`,
        callingCode,
        `00${callingCode}`,
        `\u200e(+ ${callingCode})`,
      ]) {
        const first = found(typed, locale).slice(0, all.length)
        expect(first).toContain(country)
        expect(first[0]).toBe(all[0])
      }
    }
  })

  test('typing a name narrows the result, and never empties it', () => {
    for (const { country, name } of items) {
      const letters = Array.from(name)
      for (let length = 3; length <= Math.min(letters.length, 8); length++) {
        expect(found(letters.slice(0, length).join(''), locale)).toContain(country)
      }
    }
  })
})

test.each([
  ['uk', 'GB'],
  ['usa', 'US'],
  ['uae', 'AE'],
  ['drc', 'CD'],
  ['bih', 'BA'],
  ['png', 'PG'],
  ['bvi', 'VG'],
  ['america', 'US'],
  ['england', 'GB'],
  ['korea', 'KR'],
  ['holland', 'NL'],
  ['guinea', 'GN'],
  ['congo kinshasa', 'CD'],
  ['cote divoire', 'CI'],
  ['cote d ivoire', 'CI'],
  ['Côte-d’Ivoire', 'CI'],
  ["cote d'ivoire", 'CI'],
  ['ivory', 'CI'],
  ['saint pierre', 'PM'],
  ['st pierre', 'PM'],
  ['St. Helena', 'SH'],
  ['sainthel', 'SH'],
  ['sao tome', 'ST'],
  ['trinidad and tobago', 'TT'],
  ['trinidad tobago', 'TT'],
  ['trinidad & t', 'TT'],
  ['us virgin', 'VI'],
  ['bosnia', 'BA'],
  ['bissau', 'GW'],
  ['curacao', 'CW'],
  ['aland', 'AX'],
  ['turkey', 'TR'],
  ['türkiye', 'TR'],
  ['kingdom united', 'GB'],
  ['United Kingdom (+44)', 'GB'],
  ['united 971', 'AE'],
  ['٠٠٤٤', 'GB'],
  ['＋４９', 'DE'],
  ['1876', 'US'],
  // In its own language and script.
  ['deutschland', 'DE'],
  ['osterreich', 'AT'],
  ['oesterreich', 'AT'],
  ['españa', 'ES'],
  ['polska', 'PL'],
  ['россия', 'RU'],
  ['日本', 'JP'],
  ['भारत', 'IN'],
  ['مصر', 'EG'],
])('%j finds %s first on an English page', (query, country) => {
  expect(found(query)[0]).toBe(country)
})

// What a query needs besides a displayed name.
test.each([
  // Words around a name, or in another order.
  ['the netherlands', 'NL'],
  ['kingdom of the netherlands', 'NL'],
  ['republic of ireland', 'IE'],
  ['republic of irel', 'IE'],
  ['Republic of Korea', 'KR'],
  ['korea, republic of', 'KR'],
  ["Korea (Democratic People's Republic of)", 'KP'],
  ['the united states of america', 'US'],
  ['tanzania, united republic of', 'TZ'],
  ['iran (islamic republic of)', 'IR'],
  ['moldova, republic of', 'MD'],
  ['bolivia (plurinational state of)', 'BO'],
  ['venezuela, bolivarian republic of', 'VE'],
  ['federated states of micronesia', 'FM'],
  ['micronesia (federated states of)', 'FM'],
  ['state of palestine', 'PS'],
  ['taiwan, province of china', 'TW'],
  ['hong kong sar', 'HK'],
  ['sint maarten (dutch part)', 'SX'],
  ['virgin islands, british', 'VG'],
  ['cocos (keeling) islands', 'CC'],
  ['falkland islands (malvinas)', 'FK'],
  ['falklands', 'FK'],
  ['the solomons', 'SB'],
  ['Brunei Darussalam', 'BN'],
  ['people’s republic of china', 'CN'],
  // Names of the ISO and UN lists, former names, parts.
  ['dr congo', 'CD'],
  ['democratic republic of the congo', 'CD'],
  ['congo, democratic republic of the', 'CD'],
  ['republic of the congo', 'CG'],
  ['russian federation', 'RU'],
  ['holy see', 'VA'],
  ['vatican', 'VA'],
  ['east timor', 'TL'],
  ['timor leste', 'TL'],
  ['syrian arab republic', 'SY'],
  ['lao pdr', 'LA'],
  ["lao people's democratic republic", 'LA'],
  ['viet nam', 'VN'],
  ['bonaire', 'BQ'],
  ['great britain', 'GB'],
  ['northern ireland', 'GB'],
  ['scotland', 'GB'],
  ['wales', 'GB'],
  ['ivory coast', 'CI'],
  ['swaziland', 'SZ'],
  ['burma', 'MM'],
  ['czech republic', 'CZ'],
  ['czechia', 'CZ'],
  ['cape verde', 'CV'],
  ['cabo verde', 'CV'],
  ['macedonia', 'MK'],
  ['macau', 'MO'],
  ['macao', 'MO'],
  // In the languages of the country.
  ['eire', 'IE'],
  ['한국', 'KR'],
  ['대한민국', 'KR'],
  ['ประเทศไทย', 'TH'],
  ['ไทย', 'TH'],
  ['中华人民共和国中国', 'CN'],
  ['日本国', 'JP'],
  ['台灣', 'TW'],
  ['shqipëri', 'AL'],
  ['shqiperi', 'AL'],
  ['belgique', 'BE'],
  ['belgien', 'BE'],
  ['maroc', 'MA'],
  ['المغرب', 'MA'],
  ['suisse', 'CH'],
  ['svizzera', 'CH'],
  ['suomi', 'FI'],
  ['eesti', 'EE'],
  ['srbija', 'RS'],
  ['crna gora', 'ME'],
  ['საქართველო', 'GE'],
  ['հայաստան', 'AM'],
  ['ísland', 'IS'],
  ['aotearoa', 'NZ'],
  ['இந்தியா', 'IN'],
])('%j finds %s first on pages in English, German and Arabic', (query, country) => {
  for (const locale of ['en', 'de', 'ar']) {
    expect([locale, found(query, locale)[0]]).toEqual([locale, country])
  }
})

test('what is displayed ranks before names in other languages and aliases', () => {
  expect(found('d').slice(0, 4)).toEqual(['DK', 'DJ', 'DM', 'DO'])
  expect(found('d')).toContain('CD')
  expect(found('south').slice(0, 3)).toEqual(['ZA', 'KR', 'SS'])
  expect(found('d', 'de')[0]).toBe('DK')
})

test('words that are in no name find nothing', () => {
  for (const nothing of ['atlantis', 'new york', 'los angeles', 'xyz', 'the xyz']) {
    expect([nothing, found(nothing)]).toEqual([nothing, []])
  }
})

test.each([
  ['+1 684', 'AS'],
  ['1 684 733', 'AS'],
  ['001684', 'AS'],
  ['+1876', 'JM'],
  ['+1 416', 'CA'],
  ['+1 212', 'US'],
  ['+1', 'US'],
  ['+44 1534', 'JE'],
  ['+44 20', 'GB'],
  ['+7 7', 'KZ'],
  ['+7 9', 'RU'],
  ['+358 18', 'AX'],
  ['+39 06 698', 'VA'],
  ['+39 02', 'IT'],
  ['+590', 'GP'],
])('%s finds %s first, once the metadata is loaded', async (query, country) => {
  const metadata = await loadPhoneMetadata()
  const { search } = lists.get('en')!
  expect(search(query, metadata)[0]?.country).toBe(country)
})

test.each([
  ['grossbritannien', 'GB'],
  ['großbr', 'GB'],
  ['aegypten', 'EG'],
  ['aeg', 'EG'],
  ['tuerkei', 'TR'],
  ['turkei', 'TR'],
  ['sankt helena', 'SH'],
  ['austria', 'AT'],
  ['usa', 'US'],
])('%j finds %s first on a German page', (query, country) => {
  expect(found(query, 'de')[0]).toBe(country)
})

test.each([
  // Alef with and without hamza, teh marbuta as heh, no article, tatweel, marks.
  ['المانيا', 'DE'],
  ['أَلْمانيا', 'DE'],
  ['ألمـــانيا', 'DE'],
  ['الامارات', 'AE'],
  ['السعوديه', 'SA'],
  ['سعودية', 'SA'],
  ['امريكا', 'US'],
  ['بريطانيا', 'GB'],
  ['عمان', 'OM'],
  ['egypt', 'EG'],
  ['٤٤', 'GB'],
])('%j finds %s first on an Arabic page', (query, country) => {
  expect(found(query, 'ar')[0]).toBe(country)
})

test('initials rank after names that begin like that', () => {
  expect(found('sa')[0]).toBe('SA')
  expect(found('sa')).toContain('ZA')
  expect(found('car')).toEqual(expect.arrayContaining(['BQ', 'CF']))
  expect(found('bah').slice(0, 2)).toEqual(['BS', 'BH'])
  expect(found('ps')[0]).toBe('PS')
  expect(found('nz')[0]).toBe('NZ')
  expect(found('ic')[0]).toBe('IS')
  expect(found('uk')).toEqual(['GB', 'UA'])
})

test('digits find the calling codes that begin with them', () => {
  expect(found('+1')).toContain('CA')
  expect(found('+35').length).toBeGreaterThan(5)
  expect(found('353')).toEqual(['IE'])
  expect(found('+999')).toEqual([])
})

test('an empty query returns all, in the order of the language', () => {
  const all = lists.get('en')!.items.map((item) => item.country)
  for (const nothing of ['', '  ', '.*', '(', '\u200b']) expect(found(nothing)).toEqual(all)
  expect(found('xyz')).toEqual([])
})

test('within a rank the order of the language is kept', () => {
  const names = lists
    .get('en')!
    .search('united')
    .map((item) => item.name)
  expect(names).toEqual(names.toSorted(new Intl.Collator('en').compare))
})
