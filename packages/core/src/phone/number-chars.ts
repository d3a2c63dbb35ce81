import type { CountryCode } from '../contract/terms.ts'
import { foldDigits } from '../code/fold-digits.ts'
import { callingCodeOf } from './calling-codes.ts'

/** Longer text is not read: no number needs it, and a paste of a whole page shall not cost time. */
const maxTextLength = 250

/**
 * Countries in which `00` alone is not the whole international prefix: another stands in its place (`011`, `0011`,
 * `810`), or a carrier's digits follow it. What begins with `00` there is left to the engine, which knows their plans.
 */
export const otherPrefix: ReadonlySet<CountryCode> = new Set(
  'AU BO BR BY CC CO CU CV CX GY HK ID JP KE KH KR KZ MH MN NG PW RU SG TH TJ TM TW TZ UG WS'.split(
    ' ',
  ),
)

/** What is plain already, as most of what is typed and all that is formatted. */
const plain = /^[\d+().-]{0,30}(?: [\d+().-]{1,30}){0,5}$/

/** A text with ASCII digits, plain spaces and hyphens, and nothing invisible. */
export function plainText(text: string): string {
  if (plain.test(text)) return text
  return foldDigits(text.slice(0, maxTextLength).normalize('NFKC'))
    .replace(/\p{Cf}/gu, '')
    .replace(/[\p{Pd}\u2212\u30fc]/gu, '-')
    .replace(/\s+/gu, ' ')
}

/** The digits of a text as they stand, ASCII, with `+` in front where one comes before them. */
export function phoneChars(text: string): string {
  const plain = plainText(text)
  return (/^[^\d]*\+/.test(plain) ? '+' : '') + plain.replace(/\D/g, '')
}

/** What `phoneChars` gives, with `+` in the place of the international prefix that it begins with. */
export function withoutPrefix(chars: string, country: CountryCode | undefined): string {
  const prefix = internationalPrefix(chars, country)
  return prefix ? `+${chars.slice(prefix.length)}` : chars
}

function internationalPrefix(digits: string, country: CountryCode | undefined): string | undefined {
  if (country && callingCodeOf(country) === '1' && digits.startsWith('011')) return '011'
  if (!digits.startsWith('00')) return undefined
  if (country) return otherPrefix.has(country) ? undefined : '00'
  // No calling code begins with 0, and no number in +1 with 0 or 1: `0011` is Australia's own prefix.
  return /^00(?:0|1[01])/.test(digits) ? undefined : '00'
}
