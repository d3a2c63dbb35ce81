import type { Charset } from '../contract/terms.ts'
import { foldDigits } from './fold-digits.ts'

/**
 * What of a text can stand in a code: digits of any script as ASCII and, where the code has letters, Latin ones in
 * capitals, full-width or not. Everything else is left out.
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
