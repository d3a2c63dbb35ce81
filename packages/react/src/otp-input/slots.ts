const slotsOf = (input: HTMLInputElement): HTMLElement[] => [
  ...(input.closest('[data-length]')?.querySelectorAll<HTMLElement>('[data-otp-slot]') ?? []),
]

/**
 * Shows on the slots where the caret or the selection is: `data-active`, `data-selected`. Past React, since a caret that
 * moves changes nothing else, and keeping it in state would cost a second commit a key.
 */
export function markSlots(input: HTMLInputElement): void {
  const focused = input.matches(':focus')
  const start = input.selectionStart!
  const end = input.selectionEnd!
  slotsOf(input).forEach((slot, index, { length }) => {
    // Behind the last slot the caret is drawn in it.
    const isActive = index >= Math.min(start, length - 1) && index < Math.max(end, start + 1)
    slot.toggleAttribute('data-active', focused && isActive)
    slot.toggleAttribute('data-selected', focused && isActive && start < end)
  })
}

/** The index of the slot at a place in the row, or of the one that follows. */
export function slotAt(input: HTMLInputElement, x: number): number {
  return slotsOf(input).filter((slot) => slot.getBoundingClientRect().right < x).length
}
