import type { CodeShape } from '../contract/terms.ts'
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
 * Finds the one code of a given shape in pasted or filled text: alone (`123 456`, `G-123456`), within a message
 * (`Code 4 login: 987654`, `Your code: 123-456`), or in the last line of an origin-bound message (`@example.com #123456`),
 * which wins over all others (WICG, "Origin-bound one-time codes delivered via SMS"). The same code twice is one code.
 */
export function findCode(given: string, { length, charset }: CodeShape): FoundCode {
  // Invisible characters (Unicode, Default_Ignorable_Code_Point: direction marks, joiners, soft hyphens) separate nothing,
  // and messengers set text between `_` in italics.
  const text = foldDigits(given).replace(/[\p{DI}_]/gu, '')
  const bound = /(?:^|\n)@\S+ #(\S+).*\s*$/.exec(text)?.[1]
  const whole = bound ?? text
  const code = cleanCode(whole, charset)
  // Codes are written with spaces, dashes, dots and a `#` before and between their characters.
  if (whole.replace(/[\s\p{Pd}.·#]/gu, '').length === code.length) {
    if (code.length === length) return { code }
    if (code.length < length && !bound) return { reason: 'none', part: code }
  }
  // Words are separated by spaces, so in a code with letters only a dash joins the halves.
  const [char, gap] =
    charset === 'numeric' ? ['\\d', '[\\p{Zs}\\p{Pd}.·]'] : ['[\\dA-Za-z]', '\\p{Pd}']
  const half = length >> 1
  // In one run, or in two halves that are not groups of something longer; not within a longer word or after the `+` of a
  // phone number.
  const halves = `(?<!${char}${gap})${char}{${half}}${gap}${char}{${length - half}}(?!${gap}${char})`
  const pattern = `(?<![\\w+])(${char}{${length}}|${halves})(?!\\w)`
  const matches = text.match(new RegExp(pattern, 'gu')) ?? []
  const [found, another] = new Set(
    // Words consist of letters only far more often than codes do, so a code with letters needs a digit to be recognised.
    matches.filter((match) => /\d/.test(match)).map((match) => cleanCode(match, charset)),
  )
  if (another !== undefined) return { reason: 'several' }
  return found === undefined ? { reason: 'none' } : { code: found }
}
