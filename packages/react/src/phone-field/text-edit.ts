import { phoneChars, readPhoneText } from '@otp-kit/core/phone'
import type { PhoneEngine } from '@otp-kit/core/phone'
import type { Reason } from '../utils/details.ts'
import { reasonOf } from '../utils/reason-of.ts'

/** A text and the place of the caret in it. */
export interface TextAt {
  readonly text: string
  readonly caret: number
}

export interface TextEdit extends TextAt {
  readonly reason: Reason
}

/** What an input event is about to do, as far as the field has to know of it beforehand. */
interface InputAct {
  readonly inputType: string
  readonly data: string | null
}

/** What one act of deleting takes before or behind the caret; a mark that formatting has set goes with its digit. */
const deleting: Readonly<Record<string, RegExp>> = {
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
 * What the text would become, for the edits that are worth rewriting before they happen; `undefined` leaves the act to
 * the platform.
 */
export function editOf(
  act: InputAct,
  text: string,
  start: number,
  end: number,
): TextEdit | undefined {
  const { inputType, data } = act
  const reason = reasonOf(inputType)
  if (inputType === 'insertText' || inputType === 'insertFromPaste') {
    if (data === null) return undefined
    const filled = reason === 'paste' || isFilled(inputType, data)
    const all = filled && namesItsCountry(data)
    const before = all ? '' : text.slice(0, start)
    return {
      text: before + data + (all ? '' : text.slice(end)),
      caret: before.length + data.length,
      reason: filled && reason === 'typing' ? 'autofill' : reason,
    }
  }
  if (reason !== 'delete' || inputType === 'deleteByDrag') return undefined
  if (start !== end) return { text: text.slice(0, start) + text.slice(end), caret: start, reason }
  const taken = deleting[inputType]
  if (!taken) return undefined
  const before = text.slice(0, start)
  const after = text.slice(start)
  // Where there is no digit that way, marks alone are left to be deleted.
  const less = (part: string): string => (taken.test(part) ? part.replace(taken, '') : '')
  return inputType.endsWith('Backward')
    ? { text: less(before) + after, caret: less(before).length, reason }
    : { text: before + less(after), caret: start, reason }
}

/** What the platform would make of an act by itself, as far as that is sure. */
export function nativeText(
  { inputType, data }: InputAct,
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

/** A keyboard's suggestion comes as typing, though it is a whole number; a change that has no name is filled in. */
export function isFilled(inputType: string | undefined, data: string | null): boolean {
  return inputType === 'insertText' ? phoneChars(data ?? '').length > 1 : !inputType
}

/** A pasted number with its calling code is the whole number, wherever the caret was. */
function namesItsCountry(data: string): boolean {
  return /^\+\d{7,}/.test(readPhoneText(data).chars)
}

/** What is put in is all there is then, or there is more than a number: it is to be read as a whole. */
export function isWhole({ reason, text }: TextEdit, data: string | null): boolean {
  return (reason === 'paste' || reason === 'autofill') && (text === data || !isBare(text))
}

/** Nothing but a number is in the text, so that its marks are ours to set. */
function isBare(text: string): boolean {
  return !/[\p{L}#*;,]/u.test(text)
}

/** The text as it is written where its number is, with the caret behind the same digit; with words in it, as it is. */
export function written(at: TextAt, engine: PhoneEngine, country: string | undefined): TextAt {
  const { text, caret } = at
  if (!isBare(text)) return at
  const chars = phoneChars(text)
  if (chars === '') return { text: '', caret: 0 }
  const written = engine.format(chars, country)
  const before = phoneChars(text.slice(0, caret)).length
  if (before === chars.length) return { text: written, caret: written.length }
  let place = 0
  for (let seen = 0; seen < before; place++) if (/[\d+]/.test(written[place]!)) seen++
  return { text: written, caret: place }
}

/** A whole number in whatever words, as it is written where it is; what is not a number stays as it is. */
export function tidied(
  { text }: Pick<TextAt, 'text'>,
  engine: PhoneEngine,
  country: string | undefined,
): TextAt {
  const { chars, extension } = readPhoneText(text, country)
  const tidy = chars ? engine.format(chars, country) + (extension ? ` x${extension}` : '') : text
  return { text: tidy, caret: tidy.length }
}

/** What a text becomes that is in the field already. */
export function settled(
  at: TextAt,
  reason: Reason,
  engine: PhoneEngine,
  country: string | undefined,
): TextAt {
  const isRead =
    reason === 'autofill' || ((reason === 'paste' || reason === 'drop') && !isBare(at.text))
  return isRead ? tidied(at, engine, country) : written(at, engine, country)
}
