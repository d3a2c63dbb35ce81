import type { CountryCode } from '../contract/terms.ts'
import { phoneChars, plainText, withoutPrefix } from './number-chars.ts'

/** The number in a text, read without numbering metadata. */
export interface PhoneText {
  /** ASCII digits, with `+` in front where the number begins with its calling code. Empty: no digits. */
  readonly chars: string
  /** An extension (RFC 3966, section 5.1), which is never part of the number. */
  readonly extension: string | undefined
  /** The text contains no number: words alone, or letters inside the digits (`1-800-FLOWERS`). */
  readonly notANumber: boolean
}

/** A number of fewer digits is not preferred to another one in the same sentence. */
const fewestDigits = 7

/** `tel:` and its parameters (RFC 3966). */
const telUri = /\btel:([^;\s?]*)((?:;[^;\s?]*)*)/i

/** Words for an extension (libphonenumber's, and `ex`); any beginning of one is taken for it while it is typed. */
const extensionWords = ['extension', 'extensión', 'extn', 'int', 'anexo', 'добавочный']

const extensionMark =
  /^\s*(?:;?ex(?:t(?:ension|ensión|n)?)?|int|anexo|доб(?:авочный)?|[x#~]|,{1,2}(?=\d)|;)(?!\p{L})[\s.:=]*(\d{1,7})#?(?!\d)/iu

/** The beginning of an extension whose digits aren't typed yet. */
const extensionBegun = /^\s*(?:[x#;]|,{1,2}|;?(\p{L}+)[\s.:=]*)\s*$/iu

/** A run of digits with separators between them. Letters next to it are checked apart. */
const run = /(?:\+\s*)*\(?\s*(?:\+\s*)?\d(?:[\s().\-/·•]*\d)*/g

/** Calling codes whose national numbers keep a leading zero, so that `(0)` is part of the number. */
const keepsZero = /^\+(?:39|378|225|242)\D/

/**
 * Extracts a number from text as users type and paste it: digits of any script, invisible characters, no-break spaces and
 * hyphens, `tel:` URIs, `(0)` after a calling code, an international prefix, a sentence around it, an extension after it.
 *
 * Uses no numbering metadata, so it determines neither whether such a number can exist nor where a trunk prefix ends.
 *
 * @param country decides which international prefix counts; without one only `+` and an unambiguous `00` do
 */
export function readPhoneText(text: string, country?: CountryCode): PhoneText {
  const plain = withoutUri(plainText(text))
  const found = findNumber(plain)
  if (!found) return { chars: '', extension: undefined, notANumber: /[^\s()+.\-/]/.test(plain) }
  const { number, extension } = found
  const national = withoutPrefix(phoneChars(number), country)
  const named = number.includes('+') || national.startsWith('+')
  const chars = named ? withoutPrefix(phoneChars(withoutZeroInBrackets(number)), country) : national
  return { chars, extension, notANumber: false }
}

function withoutUri(plain: string): string {
  return plain.replace(telUri, (_, number: string, parameters: string) => {
    const context = /;phone-context=(\+\d+)/i.exec(parameters)?.[1]
    const extension = /;ext=([\d\-.()]+)/i.exec(parameters)?.[1]?.replace(/\D/g, '')
    const whole = context && !number.startsWith('+') ? context + number : number
    return decodeSpaces(whole) + (extension ? `;ext=${extension}` : '')
  })
}

function decodeSpaces(text: string): string {
  return text.replace(/%20/g, ' ').replace(/%2b/gi, '+')
}

function findNumber(text: string): { number: string; extension: string | undefined } | undefined {
  const candidates: { number: string; extension: string | undefined; digits: number }[] = []
  run.lastIndex = 0
  for (let match = run.exec(text); match; match = run.exec(text)) {
    const rest = text.slice(run.lastIndex)
    const extension = extensionMark.exec(rest)
    if (extension) run.lastIndex += extension[0].length
    else if (/^[-.]?\p{L}/u.test(rest) && !isExtensionBegun(rest)) continue
    // A service code (`*100#`), not a number.
    if (/[*#] ?$/.test(text.slice(0, match.index)) || /^ ?\*/.test(rest)) continue
    const number = match[0]
    candidates.push({
      number,
      extension: extension?.[1],
      digits: number.replace(/\D/g, '').length,
    })
  }
  return (
    candidates.find(({ number, digits }) => number.includes('+') && digits >= fewestDigits) ??
    candidates.find(({ digits }) => digits >= fewestDigits) ??
    // Some countries have shorter numbers: take the longest.
    candidates.sort((one, other) => other.digits - one.digits)[0] ??
    (/^[^\p{L}\d]*\+[^\p{L}\d]*$/u.test(text) ? { number: '+', extension: undefined } : undefined)
  )
}

function isExtensionBegun(rest: string): boolean {
  const begun = extensionBegun.exec(rest)
  const word = begun?.[1]?.toLowerCase() ?? ''
  return begun !== null && [...extensionWords, 'x'].some((whole) => whole.startsWith(word))
}

function withoutZeroInBrackets(number: string): string {
  return keepsZero.test(number) ? number : number.replace(/\(\s*0\s*\)/, '')
}
