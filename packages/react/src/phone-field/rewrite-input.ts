import type { TextAndCaret } from './format-text.ts'

/**
 * Replaces the text of the input as one step for undo: setting `value` would empty the browser's undo stack. Fires
 * `input`. Returns `false` and does nothing where the platform has no such command (jsdom).
 * @param isSimulated the event that caused it was dispatched by a script
 */
export function rewriteInput(
  input: HTMLInputElement,
  { text, caret }: TextAndCaret,
  isSimulated: boolean,
): boolean {
  const document = input.ownerDocument
  if (typeof document.execCommand !== 'function') return false
  const before = input.value
  if (before !== text && !replaceText(input, before, text, isSimulated)) return false
  // Your app may have set another text when it received this one. Setting a selection costs a layout.
  if (input.value === text && (input.selectionStart !== caret || input.selectionEnd !== caret)) {
    input.setSelectionRange(caret, caret)
  }
  return true
}

function replaceText(
  input: HTMLInputElement,
  before: string,
  text: string,
  isSimulated: boolean,
): boolean {
  const shorter = Math.min(before.length, text.length)
  let head = 0
  while (head < shorter && before[head] === text[head]) head++
  let tail = 0
  while (tail < shorter - head && before.at(-1 - tail) === text.at(-1 - tail)) tail++
  const inserted = text.slice(head, text.length - tail)
  const { selectionStart, selectionEnd } = input
  const end = before.length - tail
  if (selectionStart !== head || selectionEnd !== end) input.setSelectionRange(head, end)
  let hasFired = false
  const onInput = (): void => {
    hasFired = true
  }
  if (isSimulated) input.addEventListener('input', onInput)
  // Deprecated, and without a successor that keeps undo.
  const done = input.ownerDocument.execCommand(inserted ? 'insertText' : 'delete', false, inserted)
  input.removeEventListener('input', onInput)
  if (!done) {
    // The platform's own edit follows, at the user's selection.
    input.setSelectionRange(selectionStart, selectionEnd)
    return false
  }
  // Changes nothing and keeps undo. user-event notices a new text by the setter alone; React must not, while the event
  // is still to come (as with text from an input method).
  // oxlint-disable-next-line no-self-assign -- the setter is what matters
  if (hasFired) input.value = input.value
  return true
}
