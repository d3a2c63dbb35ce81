import { phoneChars, readPhoneText } from '@otp-kit/core/phone'
import type { Reason } from '../utils/details.ts'
import { reasonOf } from '../utils/reason-of.ts'
import { isNumberOnly } from './format-text.ts'
import type { TextAndCaret } from './format-text.ts'

/** A text as an edit would leave it. */
export interface TextEdit extends TextAndCaret {
  readonly reason: Reason
}

/** The part of a `beforeinput` event that decides about the edit. */
interface EditRequest {
  readonly inputType: string
  readonly data: string | null
}

/** What each kind of deletion removes before or after the caret; a separator goes with its digit. */
const deletions: Readonly<Record<string, RegExp>> = {
  deleteContentBackward: /[\p{Nd}+][^\p{Nd}+]*$/u,
  deleteContentForward: /^[^\p{Nd}+]*[\p{Nd}+]/u,
  deleteWordBackward: /[\p{Nd}+]+[^\p{Nd}+]*$/u,
  deleteWordForward: /^[^\p{Nd}+]*[\p{Nd}+]+/u,
  deleteSoftLineBackward: /^.*$/s,
  deleteSoftLineForward: /^.*$/s,
  deleteHardLineBackward: /^.*$/s,
  deleteHardLineForward: /^.*$/s,
}

/**
 * Returns the text after an edit, for edits that can be rewritten before they happen; `undefined` leaves the edit to the
 * platform.
 */
export function editOf(
  request: EditRequest,
  text: string,
  start: number,
  end: number,
): TextEdit | undefined {
  const { inputType, data } = request
  const reason = reasonOf(inputType)
  if (inputType === 'insertText' || inputType === 'insertFromPaste') {
    if (data === null) return undefined
    const filled = reason === 'paste' || isFilled(inputType, data)
    const replacesAll = filled && isInternational(data)
    const before = replacesAll ? '' : text.slice(0, start)
    return {
      text: before + data + (replacesAll ? '' : text.slice(end)),
      caret: before.length + data.length,
      reason: filled && reason === 'typing' ? 'autofill' : reason,
    }
  }
  if (reason !== 'delete' || inputType === 'deleteByDrag') return undefined
  if (start !== end) return { text: text.slice(0, start) + text.slice(end), caret: start, reason }
  const removed = deletions[inputType]
  if (!removed) return undefined
  const before = text.slice(0, start)
  const after = text.slice(start)
  // Where there is no digit on that side, only separators are left to delete.
  const shortened = (part: string): string => (removed.test(part) ? part.replace(removed, '') : '')
  return inputType.endsWith('Backward')
    ? { text: shortened(before) + after, caret: shortened(before).length, reason }
    : { text: before + shortened(after), caret: start, reason }
}

/** Returns the text after an edit by the platform itself, as far as that is certain. */
export function nativeText(
  { inputType, data }: EditRequest,
  text: string,
  start: number,
  end: number,
): string | undefined {
  if (inputType.startsWith('insert')) return text.slice(0, start) + (data ?? '') + text.slice(end)
  if (start !== end) return text.slice(0, start) + text.slice(end)
  if (inputType === 'deleteContentBackward') {
    return text.slice(0, Math.max(0, start - 1)) + text.slice(start)
  }
  return inputType === 'deleteContentForward'
    ? text.slice(0, start) + text.slice(start + 1)
    : undefined
}

/** Whether a text was filled in: a keyboard's suggestion comes as typing, though it is a whole number. */
export function isFilled(inputType: string | undefined, data: string | null): boolean {
  return inputType === 'insertText' ? phoneChars(data ?? '').length > 1 : !inputType
}

/** A pasted number with its calling code replaces the whole text, wherever the caret was. */
function isInternational(data: string): boolean {
  return /^\+\d{7,}/.test(readPhoneText(data).chars)
}

/** Whether the text has to be read as a whole: all of it was inserted, or it is more than a number. */
export function isWholeText({ reason, text }: TextEdit, data: string | null): boolean {
  return (reason === 'paste' || reason === 'autofill') && (text === data || !isNumberOnly(text))
}

const extensionWords = ['extension', 'extn', 'x', 'доб']

/** Whether the letters in a text, behind its digits, are the beginning of a word for an extension. */
export function beginsExtension(text: string): boolean {
  const letters = /^\P{L}*\p{Nd}\P{L}*(\p{L}+)\P{L}*$/u.exec(text)?.[1]?.toLowerCase()
  return letters !== undefined && extensionWords.some((word) => word.startsWith(letters))
}
