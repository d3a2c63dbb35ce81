import type { CodeShape } from '../contract/terms.ts'
import { cleanCode, isCodeText } from './clean-code.ts'
import { foldDigits } from './fold-digits.ts'

/** The code in a text, or why there is none: nothing has its shape, or several things have. */
export type FoundCode =
  | { readonly code: string; readonly reason?: undefined }
  | { readonly code?: undefined; readonly reason: 'none' | 'several' }

/**
 * Finds the one code of a given shape in pasted or filled text: alone (`123 456`, `G-123456`), within a message
 * (`Code 4 login: 987654`), or in the last line of an origin-bound message (`@example.com #123456`), which counts before
 * all others (WICG, "Origin-bound one-time codes delivered via SMS"). The same code twice is one code.
 */
export function findCode(text: string, shape: CodeShape): FoundCode {
  const { length, charset } = shape
  const bound = /(?:^|\n)@\S+ #(\S+)[^\n]*\s*$/.exec(text)?.[1]
  for (const whole of [bound, text]) {
    if (whole === undefined || !isCodeText(whole, charset)) continue
    const code = cleanCode(whole, charset)
    if (code.length === length) return { code }
  }
  const words = wordsOf(foldDigits(text).normalize('NFKC'))
  const alone = new Set<string>()
  const grouped = new Set<string>()
  for (const [index, word] of words.entries()) {
    if (word.text.length === length && couldBeCode(word.text, shape)) alone.add(clean(word.text))
    const group = groupFrom(words, index, shape)
    if (group) grouped.add(clean(group))
  }
  const candidates = alone.size > 0 ? alone : grouped
  const [code] = candidates
  if (code === undefined) return { reason: 'none' }
  return candidates.size === 1 ? { code } : { reason: 'several' }

  function clean(candidate: string): string {
    return cleanCode(candidate, charset)
  }
}

interface Word {
  readonly text: string
  /** What stands between it and the next word. */
  readonly gap: string
}

/** Runs of ASCII letters and digits. A run after `+` is part of a phone number. */
function wordsOf(text: string): Word[] {
  return Array.from(text.matchAll(/(?<![A-Za-z0-9+])([A-Za-z0-9]+)([^A-Za-z0-9]*)/g), (match) => ({
    text: match[1]!,
    gap: match[2]!,
  }))
}

/** Words are letters alone far more often than codes are, so an alphanumeric code has a digit to be told by. */
function couldBeCode(text: string, { charset }: CodeShape): boolean {
  return charset === 'numeric' ? /^[0-9]+$/.test(text) : /[0-9]/.test(text)
}

/** Groups of about the same size with one separator between, as codes are written: `123 456`, `12-34-56`, `123 4567`. */
function groupFrom(words: readonly Word[], first: number, shape: CodeShape): string | undefined {
  const size = words[first]!.text.length
  const between = shape.charset === 'numeric' ? /^[\s\p{Pd}.·]$/u : /^\p{Pd}$/u
  let group = ''
  for (let index = first; index < words.length; index++) {
    const { text, gap } = words[index]!
    if (Math.abs(text.length - size) > 1) return undefined
    group += text
    if (group.length === shape.length) return couldBeCode(group, shape) ? group : undefined
    if (!between.test(gap)) return undefined
  }
  return undefined
}
