import { useEffect } from 'react'
import type { RefObject } from 'react'
import { markSlots } from './slots.ts'

/**
 * Makes a drag, and a press with Shift, select the slot under the pointer too. A caret is in the middle of its slot
 * (`otp-input.css`), so the browser itself ends the selection before that slot.
 */
export function useSlotDragging(inputRef: RefObject<HTMLInputElement | null>): void {
  useEffect(() => {
    const input = inputRef.current
    if (!input) return undefined
    const listening = new AbortController()
    let isPressed = false
    const end = (): number =>
      input.selectionEnd! + (input.selectionStart! < input.selectionEnd! ? 1 : 0)
    const press = ({ shiftKey, detail }: MouseEvent): void => {
      isPressed = true
      // A press on a selection would drag its text instead of moving the caret.
      if (!shiftKey && detail === 1) input.setSelectionRange(0, 0)
    }
    input.addEventListener('mousedown', press, listening)
    document.addEventListener(
      'selectionchange',
      () => isPressed && markSlots({ currentTarget: input }, end()),
      listening,
    )
    // A drag may end anywhere on the page.
    const release = (): void => {
      if (isPressed) input.setSelectionRange(input.selectionStart, end(), input.selectionDirection!)
      isPressed = false
    }
    document.addEventListener('mouseup', release, listening)
    return () => listening.abort()
  }, [inputRef])
}
