import type { CountryCode } from '../contract/terms.ts'
import { foldDigits } from '../code/fold-digits.ts'
import { callingCodeOf } from './calling-codes.ts'

/** Longer text is cut: no number needs it, and pasting a whole page must not take time. */
const maxTextLength = 250

/**
 * Countries in which `00` alone is not the whole international prefix: they use another (`011`, `0011`, `810`), or a
 * carrier's digits follow it. Numbers that begin with `00` there are left to the metadata.
 */
export const otherPrefix: ReadonlySet<CountryCode> = new Set(
  'AU BO BR BY CC CO CU CV CX GY HK ID JP KE KH KR KZ MH MN NG PW RU SG TH TJ TM TW TZ UG WS'.split(
    ' ',
  ),
)

/** Text that is plain already, as most of what is typed and all that is formatted. */
const alreadyPlain = /^[\d+().-]{0,30}(?: [\d+().-]{1,30}){0,5}$/

/** Normalises a text to ASCII digits, plain spaces and hyphens, without invisible characters. */
export function plainText(text: string): string {
  if (alreadyPlain.test(text)) return text
  return foldDigits(text.slice(0, maxTextLength).normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212\u30fc]/gu, '-')
    .replace(/\s+/gu, ' ')
}

/** Returns the digits of a text as ASCII, in their order, with `+` in front where one precedes them. */
export function phoneChars(text: string): string {
  const plain = plainText(text)
  return (/^[^\d]*\+/.test(plain) ? '+' : '') + plain.replace(/\D/g, '')
}

/** Replaces the international prefix at the beginning of `phoneChars` by `+`. */
export function withoutPrefix(chars: string, country: CountryCode | undefined): string {
  const prefix = internationalPrefix(chars, country)
  return prefix ? `+${chars.slice(prefix.length)}` : chars
}

function internationalPrefix(digits: string, country: CountryCode | undefined): string | undefined {
  // No calling code begins with 0.
  if (country && callingCodeOf(country) === '1' && /^011(?!0)/.test(digits)) return '011'
  if (!/^00(?!0)/.test(digits)) return undefined
  if (country) return otherPrefix.has(country) ? undefined : '00'
  // No number in +1 begins with 0 or 1: `0011` is Australia's own prefix.
  return /^001[01]/.test(digits) ? undefined : '00'
}
