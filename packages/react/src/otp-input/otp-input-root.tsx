'use client'
import { enCode, say } from '@otp-kit/core/messages'
import { forwardRef, useEffect, useRef } from 'react'
import type { CodeMessages } from '@otp-kit/core/messages'
import type { Charset } from '@otp-kit/core/contract'
import type { ComponentPropsWithoutRef, ForwardRefExoticComponent, RefAttributes } from 'react'
import type { Details } from '../utils/details.ts'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { joinTokens } from '../utils/merge-props.ts'
import { renderPart } from '../utils/render-part.ts'
import { useControllable } from '../utils/use-controllable.ts'
import { OtpInputContext } from './otp-input-context.ts'
import type { OtpInputContextValue, OtpInputState } from './otp-input-context.ts'
import type { Render } from '../utils/render-part.ts'
import type { Refusal } from './edit.ts'

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
    className,
    children,
    ...rest
  } = props
  const [value, setValue] = useControllable('OtpInput', held, defaultValue)
  const rootRef = useRef<HTMLDivElement>(null)
  const statusRef = useRef<HTMLDivElement>(null)
  const completed = useRef<{ readonly code: string; readonly details: Details } | null>(null)

  const announce = (message: string): void => {
    if (onAnnounce) onAnnounce(message)
    else if (statusRef.current) statusRef.current.textContent = message
  }
  const refused = useRef(false)
  function change(next: string, details: Details, isComplete: boolean): void {
    if (refused.current) announce('')
    refused.current = false
    completed.current = isComplete ? { code: next, details } : null
    if (next === value) {
      tellComplete()
      return
    }
    setValue(next)
    onValueChange?.(next, details)
  }
  function refuse(refusal: Refusal): void {
    refused.current = true
    announce(
      refusal === 'several'
        ? say(messages, 'code.ambiguous')
        : say(messages, 'code.not-found', { n: length }),
    )
  }

  function tellComplete(): void {
    const done = completed.current
    // A host that holds the value may have put another in its place.
    if (!done || done.code !== value) return
    completed.current = null
    onComplete?.(done.code, done.details)
  }
  useEffect(tellComplete)

  const complete = value.length === length
  // A new one each time: after a value that the host refused, the input has to be put right though nothing has changed.
  const context: OtpInputContextValue = {
    value,
    length,
    complete,
    defaultValue,
    shape: { length, charset },
    messages,
    rootRef,
    change,
    refuse,
  }

  return (
    // oxlint-disable-next-line react/jsx-no-constructed-context-values -- see above.
    <OtpInputContext.Provider value={context}>
      {renderPart(
        'div',
        {
          ...rest,
          ref: useComposedRefs(rootRef, ref),
          className: joinTokens('otp-input', className),
          'data-length': length,
          'data-complete': complete ? '' : undefined,
          children: (
            <>
              {children}
              {onAnnounce ? null : (
                <div ref={statusRef} className="otp-problem otp-input-status" role="status" />
              )}
            </>
          ),
        },
        render,
        { value, length, complete },
      )}
    </OtpInputContext.Provider>
  )
})
