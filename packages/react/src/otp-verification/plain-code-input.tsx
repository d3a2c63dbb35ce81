'use client'

import {
  forwardRef,
  type ChangeEvent,
  type ForwardRefExoticComponent,
  type RefAttributes,
} from 'react'
import { cleanCode } from '@otp-kit/core/code'
import type { OtpInputOptions } from '../otp-input/otp-input-root.tsx'
import type { OtpInputProps } from '../otp-input/otp-input.tsx'
import { joinTokens } from '../utils/merge-props.ts'
import { reasonOf } from '../utils/reason-of.ts'
import { splitProps } from '../utils/root-props.ts'

// What the drawn field's root takes. `render` and `messages` are about what is not drawn here.
const notOfInput =
  /^(?:className|style|render|data-.*|length|charset|value|defaultValue|onValue.*|onComplete|messages|mask|locale)$/

/** The code field without its slots: what stands there while the drawn one is on its way. */
export const PlainCodeInput: ForwardRefExoticComponent<
  OtpInputProps & RefAttributes<HTMLInputElement>
> = forwardRef<HTMLInputElement, OtpInputProps>(function PlainCodeInput(props, ref) {
  const [own, input] = splitProps<OtpInputProps, keyof OtpInputOptions>(props, notOfInput)
  const { length = 6, charset = 'numeric', value = '', onValueChange, onComplete } = own

  function change({ target, nativeEvent: event }: ChangeEvent<HTMLInputElement>) {
    const code = cleanCode(target.value, charset).slice(0, length)
    const inputType = 'inputType' in event ? String(event.inputType) : undefined
    const details = { reason: reasonOf(inputType), event }
    onValueChange?.(code, details)
    if (code.length === length) onComplete?.(code, details)
  }

  return (
    <span className={joinTokens('otp-control', props.className)} style={props.style}>
      <input
        type="text"
        inputMode={charset === 'numeric' ? 'numeric' : 'text'}
        autoComplete="one-time-code"
        dir="ltr"
        {...input}
        className="otp-control-input"
        ref={ref}
        value={value}
        onChange={change}
      />
    </span>
  )
})
