import type { Charset, CodeShape } from '../contract/terms.ts'
import { cleanCode } from './clean-code.ts'
import { foldDigits } from './fold-digits.ts'

/**
 * The code in a text, or why there is none: no part of the text has its shape, or several have. `part` is set where the
 * text is nothing but the beginning of a code.
 */
export type FoundCode =
  | { readonly code: string; readonly reason?: undefined; readonly part?: undefined }
  | {
      readonly code?: undefined
      readonly reason: 'none' | 'several'
      readonly part?: string | undefined
    }

/**
 * Finds the one code of a given shape in pasted or filled text: alone (`123 456`, `1,2,3,4,5,6`, `G-123456`), within a
 * message (`Code 4 login: 987654`, `Your code: 123-456`, `Your code is 1 2 3 4 5 6.`), or in the last line of an origin-bound
 * message (`@example.com #123456`), which wins over all others (WICG, "Origin-bound one-time codes delivered via SMS"). The
 * same code twice is one code.
 */
export function findCode(given: string, shape: CodeShape): FoundCode {
  const { length, charset } = shape
  // Invisible characters (Unicode, Default_Ignorable_Code_Point: direction marks, joiners, soft hyphens) separate nothing,
  // and messengers set text between `_` in italics.
  const text = foldDigits(given).replace(/[\p{DI}_]/gu, '')
  const bound = /(?:^|\n)@\S+ #(\S+).*\s*$/.exec(text)?.[1]
  const whole = bound ?? text
  const code = cleanCode(whole, charset)
  // Alone, a code has any separators: all but what belongs to phone numbers, amounts of money and e-mail addresses.
  if (whole.replace(/[^\p{L}\p{N}\p{Sc}+()@]/gu, '').length === code.length) {
    if (code.length === length) return { code }
    if (code.length < length && !bound) return { reason: 'none', part: code }
  }
  const written = codesIn(text, oneOrTwoParts(shape), shape)
  // Dates, amounts and phone numbers have parts as well: these count only where nothing else could be the code.
  const [found, another] = written.length > 0 ? written : codesIn(text, manyParts(shape), shape)
  if (another !== undefined) return { reason: 'several' }
  return found === undefined ? { reason: 'none' } : { code: found }
}

const charOf = (charset: Charset): string => (charset === 'numeric' ? '\\d' : '[\\dA-Za-z]')

/** Matches codes in one run, or in two halves that are not groups of something longer. */
function oneOrTwoParts({ length, charset }: CodeShape): string {
  const char = charOf(charset)
  // Words are separated by spaces, so in a code with letters only a dash joins the halves.
  const gap = charset === 'numeric' ? '[\\p{Zs}\\p{Pd}.·]' : '\\p{Pd}'
  const half = length >> 1
  return `${char}{${length}}|(?<!${char}${gap})${char}{${half}}${gap}${char}{${length - half}}(?!${gap}${char})`
}

/** Matches digits in parts of any length between spaces, and single characters between separators of one sort. */
function manyParts({ charset }: CodeShape): string {
  const char = charOf(charset)
  const separator = '(?:[,./·]?\\p{Zs}|[\\p{Pd},./·])'
  const next = `${char}(?!${char})`
  const singles = `(?<!(?:\\d|\\b${char})${separator})${char}(${separator})${next}(?:\\2${next})+(?!${separator}(?:\\d|${char}\\b))`
  return charset === 'numeric'
    ? `(?<!\\d${separator})\\d+(?:\\p{Zs}\\d+)+(?!${separator}\\d)|${singles}`
    : singles
}

/** Returns the different codes in a text; not those within a longer word or after the `+` of a phone number. */
function codesIn(text: string, pattern: string, { length, charset }: CodeShape): string[] {
  const matches = text.match(new RegExp(`(?<![\\w+])(${pattern})(?!\\w)`, 'gu')) ?? []
  const codes = matches
    // Words consist of letters only far more often than codes do, so a code with letters needs a digit to be recognised.
    .filter((match) => /\d/.test(match))
    .map((match) => cleanCode(match, charset))
  return [...new Set(codes)].filter((code) => code.length === length)
}
