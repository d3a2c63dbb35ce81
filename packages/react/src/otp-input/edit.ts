import { cleanCode, findCode, isCodeText } from '@otp-kit/core/code'
import type { CodeShape } from '@otp-kit/core/contract'
import type { Reason } from '../utils/details.ts'

/** The characters from `start` to `end` give way to `text`. */
export interface Edit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Why a text was not taken: nothing in it could be the code, or several things could. */
export type Refusal = 'none' | 'several'

/** What a text becomes when the whole field is filled with it, or why it is not taken. */
export function fill(text: string, shape: CodeShape): { readonly code: string } | Refusal {
  const found = findCode(text, shape)
  if (found.code !== undefined) return found
  if (found.reason === 'several' || !isCodeText(text, shape.charset)) return found.reason
  const part = cleanCode(text, shape.charset)
  return part.length < shape.length ? { code: part } : 'none'
}

/**
 * What inserting `text` at a selection comes to: a whole code replaces everything, wherever the caret is; a part
 * overwrites from the caret on. `null`: there is nothing to insert, or no room.
 */
export function insert(
  value: string,
  start: number,
  end: number,
  text: string,
  shape: CodeShape,
): Edit | Refusal | null {
  if (text.length > 1) {
    const filled = fill(text, shape)
    if (typeof filled === 'string') return filled
    if (filled.code.length === shape.length)
      return { start: 0, end: value.length, text: filled.code }
    if (start + filled.code.length > shape.length) return 'none'
  }
  const part = cleanCode(text, shape.charset)
  if (part === '' || start + part.length > shape.length) return null
  return { start, end: Math.max(end, Math.min(start + part.length, value.length)), text: part }
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
export function reasonOf(event: Event): Reason {
  const { inputType = '', data = null } = event as Partial<InputEvent>
  if (inputType.startsWith('delete')) return 'delete'
  if (inputType.startsWith('history')) return 'undo'
  switch (inputType) {
    case 'insertFromPaste':
      return 'paste'
    case 'insertFromDrop':
      return 'drop'
    case 'insertCompositionText':
      return 'typing'
    case 'insertText':
      // Keyboards put suggested codes and the clipboard's content in as if they had been typed.
      return data !== null && data.length > 1 ? 'autofill' : 'typing'
    default:
      return 'autofill'
  }
}

/** Whether a change is the person's act of completing the code, as opposed to correcting one that was complete. */
export function completes(reason: Reason, before: string, after: string, length: number): boolean {
  if (after.length !== length) return false
  switch (reason) {
    case 'paste':
    case 'drop':
    case 'autofill':
    case 'webotp':
      return true
    case 'typing':
      return before.length < length
    case 'delete':
    case 'undo':
    case 'country':
    case 'engine':
    case 'reset':
    case 'restored':
      return false
  }
}
