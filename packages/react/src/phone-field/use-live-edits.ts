import type { PhoneEngine } from '@otp-kit/core/phone'
import { phoneChars, readPhoneText } from '@otp-kit/core/phone'
import { useEffect, useRef } from 'react'
import type { RefObject } from 'react'
import type { Reason } from '../utils/details.ts'
import { useLatest } from '../utils/use-latest.ts'
import { rewriteInput } from './rewrite-input.ts'
import { editOf, formatted, isBare, tidied } from './text-edit.ts'
import type { TextAt, TextEdit } from './text-edit.ts'

interface LiveEditRules {
  /** The plans by which edits are rewritten; `undefined`: they are left as they are. */
  readonly engine: PhoneEngine | undefined
  /** The plans by which typing past the end is refused. */
  readonly plans: PhoneEngine | undefined
  readonly country: string | undefined
  /** Told why a typed character was not taken. */
  readonly refuse: (reason: 'not-a-number' | 'too-long') => void
}

/**
 * Rewrites edits before they happen, as one step each that undo takes back, and refuses typing that cannot belong to a
 * number. The ref holds the reason of a rewriting while its `input` event is fired.
 */
export function useLiveEdits(
  input: RefObject<HTMLInputElement | null>,
  rules: LiveEditRules,
): RefObject<Reason | null> {
  const rewriting = useRef<Reason | null>(null)
  const latest = useLatest(rules)

  useEffect(() => {
    const element = input.current
    if (!element) return
    const listener = (event: InputEvent): void => {
      if (rewriting.current || event.isComposing || event.defaultPrevented) return
      const { engine, plans, country, refuse } = latest.current
      const { value } = element
      const start = element.selectionStart ?? value.length
      const end = element.selectionEnd ?? value.length
      const edit = editOf(event, value, start, end)
      if (!edit) return
      const refusal = refusalOf(edit, event.data, value, plans, country)
      if (refusal) {
        event.preventDefault()
        refuse(refusal)
        return
      }
      if (!engine) return
      const next = arranged(edit, event.data, engine, country)
      if (next.text === nativeText(event, value, start, end)) return
      rewriting.current = edit.reason
      if (rewriteInput(element, next)) event.preventDefault()
      rewriting.current = null
    }
    element.addEventListener('beforeinput', listener)
    return () => element.removeEventListener('beforeinput', listener)
  }, [input, latest])

  return rewriting
}

/** What typing may put into a number: digits of any script and the marks people set between them. */
const typeable = /^[\p{Nd}\p{Pd}+＋\s()./*#,;x]*$/u

function refusalOf(
  { reason, text }: TextEdit,
  data: string | null,
  before: string,
  plans: PhoneEngine | undefined,
  country: string | undefined,
): 'not-a-number' | 'too-long' | undefined {
  if (reason !== 'typing') return undefined
  if (data !== null && !typeable.test(data)) return 'not-a-number'
  if (!plans || phoneChars(text) === phoneChars(before)) return undefined
  const tooLong = (text: string): boolean =>
    plans.read(readPhoneText(text, country).chars, country).reason === 'too-long'
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
