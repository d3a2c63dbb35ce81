'use client'
import { cleanCode, findCode } from '@otp-kit/core/code'
import { useRef } from 'react'
import type {
  ChangeEvent,
  CompositionEvent,
  InputEvent as ReactInputEvent,
  KeyboardEvent,
  RefObject,
} from 'react'
import type { Details } from '../utils/details.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useLatest } from '../utils/use-latest.ts'
import { absorb, completes, insert, reasonOf } from './edit.ts'
import type { Edit } from './edit.ts'
import { useOtpInput } from './otp-input-context.ts'
import { caretForKey, deletionAt, deletionForKey } from './slot-keys.ts'
import type { Deletion } from './slot-keys.ts'

interface EditingProps {
  readonly onInput: (event: ReactInputEvent<HTMLInputElement>) => void
  readonly onChange: (event: ChangeEvent<HTMLInputElement>) => void
  readonly onCompositionEnd: (event: CompositionEvent<HTMLInputElement>) => void
  readonly onKeyDown: (event: KeyboardEvent<HTMLInputElement>) => void
}

/**
 * Turns what users, keyboards and password managers do to the real input into changes of the code.
 * @param onIncomplete called when Enter was pressed and the code is incomplete
 */
export function useCodeEditing(
  inputRef: RefObject<HTMLInputElement | null>,
  onIncomplete: () => void,
): EditingProps {
  const { value, shape, change, refuse } = useOtpInput('Input')
  /** Set while we rewrite the text: the browser's own events don't know why. */
  const rewriting = useRef<Details | null>(null)
  const composing = useRef(false)
  const listeningTo = useRef<HTMLInputElement>(undefined)

  /** Before the browser edits the text: makes the edit of the code in its place, where that differs. */
  function beforeInput(event: InputEvent): void {
    const input = inputRef.current
    const { data, inputType } = event
    if (!input || rewriting.current || event.isComposing || !event.cancelable) return
    const start = input.selectionStart!
    const end = input.selectionEnd!
    const details = { reason: reasonOf(event), event }
    if (!data) {
      const deletion =
        start === end ? deletionAt(inputType, start, input.value, shape.length) : undefined
      if (deletion) remove(input, deletion, details)
      return
    }
    const edit = insert(input.value, start, end, data, shape)
    if (String(edit) === String([start, end, data])) return
    event.preventDefault()
    if (typeof edit === 'string') refuse(edit, details)
    else if (edit) rewrite(input, edit, details)
  }

  /** Edits the text in one step for undo; setting the value would clear the history. */
  function rewrite(input: HTMLInputElement, [start, end, text]: Edit, details: Details): void {
    rewriting.current = details
    input.setSelectionRange(start, end)
    // oxlint-disable-next-line typescript/no-deprecated, typescript/no-unnecessary-condition -- nothing has taken its place; jsdom has none.
    if (document.execCommand) document.execCommand(text ? 'insertText' : 'delete', false, text)
    else {
      input.setRangeText(text, start, end, 'end')
      input.dispatchEvent(new Event('input', { bubbles: true }))
    }
    rewriting.current = null
    // user-event, whose events are not trusted, notices a new text and caret by the setter alone.
    // oxlint-disable-next-line no-self-assign -- the setter is what matters
    if (!details.event?.isTrusted) input.value = input.value
  }
  const latest = useLatest(beforeInput)

  function remove(input: HTMLInputElement, [start, end, caret]: Deletion, details: Details): void {
    details.event?.preventDefault()
    rewrite(input, [start, end, ''], details)
    input.setSelectionRange(caret, caret)
  }

  function pressKey(event: KeyboardEvent<HTMLInputElement>): void {
    const { currentTarget: input, nativeEvent } = event
    const { selectionStart: start, selectionEnd, value: text } = input
    if (start !== selectionEnd) return
    const deletion = deletionForKey(event, start!, text, shape.length)
    if (deletion && !isFixed(input))
      remove(input, deletion, { reason: 'delete', event: nativeEvent })
    const move = caretForKey(event, start!, text, shape.length)
    if (!move) return
    input.setSelectionRange(move.caret, move.caret)
    if (move.isMoved) event.preventDefault()
  }

  /** After the text has changed. */
  function update(input: HTMLInputElement, details: Details): void {
    const { value: raw, selectionStart } = input
    if (isFixed(input)) {
      input.value = value
      return
    }
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
      if (found && input.value !== input.defaultValue && !isFixed(input)) {
        return change(found, { reason: 'restored', event: undefined }, false)
      }
    }
    if (!composing.current && input.value !== value) input.value = value
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
    onKeyDown(event) {
      const { key, nativeEvent } = event
      if (nativeEvent.isComposing) return
      if (key !== 'Enter') return pressKey(event)
      if (!value || value.length === shape.length) return
      // Not even with `noValidate`: submitting an incomplete code is useless, and may cost an attempt.
      event.preventDefault()
      onIncomplete()
    },
  }
}

/** Whether only your app may change the text; scripts can set it all the same. */
const isFixed = (input: HTMLInputElement): boolean => input.readOnly || input.matches(':disabled')
