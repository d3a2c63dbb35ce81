/**
 * Marks the slots of the caret (`data-active`) and of the selection (`data-selected`), and the input while the caret is on
 * a character (`data-over`). Past React, since nothing else depends on the caret, and state would cost a second commit a
 * key.
 */
export function markSlots(input: HTMLInputElement): void {
  const start = input.selectionStart!
  const end = input.selectionEnd!
  const slots = slotsOf(input)
  // A caret behind the last slot is drawn in it.
  const first = Math.min(start, slots.length - 1)
  const after = input.matches(':focus') ? Math.max(end, start + 1) : 0
  // The caret behind a whole code is out of sight: a change of the input's style would cost the last key a third more.
  input.toggleAttribute('data-over', start < input.value.length)
  slots.forEach((slot, index) => {
    const isActive = index >= first && index < after
    slot.toggleAttribute('data-active', isActive)
    slot.toggleAttribute('data-selected', isActive && start < end)
  })
}

/** Returns the index of the slot nearest to a point; `-1` without slots or without layout (jsdom). */
export function slotAt(
  input: HTMLInputElement,
  { clientX, clientY }: { readonly clientX: number; readonly clientY: number },
): number {
  let nearest = -1
  let least = Infinity
  slotsOf(input).forEach((slot, index) => {
    const { left, top, width, height } = slot.getBoundingClientRect()
    const distance = Math.hypot(left + width / 2 - clientX, top + height / 2 - clientY)
    if (width === 0 || distance >= least) return
    nearest = index
    least = distance
  })
  return nearest
}

const slotsOf = (input: HTMLInputElement): readonly Element[] => [
  ...(input.closest('[data-length]')?.querySelectorAll('[data-otp-slot]') ?? []),
]
