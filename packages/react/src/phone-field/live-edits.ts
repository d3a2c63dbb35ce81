import type { PhoneEngine } from '@otp-kit/core/phone'
import { parsePhone, phoneChars } from '@otp-kit/core/phone'
import type { Reason } from '../utils/details.ts'
import { rewriteInput } from './rewrite-input.ts'
import { editOf, formatted, isBare, tidied } from './text-edit.ts'
import type { TextAt, TextEdit } from './text-edit.ts'

/** How a field wants its text written now. */
export interface WritingRules {
  /** Whether edits are rewritten as they are made. */
  readonly live: boolean
  readonly country: string | undefined
  /** Told why a typed character was not taken. */
  readonly refuse: (reason: 'not-a-number' | 'too-long') => void
}

/**
 * Rewrites edits before they happen, as one step each that undo takes back, and refuses typing that cannot belong to a
 * number. `rewriting` holds the reason of a rewriting while its `input` event is fired. Gives the way to stop.
 */
export function startLiveEdits(
  input: HTMLInputElement,
  engine: PhoneEngine,
  rules: { readonly current: WritingRules },
  rewriting: { current: Reason | null },
): () => void {
  const listener = (event: InputEvent): void => {
    if (rewriting.current || event.isComposing || event.defaultPrevented) return
    const { live, country, refuse } = rules.current
    const { value } = input
    const start = input.selectionStart ?? value.length
    const end = input.selectionEnd ?? value.length
    const edit = editOf(event, value, start, end)
    if (!edit) return
    const refusal = refusalOf(edit, event.data, value, engine, country)
    if (refusal) {
      event.preventDefault()
      refuse(refusal)
      return
    }
    if (!live) return
    const next = arranged(edit, event.data, engine, country)
    if (next.text === nativeText(event, value, start, end)) return
    rewriting.current = edit.reason
    if (rewriteInput(input, next)) event.preventDefault()
    rewriting.current = null
  }
  input.addEventListener('beforeinput', listener)
  return () => input.removeEventListener('beforeinput', listener)
}

/** What a text becomes that is in the field already: filled in, dropped, or typed where edits cannot be rewritten. */
export function settled(
  at: TextAt,
  reason: Reason,
  engine: PhoneEngine,
  country: string | undefined,
): TextAt {
  if (isBare(at.text)) return formatted(at, engine, country)
  if (reason !== 'autofill' && reason !== 'paste' && reason !== 'drop') return at
  const text = tidied(at.text, engine, country)
  return { text, caret: text.length }
}

/** What typing may put into a number: digits of any script and the marks people set between them. */
const typeable = /^[\p{Nd}\p{Pd}+＋\s()./#,;x]*$/u

function refusalOf(
  { reason, text }: TextEdit,
  data: string | null,
  before: string,
  engine: PhoneEngine,
  country: string | undefined,
): 'not-a-number' | 'too-long' | undefined {
  if (reason !== 'typing') return undefined
  if (data !== null && !typeable.test(data)) return 'not-a-number'
  if (phoneChars(text) === phoneChars(before)) return undefined
  const tooLong = (text: string): boolean =>
    parsePhone(text, engine, { country }).reason === 'too-long'
  // What was pasted may be too long already, and is to be mended, not locked.
  return tooLong(text) && !tooLong(before) ? 'too-long' : undefined
}

function arranged(
  edit: TextEdit,
  data: string | null,
  engine: PhoneEngine,
  country?: string,
): TextAt {
  const filled = edit.reason === 'paste' || edit.reason === 'autofill'
  if (filled && (edit.text === data || !isBare(edit.text))) {
    const text = tidied(edit.text, engine, country)
    return { text, caret: text.length }
  }
  return isBare(edit.text) ? formatted(edit, engine, country) : edit
}

/** What the platform would make of it by itself; where that is right, it shall. */
function nativeText(
  { inputType, data }: InputEvent,
  text: string,
  start: number,
  end: number,
): string {
  if (inputType.startsWith('insert')) return text.slice(0, start) + (data ?? '') + text.slice(end)
  if (start !== end) return text.slice(0, start) + text.slice(end)
  return inputType === 'deleteContentBackward'
    ? text.slice(0, Math.max(0, start - 1)) + text.slice(start)
    : text.slice(0, start) + text.slice(start + 1)
}
