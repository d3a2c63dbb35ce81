import { activeElementOf } from '../utils/active-element.ts'

/**
 * Replaces the text of the focused input as one step that can be undone, where setting `value` would empty the browser's
 * undo stack. Fires `input`. Returns `false` where the platform has no such command (jsdom); nothing has changed then.
 */
export function replaceText(input: HTMLInputElement, text: string): boolean {
  const { ownerDocument: document } = input
  if (activeElementOf(input) !== input || typeof document.execCommand !== 'function') return false
  // An `input type="email"` has no other way to set a selection.
  input.select()
  // Deprecated, and without a successor that keeps undo.
  return document.execCommand('insertText', false, text)
}
