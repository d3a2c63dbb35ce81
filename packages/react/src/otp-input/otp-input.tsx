'use client'
import { forwardRef } from 'react'
import type { ForwardRefExoticComponent, RefAttributes } from 'react'
import { splitProps } from '../utils/root-props.ts'
import { OtpInputInput } from './otp-input-input.tsx'
import { OtpInputRoot } from './otp-input-root.tsx'
import {
  OtpInputGroup,
  OtpInputSeparator,
  OtpInputSlot,
  OtpInputSlots,
} from './otp-input-slots.tsx'
import type { RootProps } from '../utils/root-props.ts'
import type { OtpInputState } from './otp-input-context.ts'
import type { OtpInputInputProps } from './otp-input-input.tsx'
import type { OtpInputOptions } from './otp-input-root.tsx'

/** Props of `<OtpInput>`: its options, those of its root, and those of its real `<input>`. */
export interface OtpInputProps
  extends
    OtpInputOptions,
    RootProps<OtpInputState>,
    Omit<OtpInputInputProps, keyof OtpInputOptions | keyof RootProps> {}

// By their beginnings: no prop of an input begins like that.
const rootProps =
  /^(?:class|style|render|theme|data-|length|charset|value|default|onValue|onComplete|messages|mask|locale)/

type OtpInputComponent = ForwardRefExoticComponent<
  OtpInputProps & RefAttributes<HTMLInputElement>
> & {
  readonly Root: typeof OtpInputRoot
  readonly Input: typeof OtpInputInput
  readonly Slots: typeof OtpInputSlots
  readonly Slot: typeof OtpInputSlot
  readonly Group: typeof OtpInputGroup
  readonly Separator: typeof OtpInputSeparator
}

/**
 * A field for a one-time code: one real input under drawn slots. `className`, `style`, `render` and `data-*` go to the
 * root; `ref` and every other prop to the input.
 */
export const OtpInput: OtpInputComponent = /* @__PURE__ */ Object.assign(
  forwardRef<HTMLInputElement, OtpInputProps>(function OtpInput(props, ref) {
    const [root, input] = splitProps<OtpInputProps, keyof OtpInputOptions>(props, rootProps)
    return (
      <OtpInputRoot {...root}>
        <OtpInputSlots />
        <OtpInputInput {...input} ref={ref} />
      </OtpInputRoot>
    )
  }),
  {
    Root: OtpInputRoot,
    Input: OtpInputInput,
    Slots: OtpInputSlots,
    Slot: OtpInputSlot,
    Group: OtpInputGroup,
    Separator: OtpInputSeparator,
  },
)
