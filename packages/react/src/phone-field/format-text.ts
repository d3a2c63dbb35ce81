import { phoneChars, readPhoneText } from '@otp-kit/core/phone'
import type { PhoneMetadata } from '@otp-kit/core/phone'
import type { Reason } from '../utils/details.ts'

/** A text and the position of the caret in it. */
export interface TextAndCaret {
  readonly text: string
  readonly caret: number
}

/** Whether the text is nothing but a number, so that its separators may be replaced. */
export function isNumberOnly(text: string): boolean {
  return !/[\p{L}#*;,]/u.test(text)
}

/** Formats a number for its country while typing; the caret stays behind the same digit. Other text stays as it is. */
export function formatWhileTyping(
  typed: TextAndCaret,
  metadata: PhoneMetadata,
  country: string | undefined,
): TextAndCaret {
  const { text, caret } = typed
  if (!isNumberOnly(text)) return separateExtension(typed)
  const chars = phoneChars(text)
  if (chars === '') return { text: '', caret: 0 }
  const { formatted } = metadata.read(chars, country)
  const before = phoneChars(text.slice(0, caret)).length
  if (before === chars.length) return { text: formatted, caret: formatted.length }
  let position = 0
  for (let seen = 0; seen < before; position++) if (/[\d+]/.test(formatted[position]!)) seen++
  return { text: formatted, caret: position }
}

/** Puts a space before the word of an extension: one that was typed there was taken for a separator of the number. */
function separateExtension({ text, caret }: TextAndCaret): TextAndCaret {
  const joined = /\p{Nd}(?=\p{L})/u.exec(text)
  if (!joined) return { text, caret }
  const end = joined.index + 1
  return { text: `${text.slice(0, end)} ${text.slice(end)}`, caret: caret + (caret > end ? 1 : 0) }
}

/** Extracts the number from a whole text and formats it; a text without a number stays as it is. */
export function formatText(
  text: string,
  metadata: PhoneMetadata,
  country: string | undefined,
): TextAndCaret {
  const { chars, extension } = readPhoneText(text, country)
  const formatted = chars
    ? metadata.read(chars, country).formatted + (extension ? ` x${extension}` : '')
    : text
  return { text: formatted, caret: formatted.length }
}

/** Formats a text that is in the field already: filled in, pasted, dropped or composed. */
export function formatAfterInput(
  entered: TextAndCaret,
  reason: Reason,
  metadata: PhoneMetadata,
  country: string | undefined,
): TextAndCaret {
  const isWholeText =
    reason === 'autofill' ||
    ((reason === 'paste' || reason === 'drop') && !isNumberOnly(entered.text))
  return isWholeText
    ? formatText(entered.text, metadata, country)
    : formatWhileTyping(entered, metadata, country)
}
