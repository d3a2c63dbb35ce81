import { cleanCode, findCode } from '@otp-kit/core/code'
import type { CodeShape } from '@otp-kit/core/contract'
import type { Reason } from '../utils/details.ts'

/** Replaces the characters from `start` to `end` by `text`. */
export type Edit = readonly [start: number, end: number, text: string]

/**
 * Why a text was refused. A longer one: no part of it could be the code (`none`), or several could (`several`). A key: it
 * isn't part of this charset (`character`), or the code is complete (`full`).
 */
export type InvalidReason = 'none' | 'several' | 'character' | 'full'

/**
 * Returns the edit that inserts `text` at a selection: a whole code replaces everything, wherever the caret is; a part
 * overwrites from the caret on. `null` if there is nothing to insert.
 */
export function insert(
  value: string,
  start: number,
  end: number,
  text: string,
  shape: CodeShape,
): Edit | InvalidReason | null {
  const { code, part = '', reason } = findCode(text, shape)
  if (code !== undefined) return [0, value.length, code]
  const after = start + part.length
  if (part && after <= shape.length) {
    return [start, Math.max(end, Math.min(after, value.length)), part]
  }
  if (text.length > 1) return reason
  // Spaces and dashes, typed as they are read, are ignored silently.
  return part ? 'full' : /[\p{L}\p{N}]/u.test(text) ? 'character' : null
}

/**
 * Returns the code after an edit that couldn't be rewritten: an input method inserts where the field overwrites, so the
 * characters it pushed along are removed behind the caret.
 */
export function absorb(value: string, raw: string, caret: number, shape: CodeShape): string {
  const before = cleanCode(raw.slice(0, caret), shape.charset)
  const after = cleanCode(raw.slice(caret), shape.charset)
  const pushed = before.length + after.length - Math.max(value.length, before.length)
  return (before + after.slice(Math.max(pushed, 0))).slice(0, shape.length)
}

/** Returns the reason for an `input` event (Input Events Level 2); `autofill` for one without an `inputType`. */
export function reasonOf({ inputType = '', data }: Partial<InputEvent>): Reason {
  const name = /Paste|Drop|delete|history|webotp/.exec(inputType)?.[0]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of those above.
  if (name) return name === 'history' ? 'undo' : (name.toLowerCase() as Reason)
  // Keyboards insert suggested codes and the clipboard's content as if they were typed.
  const isKey = inputType === 'insertText' && data?.length === 1
  return isKey || /Comp/.test(inputType) ? 'typing' : 'autofill'
}

/** Whether a change by the user completes the code, as opposed to correcting one that was complete. */
export function completes(reason: Reason, before: string, after: string, length: number): boolean {
  if (after.length !== length) return false
  return reason === 'typing' ? before.length < length : !/delete|undo/.test(reason)
}
