'use client'
import { useMemo, useRef } from 'react'
import type {
  ComponentPropsWithoutRef,
  ForwardRefExoticComponent,
  ReactElement,
  RefAttributes,
} from 'react'
import { createPart } from '../utils/create-part.ts'
import { useIsomorphicLayoutEffect } from '../utils/use-isomorphic-layout-effect.ts'
import { useOtpInput } from './otp-input-context.ts'
import type { OtpInputState } from './otp-input-context.ts'
import type { Render } from '../utils/render-part.ts'

/** Props of `OtpInput.Slots`: those of its `<div>`. Children take the place of its own slots. */
export interface OtpInputSlotsProps extends ComponentPropsWithoutRef<'div'> {
  /** Replaces the element: another element, or a function of its props and the state. */
  readonly render?: Render<OtpInputState> | undefined
}

/**
 * The row of slots; without children, one slot a character. Hidden from assistive technology, which uses the input.
 *
 * @cssclass otp-slots - The row of slots.
 */
export const OtpInputSlots: ForwardRefExoticComponent<
  OtpInputSlotsProps & RefAttributes<HTMLDivElement>
> = /* @__PURE__ */ createPart('div', ({ children }: OtpInputSlotsProps) => {
  const state = useOtpInput('Slots')
  const drawn = useDrawnSlots(state)
  return {
    own: {
      className: 'otp-slots',
      'aria-hidden': true,
      // Translators replace text nodes, which React then can't update.
      translate: 'no',
      children: children ?? drawn,
    },
    state,
  }
})

/** Returns one slot for each character. React renders them once: their text is all that changes, at every key. */
function useDrawnSlots(state: OtpInputState): readonly ReactElement[] {
  const { length } = state
  const first = useRef<HTMLDivElement>(null)
  useIsomorphicLayoutEffect(() => {
    let slot: Element | null = first.current
    for (let index = 0; slot; index++, slot = slot.nextElementSibling) {
      const text = textOf(state, index)
      if (slot.textContent !== text) slot.textContent = text
    }
  })
  return useMemo(
    () =>
      Array.from({ length }, (_, index) => (
        // Plain elements: a component a slot would cost time at the mount.
        <div key={index} ref={index === 0 ? first : undefined} {...slotProps(state, index)} />
      )),
    // oxlint-disable-next-line react/exhaustive-deps -- the text is drawn by the effect.
    [length],
  )
}

const textOf = ({ value, mask }: OtpInputState, index: number): string =>
  mask && value[index] ? '•' : value.charAt(index)

const slotProps = (state: OtpInputState, index: number): object => ({
  className: 'otp-slot',
  'data-otp-slot': index,
  children: textOf(state, index),
})

/** The state that a `render` function of `OtpInput.Slot` receives. */
export interface OtpInputSlotState {
  readonly index: number
  /** The character in the slot; `''` while it is empty. */
  readonly char: string
  /** A bullet is to be shown instead. */
  readonly mask: boolean
}

/** Props of `OtpInput.Slot`: which character it shows, and those of its `<div>`. */
export interface OtpInputSlotProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** The index of its character, from 0. */
  readonly index: number
  /** Replaces the element: another element, or a function of its props and the state. */
  readonly render?: Render<OtpInputSlotState> | undefined
}

/**
 * One character. While it has none, it matches `:empty`.
 *
 * @attr data-otp-slot - The index of its character, from 0.
 * @attr data-active - Present where the next key goes, and on what is selected.
 * @attr data-selected - Present on what is selected.
 * @cssclass otp-slot - A slot.
 */
export const OtpInputSlot: ForwardRefExoticComponent<
  OtpInputSlotProps & RefAttributes<HTMLDivElement>
> = /* @__PURE__ */ createPart('div', ({ index }: OtpInputSlotProps) => {
  const state = useOtpInput('Slot')
  return {
    own: slotProps(state, index),
    state: { index, char: state.value.charAt(index), mask: state.mask },
  }
})

/** Props of `OtpInput.Group`: those of its `<div>`. */
export interface OtpInputGroupProps extends ComponentPropsWithoutRef<'div'> {
  /** Replaces the element: another element, or a function of its props and the state. */
  readonly render?: Render | undefined
}

/**
 * Slots that belong together, with an `OtpInput.Separator` between two groups.
 *
 * @cssclass otp-group - Slots that belong together.
 */
export const OtpInputGroup: ForwardRefExoticComponent<
  OtpInputGroupProps & RefAttributes<HTMLDivElement>
> = /* @__PURE__ */ createPart('div', () => ({ own: { className: 'otp-group' } }))

/** Props of `OtpInput.Separator`: those of its `<div>`. Children take the place of the dash. */
export interface OtpInputSeparatorProps extends ComponentPropsWithoutRef<'div'> {
  /** Replaces the element: another element, or a function of its props and the state. */
  readonly render?: Render | undefined
}

/**
 * The separator between two groups; a dash by default.
 *
 * @cssclass otp-separator - The separator between two groups.
 */
export const OtpInputSeparator: ForwardRefExoticComponent<
  OtpInputSeparatorProps & RefAttributes<HTMLDivElement>
> = /* @__PURE__ */ createPart('div', () => ({
  own: { className: 'otp-separator', children: '–' },
}))
