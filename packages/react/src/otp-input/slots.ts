/**
 * Shows on the slots where the caret or the selection is: `data-active`, `data-selected`. Past React, since a caret that
 * moves changes nothing else, and keeping it in state would cost a second commit a key. `data-over` on the input: the
 * caret stands on a character.
 *
 * @param end of the selection, where a drag knows better
 */
export function markSlots(
  { currentTarget: input }: { readonly currentTarget: HTMLInputElement },
  end: number = input.selectionEnd!,
): void {
  const start = input.selectionStart!
  const slots = input.closest('[data-length]')?.querySelectorAll('[data-otp-slot]') ?? []
  // Behind the last slot the caret is drawn in it.
  const first = Math.min(start, slots.length - 1)
  const after = input.matches(':focus') ? Math.max(end, start + 1) : 0
  input.toggleAttribute('data-over', !!input.value[first])
  slots.forEach((slot, index) => {
    const isActive = index >= first && index < after
    slot.toggleAttribute('data-active', isActive)
    slot.toggleAttribute('data-selected', isActive && start < end)
  })
}
