/**
 * Marks the slots of the caret (`data-active`) and of the selection (`data-selected`), and the input while the caret is on
 * a character (`data-over`). Past React, since nothing else depends on the caret, and state would cost a second commit a
 * key.
 *
 * @param end the end of the selection, which a drag changes
 */
export function markSlots(
  { currentTarget: input }: { readonly currentTarget: HTMLInputElement },
  end: number = input.selectionEnd!,
): void {
  const start = input.selectionStart!
  const slots = input.closest('[data-length]')?.querySelectorAll('[data-otp-slot]') ?? []
  // A caret behind the last slot is drawn in it.
  const first = Math.min(start, slots.length - 1)
  const after = input.matches(':focus') ? Math.max(end, start + 1) : 0
  input.toggleAttribute('data-over', !!input.value[first])
  slots.forEach((slot, index) => {
    const isActive = index >= first && index < after
    slot.toggleAttribute('data-active', isActive)
    slot.toggleAttribute('data-selected', isActive && start < end)
  })
}
