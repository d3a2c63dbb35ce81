import type { Charset } from '../contract/terms.ts'
import { foldDigits } from './fold-digits.ts'

/**
 * What of a text can stand in a code: digits of any script as ASCII, full-width letters as plain ones, letters in
 * capitals; everything else is left out.
 */
export function cleanCode(text: string, charset: Charset = 'numeric'): string {
  const folded = foldDigits(text)
  return charset === 'numeric'
    ? folded.replace(/[^0-9]/g, '')
    : folded
        .normalize('NFKC')
        .replace(/[^0-9A-Za-z]/g, '')
        .toUpperCase()
}

// Spaces, dashes, dots and middle dots between groups; a `#` before the code; direction marks and other invisibles.
const separator = /[\s\p{Pd}\p{Cf}.·_#]/gu

/** Whether a text is made of a code's characters and of what people put between them, and of nothing else. */
export function isCodeText(text: string, charset: Charset = 'numeric'): boolean {
  return (
    cleanCode(text, charset).length ===
    foldDigits(text).normalize('NFKC').replace(separator, '').length
  )
}
