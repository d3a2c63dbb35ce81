'use client'
import { enCode } from '@otp-kit/core/messages'
import { forwardRef, useEffect, useRef, useState } from 'react'
import type { CodeMessages } from '@otp-kit/core/messages'
import type { Charset } from '@otp-kit/core/contract'
import type { ComponentPropsWithoutRef, ForwardRefExoticComponent, RefAttributes } from 'react'
import type { Details } from '../utils/details.ts'
import { mergeProps } from '../utils/merge-props.ts'
import { renderPart } from '../utils/render-part.ts'
import { OtpInputContext } from './otp-input-context.ts'
import type { OtpInputContextValue, OtpInputState } from './otp-input-context.ts'
import type { Render } from '../utils/render-part.ts'

/** What a code field is told and tells, whether used whole or in parts. */
export interface OtpInputOptions {
  /** How many characters the code has, 4 to 10. @default 6 */
  readonly length?: number | undefined
  /** What they are; letters are taken in any case and told in capitals. @default 'numeric' */
  readonly charset?: Charset | undefined
  /** The code, where the host holds it; `''` when empty. */
  readonly value?: string | undefined
  /** The code at first and after a reset of the form. @default '' */
  readonly defaultValue?: string | undefined
  /** Told of every change: the characters so far, clean, and what made them change. */
  readonly onValueChange?: ((code: string, details: Details) => void) | undefined
  /**
   * Told once for each act by which the person completes the code, after it was committed: the last character typed, a
   * whole code pasted, dropped or filled in (the same one again, too). Not told of corrections in a code that was
   * complete, nor of values set by program.
   */
  readonly onComplete?: ((code: string, details: Details) => void) | undefined
  /** The sentences of its language. @default English */
  readonly messages?: CodeMessages | undefined
  /**
   * Takes what the field has to say: why a pasted text was not taken; `''` when that is over. Without it the field
   * says it in a polite region of its own, below the slots.
   */
  readonly onAnnounce?: ((message: string) => void) | undefined
}

export interface OtpInputRootProps
  extends OtpInputOptions, Omit<ComponentPropsWithoutRef<'div'>, keyof OtpInputOptions> {
  readonly render?: Render<OtpInputState> | undefined
}

/** Holds the code, and the parts that show it. */
export const OtpInputRoot: ForwardRefExoticComponent<
  OtpInputRootProps & RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, OtpInputRootProps>(function OtpInputRoot(props, ref) {
  const {
    length = 6,
    charset = 'numeric',
    value: held,
    defaultValue = '',
    onValueChange,
    onComplete,
    messages = enCode,
    onAnnounce,
    render,
    children,
    ...rest
  } = props
  // Boxed, so that a value which the host refuses, or which completes the code again, is a render, too.
  const [own, setOwn] = useState([defaultValue] as const)
  const value = held ?? own[0]
  const [message, setMessage] = useState('')
  const completed = useRef<readonly [code: string, details: Details] | null>(null)

  function announce(next: string): void {
    // A second paste that is not taken is told as well.
    if (!next && !message) return
    setMessage(next)
    onAnnounce?.(next)
  }
  function change(next: string, details: Details, isComplete: boolean): void {
    announce('')
    completed.current = isComplete ? [next, details] : null
    setOwn([next])
    if (next !== value) onValueChange?.(next, details)
  }
  useEffect(() => {
    const [code, details] = completed.current ?? []
    // A host that holds the value may have put another in its place.
    if (!details || code !== value) return
    completed.current = null
    onComplete?.(code, details)
  })

  const complete = value.length === length
  // A new one each time: after a value that the host refused, the input has to be put right though nothing has changed.
  const context: OtpInputContextValue = {
    value,
    length,
    complete,
    defaultValue,
    shape: { length, charset },
    messages,
    change,
    refuse: (refusal) => announce(messages[`code.${refusal}`]),
  }

  return (
    // oxlint-disable-next-line react/jsx-no-constructed-context-values -- see above.
    <OtpInputContext.Provider value={context}>
      {renderPart(
        'div',
        {
          ...mergeProps(
            {
              className: 'otp-input',
              'data-length': length,
              'data-complete': complete ? '' : undefined,
            },
            rest,
          ),
          ref,
          children: (
            <>
              {children}
              {onAnnounce ? null : (
                <div className="otp-problem otp-input-status" role="status">
                  {message}
                </div>
              )}
            </>
          ),
        },
        render,
        context,
      )}
    </OtpInputContext.Provider>
  )
})
