import type { Charset } from '../contract/terms.ts'
import { foldDigits } from './fold-digits.ts'

/**
 * Returns the characters of a text that can be part of a code: digits of any script as ASCII and, for alphanumeric codes,
 * Latin letters as capitals, full-width or not.
 */
export function cleanCode(text: string, charset: Charset): string {
  const folded = foldDigits(text)
  return charset === 'numeric'
    ? folded.replace(/\D/g, '')
    : folded
        .normalize('NFKC')
        .replace(/[^\dA-Za-z]/g, '')
        .toUpperCase()
}
