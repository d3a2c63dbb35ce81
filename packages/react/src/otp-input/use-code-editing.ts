'use client'
import { cleanCode, findCode } from '@otp-kit/core/code'
import { useRef } from 'react'
import type {
  ChangeEvent,
  CompositionEvent,
  InputEvent as ReactInputEvent,
  KeyboardEvent,
  RefObject,
  SyntheticEvent,
} from 'react'
import type { Details } from '../utils/details.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useLatest } from '../utils/use-latest.ts'
import { absorb, completes, insert, reasonOf } from './edit.ts'
import { useOtpInput } from './otp-input-context.ts'
import { markSlots } from './slots.ts'

type FieldHandler = (event: SyntheticEvent<HTMLInputElement>) => void

interface EditingProps {
  readonly onInput: (event: ReactInputEvent<HTMLInputElement>) => void
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
  readonly onFocus: FieldHandler
  readonly onBlur: FieldHandler
  readonly onSelect: FieldHandler
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** Turns what users, keyboards and password managers do to the real input into changes of the code. */
export function useCodeEditing(inputRef: RefObject<HTMLInputElement | null>): EditingProps {
  const { value, shape, change, refuse } = useOtpInput('Input')
  /** Set while we rewrite the text: the browser's own events don't know why. */
  const rewriting = useRef<Details | null>(null)
  const composing = useRef(false)
  const listeningTo = useRef<HTMLInputElement>(undefined)

  /** Before the browser inserts a text: inserts the code in it instead, where that differs. */
  function beforeInput(event: InputEvent): void {
    const input = inputRef.current
    const { data } = event
    // Without editing commands (jsdom) the text is corrected afterwards.
    // oxlint-disable-next-line typescript/no-deprecated, typescript/no-unnecessary-condition -- nothing has taken its place.
    if (!input || !data || rewriting.current || event.isComposing || !document.execCommand) return
    const start = input.selectionStart!
    const end = input.selectionEnd!
    const edit = insert(input.value, start, end, data, shape)
    if (String(edit) === String([start, end, data])) return
    event.preventDefault()
    const details = { reason: reasonOf(event), event }
    if (typeof edit === 'string') refuse(edit, details)
    else if (edit) {
      rewriting.current = details
      input.setSelectionRange(edit[0], edit[1])
      // One step for undo; setting the value would clear the history.
      // oxlint-disable-next-line typescript/no-deprecated -- see above.
      document.execCommand('insertText', false, edit[2])
      rewriting.current = null
      // user-event, whose events are not trusted, notices a new text and caret by the setter alone.
      // oxlint-disable-next-line no-self-assign -- the setter is what matters
      if (!event.isTrusted) input.value = input.value
    }
  }
  const latest = useLatest(beforeInput)

  /** After the text has changed. */
  function update(input: HTMLInputElement, details: Details): void {
    const { value: raw, selectionStart } = input
    const next = rewriting.current ? raw : readCode(raw, selectionStart!, details)
    if (raw !== next && !composing.current) input.value = next ?? value
    if (next !== null) change(next, details, completes(details.reason, value, next, shape.length))
  }

  /** Returns the code in a text that the browser inserted, or `null` where there is none. */
  function readCode(raw: string, caret: number, details: Details): string | null {
    if (/delete|undo/.test(details.reason)) return cleanCode(raw, shape.charset)
    if (details.reason === 'typing') return absorb(value, raw, caret, shape)
    const { code, part = null, reason } = findCode(raw, shape)
    if (code ?? part !== null) return code ?? part
    refuse(reason, details)
    return null
  }

  useIsomorphicLayoutEffect(() => {
    const input = inputRef.current
    if (!input) return
    if (listeningTo.current !== input) {
      listeningTo.current = input
      // React's onBeforeInput is another event, made of keypress and paste; the native one can be prevented.
      input.addEventListener('beforeinput', (event) => latest.current(event))
      // Typed before hydration, or restored by the browser after a reload.
      const { code, part } = findCode(input.value, shape)
      const found = code ?? part
      if (found && input.value !== input.defaultValue) {
        return change(found, { reason: 'restored', event: undefined }, false)
      }
    }
    if (input.value === value || composing.current) return
    input.value = value
    // The caret has moved, of which React reports no `select`.
    markSlots({ currentTarget: input })
  })

  return {
    onInput({ nativeEvent, currentTarget }) {
      composing.current = nativeEvent.isComposing
      update(
        currentTarget,
        rewriting.current ?? { reason: reasonOf(nativeEvent), event: nativeEvent },
      )
    },
    onChange({ nativeEvent, currentTarget }) {
      // Testing Library's `fireEvent.change` sends no `input` event. React calls this only where the text differs.
      if (nativeEvent.type === 'change') {
        update(currentTarget, { reason: 'autofill', event: nativeEvent })
      }
    },
    onCompositionEnd({ nativeEvent, currentTarget }) {
      composing.current = false
      update(currentTarget, { reason: 'typing', event: nativeEvent })
    },
    onFocus: markSlots,
    onBlur: markSlots,
    onSelect: markSlots,
    onKeyDown(event) {
      const { key, currentTarget, nativeEvent } = event
      if (key !== 'Enter' || nativeEvent.isComposing || !value || value.length === shape.length) {
        return
      }
      // Not even with `noValidate`: submitting an incomplete code is useless, and may cost an attempt.
      event.preventDefault()
      if (!currentTarget.form?.noValidate) currentTarget.reportValidity()
    },
  }
}
