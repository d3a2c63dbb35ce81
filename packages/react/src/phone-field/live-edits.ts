import type { PhoneMetadata, PhoneReason } from '@otp-kit/core/phone'
import { activeElementOf } from '../utils/active-element.ts'
import type { Reason } from '../utils/details.ts'
import { reasonOf } from '../utils/reason-of.ts'
import { formatAfterInput, formatText, formatWhileTyping } from './format-text.ts'
import type { TextAndCaret } from './format-text.ts'
import { rewriteInput } from './rewrite-input.ts'
import { beginsExtension, editOf, isFilled, isWholeText, nativeText } from './text-edit.ts'
import type { TextEdit } from './text-edit.ts'

/** What may be typed anywhere: digits of any script, separators, and signs before an extension. */
const typeable = /^[\p{Nd}\p{Pd}+＋\s()./#,;:=]*$/iu

/** How long no key must be pressed before a text typed before the metadata was loaded is formatted, in milliseconds. */
const quietMs = 500

/** A field's current settings. */
export interface LiveEditOptions {
  /** Whether edits are formatted as they are made. */
  readonly live: boolean
  /** The chosen country: that of a number without `+`. */
  readonly country: string | undefined
  /** Called when a typed character was refused. */
  readonly onRefuse: (reason: PhoneReason, event: Event) => void
  /** Sets a formatted text where the platform has no command to insert it. */
  readonly setText: (text: string) => void
}

/** What React's `onChange` has to know about the `input` event it is about to receive. */
export interface PendingInput {
  readonly reason: Reason
  /** The formatted text to render, where the platform has no command to insert it. */
  readonly formatted?: TextAndCaret | undefined
}

/**
 * Formats the national number for its country while typing, each edit one step for undo, and refuses typed characters
 * that can't be part of a number. `pendingInput` is set before React receives an `input` event. Returns a function that
 * removes the listeners.
 */
export function startLiveEdits(
  input: HTMLInputElement,
  metadata: PhoneMetadata,
  options: { readonly current: LiveEditOptions },
  pendingInput: { current: PendingInput | null },
): () => void {
  /** The reason, while the text is being rewritten. */
  let rewriting: Reason | undefined

  function rewrite(next: TextAndCaret, reason: Reason, isSimulated: boolean): boolean {
    // The platform's command inserts into the focused element.
    if (activeElementOf(input) !== input) return false
    rewriting = reason
    try {
      return rewriteInput(input, next, isSimulated)
    } finally {
      rewriting = undefined
    }
  }

  /** Rewrites an edit before it happens. An edit that can't be prevented is formatted afterwards. */
  function beforeInput(event: InputEvent): void {
    if (rewriting || event.isComposing || event.defaultPrevented || !event.cancelable) return
    const { live, country, onRefuse } = options.current
    const { value } = input
    const start = input.selectionStart ?? value.length
    const end = input.selectionEnd ?? value.length
    const edit = editOf(event, value, start, end)
    if (!edit) return
    if (isTypedLetter(edit, event.data) && !beginsExtension(edit.text)) {
      event.preventDefault()
      onRefuse('not-a-number', event)
      return
    }
    if (!live) return
    const next = isWholeText(edit, event.data)
      ? formatText(edit.text, metadata, country)
      : formatWhileTyping(edit, metadata, country)
    // Where the platform's own edit has the same result, leave it alone.
    if (next.text === nativeText(event, value, start, end)) return
    if (rewrite(next, edit.reason, !event.isTrusted)) event.preventDefault()
  }

  /** Formats a text that is in the field already: filled in, dropped, composed, cut by words. */
  function formatEntered(reason: Reason, { isTrusted }: Event): void {
    const { live, country } = options.current
    const { value: text } = input
    const next =
      live && reason !== 'undo'
        ? formatAfterInput(
            { text, caret: input.selectionStart ?? text.length },
            reason,
            metadata,
            country,
          )
        : undefined
    if (!next || next.text === text) pendingInput.current = { reason }
    // React receives the rewriting's own event; the event that is still pending changes nothing then.
    else if (!rewrite(next, reason, !isTrusted)) {
      pendingInput.current = { reason, formatted: next }
    }
  }

  /** Formats what was typed before the metadata was loaded. Later edits are formatted as they are made. */
  function formatTyped(): void {
    const { live, country, setText } = options.current
    const { value: text, selectionStart, selectionEnd } = input
    // A field that is left is formatted then.
    if (!live || activeElementOf(input) !== input) return
    if (selectionStart !== selectionEnd) {
      quiet = setTimeout(formatTyped, quietMs)
      return
    }
    const caret = selectionStart ?? text.length
    const next = formatWhileTyping({ text, caret }, metadata, country)
    if (next.text === text || rewrite(next, 'engine', false)) return
    pendingInput.current = { reason: 'engine', formatted: next }
    setText(next.text)
  }
  let quiet: ReturnType<typeof setTimeout> | undefined = setTimeout(formatTyped, quietMs)

  function afterInput(event: Event): void {
    if (quiet) clearTimeout(quiet)
    quiet = undefined
    const { inputType, isComposing, data = null } = event as Partial<InputEvent>
    if (rewriting) pendingInput.current = { reason: rewriting }
    else if (isComposing) pendingInput.current = { reason: 'typing' }
    // A drag within the field: the drop follows.
    else if (inputType === 'deleteByDrag') pendingInput.current = { reason: 'delete' }
    else formatEntered(isFilled(inputType, data) ? 'autofill' : reasonOf(inputType), event)
  }

  const afterComposition = (event: Event): void => formatEntered('typing', event)
  const listeners = new AbortController()
  const { signal } = listeners
  input.addEventListener('beforeinput', beforeInput, { signal })
  input.addEventListener('input', afterInput, { signal })
  input.addEventListener('compositionend', afterComposition, { signal })
  return () => {
    clearTimeout(quiet)
    listeners.abort()
  }
}

function isTypedLetter({ reason }: TextEdit, data: string | null): boolean {
  return reason === 'typing' && data !== null && !typeable.test(data)
}
