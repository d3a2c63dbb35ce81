import { activeElementOf } from '../utils/active-element.ts'

/** The selections that the slots show. */
const shown = new WeakMap<HTMLInputElement, string>()

/**
 * Marks the slots of the caret (`data-active`) and of the selection (`data-selected`), and the input while the caret is on
 * a character (`data-over`). Not by React, since nothing else depends on the caret, and state would cost a second commit a
 * key. A field that takes no key (`aria-disabled`) has none. `isCommit`: the slots may be others, although the selection is the
 * same.
 */
export function markSlots(input: HTMLInputElement, isCommit = false): void {
  const start = input.selectionStart!
  const end = input.selectionEnd!
  const isFocused =
    activeElementOf(input) === input && input.getAttribute('aria-disabled') !== 'true'
  const selection = isFocused ? `${start} ${end}` : ''
  // Browsers report the selection of a key once more, after its commit.
  if (!isCommit && shown.get(input) === selection) return
  shown.set(input, selection)
  const slots = slotsOf(input)
  // A caret behind the last slot is drawn in it.
  const first = Math.min(start, slots.length - 1)
  const after = isFocused ? Math.max(end, start + 1) : 0
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

const slotsOf = (input: HTMLInputElement): readonly Element[] =>
  Array.from(input.closest('[data-length]')?.querySelectorAll('[data-otp-slot]') ?? [])
