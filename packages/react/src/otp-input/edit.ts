import { cleanCode, findCode } from '@otp-kit/core/code'
import type { CodeShape } from '@otp-kit/core/contract'
import type { Reason } from '../utils/details.ts'

/** The characters from `start` to `end` give way to `text`. */
export type Edit = readonly [start: number, end: number, text: string]

/**
 * Why a text was not taken. A longer one: nothing in it could be the code (`none`), or several things could (`several`). A
 * key: codes of this charset have no such character (`character`), or the code is complete (`full`).
 */
export type InvalidReason = 'none' | 'several' | 'character' | 'full'

/**
 * What inserting `text` at a selection comes to: a whole code replaces everything, wherever the caret is; a part
 * overwrites from the caret on. `null`: there is nothing to insert.
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
  // People type the spaces and dashes that they read: those need no word.
  return part ? 'full' : /[\p{L}\p{N}]/u.test(text) ? 'character' : null
}

/**
 * The code in a field whose text was changed without our having a say: by an input method, which inserts where we would
 * overwrite, so that what it pushed along is taken out behind the caret.
 */
export function absorb(value: string, raw: string, caret: number, shape: CodeShape): string {
  const before = cleanCode(raw.slice(0, caret), shape.charset)
  const after = cleanCode(raw.slice(caret), shape.charset)
  const pushed = before.length + after.length - Math.max(value.length, before.length)
  return (before + after.slice(Math.max(pushed, 0))).slice(0, shape.length)
}

/** Why the browser says that the text changed (Input Events Level 2); an event that says nothing was made by a program. */
export function reasonOf({ inputType = '', data }: Partial<InputEvent>): Reason {
  const said = /Paste|Drop|delete|history|webotp/.exec(inputType)?.[0]
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- one of those above.
  if (said) return said === 'history' ? 'undo' : (said.toLowerCase() as Reason)
  // Keyboards put suggested codes and the clipboard's content in as if they had been typed.
  const isKey = inputType === 'insertText' && data?.length === 1
  return isKey || /Comp/.test(inputType) ? 'typing' : 'autofill'
}

/** Whether a change by a person completes the code, as opposed to correcting one that was complete. */
export function completes(reason: Reason, before: string, after: string, length: number): boolean {
  if (after.length !== length) return false
  return reason === 'typing' ? before.length < length : !/delete|undo/.test(reason)
}
