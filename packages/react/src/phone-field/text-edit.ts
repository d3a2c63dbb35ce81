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

/**
 * What the text would become, for the edits that are worth rewriting before they happen; `undefined` leaves the act to
 * the platform. Deleting a mark that formatting has put there deletes the digit beyond it: the mark would come back.
 */
export function editOf(
  act: InputAct,
  text: string,
  start: number,
  end: number,
): TextEdit | undefined {
  const reason = reasonOf(act.inputType)
  switch (act.inputType) {
    case 'insertText':
    case 'insertFromPaste': {
      if (act.data === null) return undefined
      // A keyboard's suggestion comes as typing, though it is a whole number.
      const filled = reason === 'paste' || phoneChars(act.data).length > 1
      const all = filled && namesItsCountry(act.data)
      const before = all ? '' : text.slice(0, start)
      return {
        text: before + act.data + (all ? '' : text.slice(end)),
        caret: before.length + act.data.length,
        reason: filled && reason === 'typing' ? 'autofill' : reason,
      }
    }
    case 'deleteContentBackward':
    case 'deleteContentForward':
    case 'deleteByCut': {
      if (start !== end)
        return { text: text.slice(0, start) + text.slice(end), caret: start, reason }
      if (act.inputType === 'deleteByCut') return undefined
      return act.inputType === 'deleteContentBackward'
        ? deleteBefore(text, start)
        : deleteAfter(text, start)
    }
    default:
      return undefined
  }
}

/** A pasted number with its calling code is the whole number, wherever the caret was. */
function namesItsCountry(data: string): boolean {
  return /^\+\d{7,}/.test(readPhoneText(data).chars)
}

const lastDigit = /[\p{Nd}+][^\p{Nd}+]*$/u
const firstDigit = /^[^\p{Nd}+]*[\p{Nd}+]/u

function deleteBefore(text: string, caret: number): TextEdit | undefined {
  const before = text.slice(0, caret)
  const kept = lastDigit.test(before) ? before.replace(lastDigit, '') : ''
  return { text: kept + text.slice(caret), caret: kept.length, reason: 'delete' }
}

function deleteAfter(text: string, caret: number): TextEdit | undefined {
  const after = text.slice(caret)
  const kept = firstDigit.test(after) ? after.replace(firstDigit, '') : ''
  return { text: text.slice(0, caret) + kept, caret, reason: 'delete' }
}

/** Nothing but a number is in the text, so that its marks are ours to set. */
export function isBare(text: string): boolean {
  return !/[\p{L}#*;,]/u.test(text)
}

/** The text as it is written where the number is, with the caret behind the same digit. */
export function formatted(
  { text, caret }: TextAt,
  engine: PhoneEngine,
  country: string | undefined,
): TextAt {
  const chars = phoneChars(text)
  if (chars === '') return { text: '', caret: 0 }
  const written = engine.format(chars, country)
  const before = phoneChars(text.slice(0, caret)).length
  if (before === chars.length) return { text: written, caret: written.length }
  let at = 0
  for (let seen = 0; seen < before; at++) if (/[\d+]/.test(written[at]!)) seen++
  return { text: written, caret: at }
}

/** A whole number in whatever words, as it is written where it is; what is not a number stays as it is. */
export function tidied(text: string, engine: PhoneEngine, country: string | undefined): string {
  const { chars, extension } = readPhoneText(text, country)
  if (chars === '') return text
  return engine.format(chars, country) + (extension ? ` x${extension}` : '')
}
