/**
 * Shows on the slots where the caret or the selection is: `data-active`, `data-selected`. Past React, since a caret that
 * moves changes nothing else, and keeping it in state would cost a second commit a key.
 */
export function markSlots(input: HTMLInputElement, end: number = input.selectionEnd!): void {
  const focused = input.matches(':focus')
  const start = input.selectionStart!
  const slots = input.closest('[data-length]')?.querySelectorAll('[data-otp-slot]') ?? []
  slots.forEach((slot, index) => {
    // Behind the last slot the caret is drawn in it.
    const isActive =
      focused && index >= Math.min(start, slots.length - 1) && index < Math.max(end, start + 1)
    slot.toggleAttribute('data-active', isActive)
    slot.toggleAttribute('data-selected', isActive && start < end)
  })
}
