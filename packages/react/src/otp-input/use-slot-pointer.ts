import { useRef } from 'react'
import type { MouseEvent as ReactMouseEvent, PointerEvent as ReactPointerEvent } from 'react'
import { markSlots, slotAt } from './slots.ts'

interface SlotPointerProps {
  readonly onPointerDown: (event: ReactPointerEvent<HTMLInputElement>) => void
  readonly onMouseDown: (event: ReactMouseEvent<HTMLInputElement>) => void
  readonly onClick: (event: ReactMouseEvent<HTMLInputElement>) => void
}

/**
 * Selects slots by the pointer: a press puts the caret on the slot under it, a drag or a press with Shift selects all slots
 * from the first to the last, a double press the whole code. The slot is computed from the pointer's position: browsers
 * disagree about the side of a letter-spaced character on which a press puts the caret, and pages can override the spacing.
 * A touch keeps the platform's handles and loupe; only where a tap puts the caret is corrected.
 */
export function useSlotPointer(): SlotPointerProps {
  const isTouch = useRef(false)
  return {
    onPointerDown({ pointerType }) {
      isTouch.current = pointerType === 'touch'
    },
    onMouseDown(event) {
      const { currentTarget: input, button, detail, shiftKey, nativeEvent } = event
      const slot = slotAt(input, event)
      // Simulated events have no position.
      if (button !== 0 || isTouch.current || slot < 0 || !nativeEvent.isTrusted) return
      event.preventDefault()
      const anchor = shiftKey ? anchorOf(input) : slot
      input.focus({ preventScroll: true })
      if (detail > 1) return selectSlots(input, 0, input.value.length)
      selectSlots(input, anchor, slot)
      drag(input, anchor)
    },
    onClick(event) {
      const { currentTarget: input, nativeEvent } = event
      const isCaret = input.selectionStart === input.selectionEnd
      const slot = isTouch.current && isCaret && nativeEvent.isTrusted ? slotAt(input, event) : -1
      if (slot >= 0) selectSlots(input, slot, slot)
    },
  }
}

/** Extends the selection to the slot under the pointer, which may leave the field, until it is released. */
function drag(input: HTMLInputElement, anchor: number): void {
  const dragging = new AbortController()
  const move = (event: MouseEvent): void => {
    // Released outside of the window.
    if (event.buttons === 0) dragging.abort()
    else selectSlots(input, anchor, slotAt(input, event))
  }
  const { ownerDocument } = input
  ownerDocument.addEventListener('mousemove', move, dragging)
  ownerDocument.addEventListener('mouseup', () => dragging.abort(), dragging)
}

/** Returns the slot at which the current selection began. */
function anchorOf({ selectionStart, selectionEnd, selectionDirection }: HTMLInputElement): number {
  const isBackward = selectionDirection === 'backward' && selectionStart !== selectionEnd
  return isBackward ? selectionEnd! - 1 : selectionStart!
}

/** Selects from one slot to another, both included; puts the caret on it where they are the same. */
function selectSlots(input: HTMLInputElement, anchor: number, slot: number): void {
  const { length } = input.value
  const from = Math.min(anchor, length)
  const to = Math.min(slot, length)
  if (from === to) input.setSelectionRange(from, from)
  else if (from < to) input.setSelectionRange(from, Math.min(to + 1, length), 'forward')
  else input.setSelectionRange(to, Math.min(from + 1, length), 'backward')
  markSlots(input)
}
