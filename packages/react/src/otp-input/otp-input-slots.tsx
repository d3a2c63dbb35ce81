'use client'
import { forwardRef } from 'react'
import type { ComponentPropsWithoutRef, ForwardRefExoticComponent, RefAttributes } from 'react'
import { joinTokens } from '../utils/merge-props.ts'
import { renderPart } from '../utils/render-part.ts'
import { useOtpInput } from './otp-input-context.ts'
import type { OtpInputState } from './otp-input-context.ts'
import type { Render } from '../utils/render-part.ts'

export interface OtpInputSlotsProps extends ComponentPropsWithoutRef<'div'> {
  readonly render?: Render<OtpInputState> | undefined
}

/** The row of slots; without children, one slot a character. Drawn only: the input is what is heard. */
export const OtpInputSlots: ForwardRefExoticComponent<
  OtpInputSlotsProps & RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, OtpInputSlotsProps>(function OtpInputSlots(props, ref) {
  const { render, className, children, ...rest } = props
  const { value, length, complete } = useOtpInput('Slots')
  return renderPart(
    'div',
    {
      'aria-hidden': true,
      ...rest,
      ref,
      className: joinTokens('otp-slots', className),
      children:
        children ??
        Array.from({ length }, (_, index) => <OtpInputSlot key={index} index={index} />),
    },
    render,
    { value, length, complete },
  )
})

export interface OtpInputSlotState {
  readonly index: number
  /** The character in the slot; `''` while it is empty. */
  readonly char: string
}

export interface OtpInputSlotProps extends Omit<ComponentPropsWithoutRef<'div'>, 'children'> {
  /** Which character it shows, from 0. */
  readonly index: number
  readonly render?: Render<OtpInputSlotState> | undefined
}

/**
 * One character. States: `data-filled`, `data-active` (the next key goes here), `data-selected`, `data-caret` (active and
 * empty).
 */
export const OtpInputSlot: ForwardRefExoticComponent<
  OtpInputSlotProps & RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, OtpInputSlotProps>(function OtpInputSlot(props, ref) {
  const { index, render, className, ...rest } = props
  const char = useOtpInput('Slot').value.charAt(index)
  return renderPart(
    'div',
    {
      ...rest,
      ref,
      className: joinTokens('otp-slot', className),
      'data-otp-slot': index,
      'data-filled': char ? '' : undefined,
      children: char,
    },
    render,
    { index, char },
  )
})

export interface OtpInputGroupProps extends ComponentPropsWithoutRef<'div'> {
  readonly render?: Render | undefined
}

/** Slots that belong together, with an `OtpInput.Separator` between two groups. */
export const OtpInputGroup: ForwardRefExoticComponent<
  OtpInputGroupProps & RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, OtpInputGroupProps>(function OtpInputGroup(props, ref) {
  const { render, className, ...rest } = props
  return renderPart(
    'div',
    { ...rest, ref, className: joinTokens('otp-group', className) },
    render,
    {},
  )
})

export interface OtpInputSeparatorProps extends ComponentPropsWithoutRef<'div'> {
  readonly render?: Render | undefined
}

/** What stands between two groups; a dash by default. */
export const OtpInputSeparator: ForwardRefExoticComponent<
  OtpInputSeparatorProps & RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, OtpInputSeparatorProps>(function OtpInputSeparator(props, ref) {
  const { render, className, children = '–', ...rest } = props
  return renderPart(
    'div',
    { ...rest, ref, className: joinTokens('otp-separator', className), children },
    render,
    {},
  )
})
