const slotsOf = (root: HTMLElement): HTMLElement[] => [
  ...root.querySelectorAll<HTMLElement>('[data-otp-slot]'),
]

/**
 * Shows on the slots where the caret or the selection is: `data-active`, `data-selected`, `data-caret`. Past React,
 * since a caret that moves changes nothing else, and keeping it in state would cost a second commit a key.
 */
export function markSlots(root: HTMLElement, input: HTMLInputElement): void {
  const focused = input.matches(':focus')
  const start = input.selectionStart ?? 0
  const end = input.selectionEnd ?? 0
  const slots = slotsOf(root)
  const at = Math.min(start, slots.length - 1)
  for (const [index, slot] of slots.entries()) {
    const selected = focused && index >= start && index < end
    const here = focused && start === end && index === at
    slot.toggleAttribute('data-active', selected || here)
    slot.toggleAttribute('data-selected', selected)
    slot.toggleAttribute('data-caret', here && index >= input.value.length)
  }
}

/** The index of the slot at a point of the viewport, or of the nearest one in its row. */
export function slotAt(root: HTMLElement, x: number): number {
  const index = slotsOf(root).findIndex((slot) => x < slot.getBoundingClientRect().right)
  return index === -1 ? Infinity : index
}
