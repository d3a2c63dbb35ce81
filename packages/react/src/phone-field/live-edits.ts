import type { PhoneEngine, PhoneReason } from '@otp-kit/core/phone'
import { parsePhone, phoneChars } from '@otp-kit/core/phone'
import { activeElementOf } from '../utils/active-element.ts'
import type { Reason } from '../utils/details.ts'
import { reasonOf } from '../utils/reason-of.ts'
import { rewriteInput } from './rewrite-input.ts'
import { editOf, isFilled, isWhole, nativeText, settled, tidied, written } from './text-edit.ts'
import type { TextAt, TextEdit } from './text-edit.ts'

/** How a field wants its text written now. */
export interface WritingRules {
  /** Whether edits are rewritten as they are made. */
  readonly live: boolean
  /** What is chosen: a number without `+` is there. */
  readonly country: string | undefined
  /** Told why a typed character was not taken. */
  readonly refuse: (act: { readonly refused: PhoneReason }) => void
}

/** What an `input` event that is on its way is about. */
export interface Ink {
  readonly reason: Reason
  /** What the text should be instead, where the platform cannot be asked to rewrite it. */
  readonly at?: TextAt | undefined
}

/**
 * Writes numbers as they are written where they are, while they are edited, each edit one step that undo takes back; and
 * refuses typing that cannot belong to a number. `ink` is filled before an `input` event of the element goes on to the
 * listeners around it. Gives the way to stop.
 */
export function startLiveEdits(
  input: HTMLInputElement,
  engine: PhoneEngine,
  now: { readonly current: { readonly rules: WritingRules } },
  ink: { current: Ink | null },
): () => void {
  /** Why the text is being rewritten, while it is. */
  let rewriting: Reason | undefined

  function rewrite(next: TextAt, reason: Reason, played: boolean): boolean {
    // The platform's command writes where focus is.
    if (activeElementOf(input) !== input) return false
    rewriting = reason
    try {
      return rewriteInput(input, next, played)
    } finally {
      rewriting = undefined
    }
  }

  /** What is about to be done. What cannot be prevented is put in order once it is done. */
  function beforeInput(event: InputEvent): void {
    if (rewriting || event.isComposing || event.defaultPrevented || !event.cancelable) return
    const { live, country, refuse } = now.current.rules
    const { value } = input
    const start = input.selectionStart ?? value.length
    const end = input.selectionEnd ?? value.length
    const edit = editOf(event, value, start, end)
    if (!edit) return
    const refusal = refusalOf(edit, event.data, value, engine, country)
    if (refusal) {
      event.preventDefault()
      refuse({ refused: refusal })
      return
    }
    if (!live) return
    const next = isWhole(edit, event.data)
      ? tidied(edit, engine, country)
      : written(edit, engine, country)
    // What the platform makes of it by itself, where that is right, it shall.
    if (next.text === nativeText(event, value, start, end)) return
    if (rewrite(next, edit.reason, !event.isTrusted)) event.preventDefault()
  }

  /** Puts in order what is in the field already: filled in, dropped, composed, cut by words. */
  function settle(reason: Reason, { isTrusted }: Event): void {
    const { live, country } = now.current.rules
    const { value: text } = input
    const next =
      live && reason !== 'undo'
        ? settled({ text, caret: input.selectionStart ?? text.length }, reason, engine, country)
        : undefined
    if (!next || next.text === text) ink.current = { reason }
    // The rewriting's own event is told; to the one that is on its way nothing is left to tell.
    else if (!rewrite(next, reason, !isTrusted)) ink.current = { reason, at: next }
  }

  function afterInput(event: Event): void {
    const { inputType, isComposing, data = null } = event as Partial<InputEvent>
    if (rewriting) ink.current = { reason: rewriting }
    else if (isComposing) ink.current = { reason: 'typing' }
    // What is dragged within the field is on its way to another place in it.
    else if (inputType === 'deleteByDrag') ink.current = { reason: 'delete' }
    else settle(isFilled(inputType, data) ? 'autofill' : reasonOf(inputType), event)
  }

  const composed = (event: Event): void => settle('typing', event)
  const stop = new AbortController()
  const { signal } = stop
  input.addEventListener('beforeinput', beforeInput, { signal })
  input.addEventListener('input', afterInput, { signal })
  input.addEventListener('compositionend', composed, { signal })
  return () => stop.abort()
}

/** What typing may put into a number: digits of any script and the marks people set between them. */
const typeable = /^[\p{Nd}\p{Pd}+＋\s()./#,;x]*$/iu

function refusalOf(
  { reason, text }: TextEdit,
  data: string | null,
  before: string,
  engine: PhoneEngine,
  country: string | undefined,
): PhoneReason | undefined {
  if (reason !== 'typing') return undefined
  if (data !== null && !typeable.test(data)) return 'not-a-number'
  if (phoneChars(text) === phoneChars(before)) return undefined
  const tooLong = (text: string): boolean =>
    parsePhone(text, engine, { country }).reason === 'too-long'
  // What was pasted may be too long already, and is to be mended, not locked.
  return tooLong(text) && !tooLong(before) ? 'too-long' : undefined
}
