'use client'
import { cleanCode } from '@otp-kit/core/code'
import { say } from '@otp-kit/core/messages'
import { useEffect, useRef } from 'react'
import type {
  CompositionEvent,
  ClipboardEvent,
  FormEvent,
  InputEvent as ReactInputEvent,
  KeyboardEvent,
  MouseEvent,
  RefObject,
} from 'react'
import type { Details, Reason } from '../utils/details.ts'
import { useFormReset } from '../utils/use-form-reset.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useLatest } from '../utils/use-latest.ts'
import { absorb, completes, fill, insert, reasonOf } from './edit.ts'
import { useOtpInput } from './otp-input-context.ts'
import { markSlots, slotAt } from './slots.ts'
import { setText, writeText } from './write-text.ts'

interface EditingProps {
  readonly onInput: (event: ReactInputEvent<HTMLInputElement>) => void
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
  readonly onPaste: (event: ClipboardEvent<HTMLInputElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
  readonly onClick: (event: MouseEvent<HTMLInputElement>) => void
  readonly onInvalid: (event: FormEvent<HTMLInputElement>) => void
}

/** Everything that a person, a keyboard or a password manager does to the real input, made a change of the code. */
export function useCodeEditing(inputRef: RefObject<HTMLInputElement | null>): EditingProps {
  const { value, defaultValue, shape, messages, rootRef, change, refuse } = useOtpInput('Input')
  /** Why we are writing, while we are: the browser's own events do not know. */
  const cause = useRef<Details | null>(null)
  const composing = useRef(false)

  /** Makes `text`, put in at the caret, an edit of ours. Returns whether the browser's own has to be prevented. */
  function put(input: HTMLInputElement, text: string, details: Details): boolean {
    const start = input.selectionStart ?? value.length
    const end = input.selectionEnd ?? start
    const edit = insert(input.value, start, end, text, shape)
    if (edit === null) return true
    if (typeof edit === 'string') {
      refuse(edit)
      return true
    }
    const asTyped = edit.text === text && edit.start === start && edit.end === end
    if (asTyped && details.reason === 'typing') return false
    cause.current = details
    writeText(input, edit)
    cause.current = null
    return true
  }

  function take(input: HTMLInputElement, details: Details): void {
    const raw = input.value
    const next = cause.current ? raw : read(raw, input.selectionStart, details.reason)
    if (next !== raw && !composing.current) setText(input, next ?? value)
    if (next !== null) {
      change(next, details, completes(details.reason, value, next, shape.length))
    }
  }

  /** The code in a text that we did not write, or `null` where it holds none. */
  function read(raw: string, caret: number | null, reason: Reason): string | null {
    if (reason === 'typing') return absorb(value, raw, caret ?? raw.length, shape)
    if (reason === 'delete' || reason === 'undo') return cleanCode(raw, shape.charset)
    const filled = fill(raw, shape)
    if (typeof filled !== 'string') return filled.code
    refuse(filled)
    return null
  }

  // React's onBeforeInput is another event, made of keypress and paste; the native one can be prevented.
  const beforeInput = useLatest((event: InputEvent) => {
    const input = inputRef.current
    if (!input || cause.current || event.isComposing || event.defaultPrevented) return
    if (event.data === null || !event.inputType.startsWith('insert')) return
    if (put(input, event.data, { reason: reasonOf(event), event })) event.preventDefault()
  })
  useEffect(() => {
    const input = inputRef.current
    if (!input) return undefined
    const mark = (): void => {
      if (rootRef.current) markSlots(rootRef.current, input)
    }
    const before = (event: InputEvent): void => beforeInput.current(event)
    input.addEventListener('beforeinput', before)
    input.addEventListener('focus', mark)
    input.addEventListener('blur', mark)
    document.addEventListener('selectionchange', mark)
    return () => {
      input.removeEventListener('beforeinput', before)
      input.removeEventListener('focus', mark)
      input.removeEventListener('blur', mark)
      document.removeEventListener('selectionchange', mark)
    }
  }, [inputRef, rootRef, beforeInput])

  const adopted = useRef(false)
  useIsomorphicLayoutEffect(() => {
    const input = inputRef.current
    if (!input) return
    if (!adopted.current) {
      adopted.current = true
      // Typed before hydration, or put back by the browser after a reload.
      const found = input.value === '' || input.value === value ? '' : fill(input.value, shape)
      if (typeof found !== 'string') {
        change(found.code, { reason: 'restored', event: undefined }, false)
        return
      }
    }
    if (input.value !== value && !composing.current) setText(input, value)
    if (rootRef.current) markSlots(rootRef.current, input)
  })

  useFormReset(inputRef, (event) => {
    if (inputRef.current) setText(inputRef.current, defaultValue)
    change(defaultValue, { reason: 'reset', event }, false)
  })

  return {
    onInput(event) {
      const { nativeEvent, currentTarget } = event
      composing.current = nativeEvent.isComposing
      take(currentTarget, cause.current ?? { reason: reasonOf(nativeEvent), event: nativeEvent })
    },
    onCompositionEnd({ nativeEvent, currentTarget }) {
      composing.current = false
      take(currentTarget, { reason: 'typing', event: nativeEvent })
    },
    onPaste(event) {
      const { readOnly, disabled } = event.currentTarget
      if (readOnly || disabled) return
      const text = event.clipboardData.getData('text')
      const details: Details = { reason: 'paste', event: event.nativeEvent }
      if (text !== '' && put(event.currentTarget, text, details)) event.preventDefault()
    },
    onKeyDown(event) {
      const { currentTarget: input } = event
      if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
      if (value === '' || value.length === shape.length) return
      // Not even under `noValidate`: half a code helps nobody, and may cost an attempt.
      event.preventDefault()
      if (!input.form?.noValidate) input.reportValidity()
    },
    onInvalid({ currentTarget: input }) {
      // Browsers end their own sentence on a pattern with the title.
      if (!input.title && input.validity.patternMismatch) {
        input.title = say(messages, 'code.incomplete', { n: shape.length })
      }
    },
    onClick({ currentTarget: input, clientX, clientY, detail }) {
      const { left, right, top, bottom } = input.getBoundingClientRect()
      const isInside = clientX >= left && clientX <= right && clientY >= top && clientY <= bottom
      // A label's click reaches the input too, and a drag or a double click has made a selection.
      if (detail !== 1 || !isInside || input.selectionStart !== input.selectionEnd) return
      if (!rootRef.current) return
      const caret = Math.min(slotAt(rootRef.current, clientX), input.value.length)
      input.setSelectionRange(caret, caret)
    },
  }
}
