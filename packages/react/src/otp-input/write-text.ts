import type { Edit } from './edit.ts'

const nativeValue =
  typeof HTMLInputElement === 'undefined'
    ? undefined
    : Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')

/** Sets the text past React's own bookkeeping, so that a host's `onChange` still sees a change. */
export function setText(input: HTMLInputElement, text: string): void {
  nativeValue?.set?.call(input, text)
}

/**
 * Makes an edit that the browser's undo takes back as one step, and of which an `input` event tells. Only `insertText`
 * keeps the undo history whole; where it is missing (jsdom), the text is set and the event made.
 */
export function writeText(input: HTMLInputElement, { start, end, text }: Edit): void {
  input.setSelectionRange(start, end)
  const { ownerDocument } = input
  if (typeof ownerDocument.execCommand === 'function') {
    // oxlint-disable-next-line typescript/no-deprecated -- nothing has taken its place.
    if (ownerDocument.execCommand('insertText', false, text)) return
  }
  setText(input, input.value.slice(0, start) + text + input.value.slice(end))
  input.setSelectionRange(start + text.length, start + text.length)
  input.dispatchEvent(
    new InputEvent('input', { bubbles: true, inputType: 'insertText', data: text }),
  )
}
