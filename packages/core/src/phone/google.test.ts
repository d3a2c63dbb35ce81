import google from 'google-libphonenumber'
import metadata from 'libphonenumber-js/metadata.max'
import { describe, expect, test } from 'vitest'
import { callingCodeOf, countries } from './calling-codes.ts'
import { parseDestination } from './max.ts'
import { minMetadata } from './min-metadata.ts'
import { parsePhone } from './parse-phone.ts'

/** The original, with metadata of its own, which is some months older or newer than libphonenumber-js's. */
const util = google.PhoneNumberUtil.getInstance()
const types = [
  google.PhoneNumberType.FIXED_LINE,
  google.PhoneNumberType.MOBILE,
  google.PhoneNumberType.FIXED_LINE_OR_MOBILE,
  google.PhoneNumberType.TOLL_FREE,
  google.PhoneNumberType.PREMIUM_RATE,
  google.PhoneNumberType.SHARED_COST,
  google.PhoneNumberType.VOIP,
  google.PhoneNumberType.PERSONAL_NUMBER,
  google.PhoneNumberType.PAGER,
  google.PhoneNumberType.UAN,
  google.PhoneNumberType.VOICEMAIL,
]
const lines = new Set(types.slice(0, 3))

interface Example {
  readonly country: string
  readonly code: string
  /** The national number, which a zero may begin. */
  readonly national: string
  readonly trunk: string
  /** The digits of the national format. */
  readonly written: string
  readonly isLine: boolean
}

const byText = (one: string, other: string): number => (one < other ? -1 : 1)

/** An example of each line type in each country. */
const examples: readonly Example[] = countries.flatMap((country) => {
  const code = callingCodeOf(country)!
  const trunk = Object.entries(metadata.countries).find(([key]) => key === country)![1][5] || ''
  const unique = new Map<string, { number: google.PhoneNumber; isLine: boolean }>()
  for (const type of types) {
    const number = util.getExampleNumberForType(country, type)
    if (!number) continue
    const known = unique.get(util.format(number, 0))
    const isLine = lines.has(type) || known?.isLine === true
    unique.set(util.format(number, 0), { number, isLine })
  }
  return [...unique].map(([e164, { number, isLine }]) => ({
    country,
    code,
    national: e164.slice(1 + code.length),
    trunk: String(trunk),
    written: util.format(number, 2).replace(/\D/g, ''),
    isLine,
  }))
})

interface Verdict {
  readonly e164: string | undefined
  readonly valid: boolean
}

/** What Google reads: the number where its length is possible, and whether it exists. */
function byGoogle(text: string, country: string): Verdict {
  try {
    const number = util.parse(text, country)
    // Another result says that it is only within an area.
    const { IS_POSSIBLE } = google.PhoneNumberUtil.ValidationResult
    const isPossible = util.isPossibleNumberWithReason(number) === IS_POSSIBLE
    return {
      e164: isPossible ? util.format(number, 0) : undefined,
      valid: util.isValidNumber(number),
    }
  } catch {
    return { e164: undefined, valid: false }
  }
}

function byField(text: string, country: string): string | undefined {
  const { possible, e164 } = parsePhone(text, minMetadata, { country })
  return possible ? e164! : undefined
}

function byServer(text: string, country: string): string | undefined {
  const parsed = parseDestination(text, { country })
  return parsed.ok ? parsed.e164 : undefined
}

describe('an example of every type in every country', () => {
  /** What is read otherwise than Google reads it, with the reason. */
  const otherwise: Readonly<Record<string, string>> = {
    // A mobile number that is written without its 9; as a fixed line no text message reaches it.
    'AR 1123456789': '+5491123456789',
    // Five or six digits after the own calling code, without +. Read as Google does, the seventh or eighth digit of a
    // number that begins with these digits (47 02 00 01 in NO) would be another number.
    'NL 3114020': '',
    'NO 4702000': '',
    'SJ 4702000': '',
    'PK 92122044444': '',
    'IR 989601': '',
    // Nobody dials 0 before a mobile number; Google takes 03 for a carrier, and says that this is no valid number.
    'CO 03211234567': '+573211234567',
    'CO +5703211234567': '+573211234567',
  }
  /** Numbers of Benin had 8 digits until November 2024, which the metadata of one of the two still says. */
  const renumbered = (country: string, national: string): boolean =>
    country === 'BJ' && national.length === 8

  test.each([
    ['as E.164', ({ code, national }: Example) => `+${code}${national}`],
    ['as the national format has it', ({ written }: Example) => written],
    ['with its national prefix', ({ trunk, national }: Example) => trunk + national],
    ['without one', ({ national }: Example) => national],
    ['with the own calling code, without +', ({ code, national }: Example) => code + national],
    [
      'with the national prefix after the calling code',
      ({ code, trunk, national }: Example) => `+${code}${trunk}${national}`,
    ],
  ])('is the same number for the field, the server and Google: %s', (_, write) => {
    const found: string[] = []
    for (const example of examples) {
      const { country, national } = example
      if (renumbered(country, national)) continue
      const text = write(example)
      const expected = otherwise[`${country} ${text}`] ?? byGoogle(text, country).e164 ?? ''
      const here = byField(text, country) ?? ''
      const there = byServer(text, country) ?? ''
      if (here !== expected || there !== expected) {
        found.push(`${country} ${text}: ${expected}, field ${here}, server ${there}`)
      }
    }
    expect(found.toSorted(byText)).toEqual([])
  })
})

describe('a number that is typed', () => {
  const fixedOrMobile = examples.filter(({ isLine }) => isLine)

  test.each([
    ['as E.164', ({ code, national }: Example) => `+${code}${national}`],
    ['as the national format has it', ({ written }: Example) => written],
    ['without a national prefix', ({ national }: Example) => national],
  ])('is never another number in between: %s', (_, write) => {
    const found: string[] = []
    for (const example of fixedOrMobile) {
      const { country } = example
      const text = write(example)
      // Its first ten digits are the whole number +375 801 524 50 91.
      if (text === '80152450911') continue
      const whole = minMetadata.read(text, country).e164!
      for (let length = 1; length < text.length; length++) {
        const { e164 } = minMetadata.read(text.slice(0, length), country)
        if (e164 !== null && !whole.startsWith(e164)) {
          found.push(`${country} ${text}: ${text.slice(0, length)} is ${e164}`)
        }
      }
    }
    expect(found).toEqual([])
  })

  test('is possible at a key only if it is for Google, and the same number', () => {
    const found: string[] = []
    for (const { country, written, national } of fixedOrMobile) {
      for (const text of new Set([written, national])) {
        for (let length = 4; length < text.length; length++) {
          const typed = text.slice(0, length)
          const here = byField(typed, country)
          if (here === undefined) continue
          const { e164 } = byGoogle(typed, country)
          // Google leaves the zero on, because too few digits would be left of it.
          if (e164 === `+44${typed}` && typed.startsWith('0')) continue
          if (here !== e164) found.push(`${country} ${typed}: ${here}, Google ${e164}`)
        }
      }
    }
    expect(found).toEqual([])
  })
})
