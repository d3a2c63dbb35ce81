import type { TextAt } from './text-edit.ts'

/**
 * Puts a text into the input as one step that can be undone: setting `value` would empty the browser's undo stack. Fires
 * `input`. `false` where the platform has no such command (jsdom): nothing was done.
 */
export function rewriteInput(input: HTMLInputElement, { text, caret }: TextAt): boolean {
  const document = input.ownerDocument
  if (typeof document.execCommand !== 'function') return false
  const before = input.value
  let head = 0
  while (head < Math.min(before.length, text.length) && before[head] === text[head]) head++
  let tail = 0
  const shorter = Math.min(before.length, text.length) - head
  while (tail < shorter && before.at(-1 - tail) === text.at(-1 - tail)) tail++
  if (before !== text) {
    const inserted = text.slice(head, text.length - tail)
    const { selectionStart, selectionEnd } = input
    input.setSelectionRange(head, before.length - tail)
    let told = false
    const hear = () => (told = true)
    input.addEventListener('input', hear)
    // Deprecated, and without a successor that keeps undo.
    const done = document.execCommand(inserted ? 'insertText' : 'delete', false, inserted)
    input.removeEventListener('input', hear)
    if (!done) {
      // The platform goes on by itself, where the person is.
      input.setSelectionRange(selectionStart, selectionEnd)
      return false
    }
    // Changes nothing and keeps undo. What plays a person in tests (user-event) learns of a new text by the setter
    // alone; React must not, while the event is still to come (as with text from an input method).
    // oxlint-disable-next-line no-self-assign -- the setter is what matters
    if (told) input.value = input.value
  }
  // The host may have put another text there when it heard of this one.
  if (input.value === text) input.setSelectionRange(caret, caret)
  return true
}
