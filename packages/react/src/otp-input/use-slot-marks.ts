import { useRef } from 'react'
import type { FocusEvent, RefObject } from 'react'
import { activeElementOf } from '../utils/active-element.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { markSlots } from './slots.ts'

interface SlotMarkProps {
  readonly onFocus: (event: FocusEvent<HTMLInputElement>) => void
  readonly onBlur: (event: FocusEvent<HTMLInputElement>) => void
}

/**
 * Keeps the marks of the slots where the selection is, whatever moves it: the native event, since React reports selections
 * only together with keys and the mouse, and every commit. Also undoes what browsers do when Tab enters an input: they
 * select its text, and the next key would replace a partial code.
 */
export function useSlotMarks(inputRef: RefObject<HTMLInputElement | null>): SlotMarkProps {
  const isTabDown = useRef(false)
  const isTabbedInto = useRef(false)

  useIsomorphicLayoutEffect(() => {
    const input = inputRef.current
    // Without the focus none is marked.
    if (input && activeElementOf(input) === input) markSlots(input, true)
  })

  useIsomorphicLayoutEffect(() => {
    // Chromium and Firefox send the event to the input, and not out of its shadow tree; WebKit sends it to the document.
    const onSelectionChange = ({ target }: Event): void => {
      const input = inputRef.current
      const isOfDocument = target === document && input && activeElementOf(input) === input
      if (input && (target === input || isOfDocument)) markSlots(input)
    }
    const onKey = ({ type, key, code }: KeyboardEvent): void => {
      const input = inputRef.current
      // In WebKitGTK Tab with Shift has no `key`.
      const isTab = key === 'Tab' || code === 'Tab'
      isTabDown.current = isTab && type === 'keydown'
      // The browser selects after the `focus` event. Tab may have been pressed outside of the page.
      const isAfterTab = isTabbedInto.current || (isTab && type === 'keyup')
      if (isAfterTab && input?.matches(':focus')) deselectPart(input)
      isTabbedInto.current = false
    }
    const listening = new AbortController()
    const { signal } = listening
    const root = inputRef.current?.getRootNode()
    root?.addEventListener('selectionchange', onSelectionChange, listening)
    document.addEventListener('selectionchange', onSelectionChange, listening)
    document.addEventListener('keydown', onKey, { capture: true, signal })
    document.addEventListener('keyup', onKey, { capture: true, signal })
    return () => listening.abort()
  }, [inputRef])

  return {
    onFocus({ currentTarget }) {
      isTabbedInto.current = isTabDown.current
      markSlots(currentTarget)
    },
    onBlur({ currentTarget }) {
      markSlots(currentTarget)
    },
  }
}

/** Puts the caret behind a partial code that is selected. */
function deselectPart(input: HTMLInputElement): void {
  const { length } = input.value
  const isPart = length < Number(input.closest<HTMLElement>('[data-length]')?.dataset.length)
  if (isPart && input.selectionStart === 0 && input.selectionEnd === length) {
    input.setSelectionRange(length, length)
  }
}
