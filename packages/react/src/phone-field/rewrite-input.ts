import type { TextAt } from './text-edit.ts'

/**
 * Puts a text into the input as one step that can be undone: setting `value` would empty the browser's undo stack. Fires
 * `input`. `false` where the platform has no such command (jsdom): nothing was done. `played`: no person did it.
 */
export function rewriteInput(
  input: HTMLInputElement,
  { text, caret }: TextAt,
  played: boolean,
): boolean {
  const document = input.ownerDocument
  if (typeof document.execCommand !== 'function') return false
  const before = input.value
  if (before !== text && !replace(input, before, text, played)) return false
  // The host may have put another text there when it heard of this one. Setting a selection costs a layout.
  if (input.value === text && (input.selectionStart !== caret || input.selectionEnd !== caret)) {
    input.setSelectionRange(caret, caret)
  }
  return true
}

function replace(input: HTMLInputElement, before: string, text: string, played: boolean): boolean {
  const shorter = Math.min(before.length, text.length)
  let head = 0
  while (head < shorter && before[head] === text[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++
  const inserted = text.slice(head, text.length - tail)
  const { selectionStart, selectionEnd } = input
  const end = before.length - tail
  if (selectionStart !== head || selectionEnd !== end) input.setSelectionRange(head, end)
  let told = false
  const hear = (): void => {
    told = true
  }
  if (played) input.addEventListener('input', hear)
  // Deprecated, and without a successor that keeps undo.
  const done = input.ownerDocument.execCommand(inserted ? 'insertText' : 'delete', false, inserted)
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
  return true
}
