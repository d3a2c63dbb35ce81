'use client'
import { cleanCode, findCode } from '@otp-kit/core/code'
import { useEffect, useRef, useState } from 'react'
import type {
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
import type { OtpInputLaterType } from './otp-input-later.tsx'
import { markSlots } from './slots.ts'

type OnField = (event: SyntheticEvent<HTMLInputElement>) => void

interface EditingProps {
  readonly onInput: (event: ReactInputEvent<HTMLInputElement>) => void
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
  readonly onFocus: OnField
  readonly onBlur: OnField
  readonly onSelect: OnField
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/** Everything that a person, a keyboard or a password manager does to the real input, made a change of the code. */
export function useCodeEditing(
  inputRef: RefObject<HTMLInputElement | null>,
): readonly [props: EditingProps, Later: OtpInputLaterType | undefined] {
  const { value, defaultValue, shape, change, refuse, act, words, locale } = useOtpInput('Input')
  /** What the field does from the first touch on: it comes then. Without it the field takes the same codes, in silence. */
  const [Later, setLater] = useState<OtpInputLaterType>()
  /** Why we are writing, while we are: the browser's own events do not know. */
  const cause = useRef<Details | null>(null)
  const composing = useRef(false)
  const heard = useRef<HTMLInputElement>(undefined)

  /** Before the browser inserts a text: what we make of it, where that is not what the browser would. */
  function before(event: InputEvent): void {
    const input = inputRef.current
    const { data } = event
    // Without editing commands (jsdom) the text is put right once it is in.
    // oxlint-disable-next-line typescript/no-deprecated, typescript/no-unnecessary-condition -- nothing has taken its place.
    if (!input || !data || cause.current || event.isComposing || !document.execCommand) return
    const start = input.selectionStart!
    const end = input.selectionEnd!
    const edit = insert(input.value, start, end, data, shape)
    if (String(edit) === String([start, end, data])) return
    event.preventDefault()
    const details = { reason: reasonOf(event), event }
    if (typeof edit === 'string') refuse(edit, details)
    else if (edit) {
      cause.current = details
      input.setSelectionRange(edit[0], edit[1])
      // Undo takes it back as one step; setting the value would end the history.
      // oxlint-disable-next-line typescript/no-deprecated -- see above.
      document.execCommand('insertText', false, edit[2])
      cause.current = null
    }
  }
  const latest = useLatest(before)

  /** After the text has changed. */
  function take(input: HTMLInputElement, details: Details): void {
    const { value: raw, selectionStart } = input
    const next = cause.current ? raw : read(raw, selectionStart!, details)
    if (raw !== next && !composing.current) input.value = next ?? value
    if (next !== null) change(next, details, completes(details.reason, value, next, shape.length))
  }

  /** The code in a text that we did not write, or `null` where it holds none. */
  function read(raw: string, caret: number, details: Details): string | null {
    if (/delete|undo/.test(details.reason)) return cleanCode(raw, shape.charset)
    if (details.reason === 'typing') return absorb(value, raw, caret, shape)
    const { code, part = null, reason } = findCode(raw, shape)
    if (code ?? part !== null) return code ?? part
    refuse(reason, details)
    return null
  }

  function touch(): void {
    if (Later) return
    import('./otp-input-later.tsx').then(
      ({ OtpInputLater }) => setLater(() => OtpInputLater),
      // The next touch tries again.
      () => {},
    )
  }
  // There is something to say, or to reset.
  const isTouched = act.refused || value !== defaultValue
  useEffect(() => {
    // Or a hint in another language.
    if (isTouched || (!words && !/^en|^$/i.test(locale ?? document.documentElement.lang))) touch()
    // oxlint-disable-next-line react/exhaustive-deps -- `touch` asks once.
  }, [isTouched, locale, words])

  useIsomorphicLayoutEffect(() => {
    const input = inputRef.current
    if (!input) return
    if (heard.current !== input) {
      heard.current = input
      // React's onBeforeInput is another event, made of keypress and paste; the native one can be prevented.
      input.addEventListener('beforeinput', (event) => latest.current(event))
      // Typed before hydration, or put back by the browser after a reload.
      const { code, part } = findCode(input.value, shape)
      const found = code ?? part
      if (found && input.value !== input.defaultValue) {
        return change(found, { reason: 'restored', event: undefined }, false)
      }
    }
    if (input.value !== value && !composing.current) input.value = value
  })

  const props: EditingProps = {
    onInput({ nativeEvent, currentTarget }) {
      composing.current = nativeEvent.isComposing
      take(currentTarget, cause.current ?? { reason: reasonOf(nativeEvent), event: nativeEvent })
    },
    onCompositionEnd({ nativeEvent, currentTarget }) {
      composing.current = false
      take(currentTarget, { reason: 'typing', event: nativeEvent })
    },
    onFocus(event) {
      touch()
      markSlots(event)
    },
    onBlur: markSlots,
    onSelect: markSlots,
    onKeyDown(event) {
      const { key, currentTarget, nativeEvent } = event
      if (key !== 'Enter' || nativeEvent.isComposing || !value || value.length === shape.length) {
        return
      }
      // Not even under `noValidate`: half a code helps nobody, and may cost an attempt.
      event.preventDefault()
      if (!currentTarget.form?.noValidate) currentTarget.reportValidity()
    },
  }
  return [props, Later]
}
