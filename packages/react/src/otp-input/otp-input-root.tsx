'use client'
import { forwardRef, useEffect, useRef, useState } from 'react'
import type { CodeMessages } from '@otp-kit/core/messages'
import type { Charset } from '@otp-kit/core/contract'
import type { ComponentPropsWithoutRef, ForwardRefExoticComponent, RefAttributes } from 'react'
import type { Details } from '../utils/details.ts'
import { mergeProps } from '../utils/merge-props.ts'
import { renderPart } from '../utils/render-part.ts'
import { OtpInputContext } from './otp-input-context.ts'
import type { OtpInputContextValue, OtpInputState, Said } from './otp-input-context.ts'
import type { InvalidReason } from './edit.ts'
import { useMisuseWarnings } from './use-misuse-warnings.ts'
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
  /**
   * Told why a text was not taken, never which: it may be a secret. `none`, `several`: a pasted, dropped or filled text in
   * which nothing, or more than one thing, could be the code; the field shows that itself. `character`: a key that codes
   * of this charset have no place for. `full`: one more than there is room for.
   */
  readonly onValueInvalid?: ((reason: InvalidReason, details: Details) => void) | undefined
  /** Whether the slots show bullets. The value, the keypad, autofill and the clipboard are the same. @default false */
  readonly mask?: boolean | undefined
  /** BCP 47: the language of what the field says, which comes with the first touch. @default that of the page */
  readonly locale?: string | undefined
  /** What the field says; wins over `locale`, and is there from the start. */
  readonly messages?: CodeMessages | undefined
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
    onValueInvalid,
    mask = false,
    locale,
    messages,
    render,
    children,
    ...rest
  } = props
  // Boxed, so that a value which the host refuses, or which completes the code again, is a render, too.
  const [own, setOwn] = useState([defaultValue] as const)
  const value = held ?? own[0]
  const [learnt, learn] = useState<CodeMessages>()
  const [said, say] = useState<Said | null>(null)
  const completed = useRef<readonly [code: string, details: Details] | null>(null)

  function change(next: string, details: Details, isComplete: boolean): void {
    say(isComplete ? { what: details.reason, code: next } : null)
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
  useMisuseWarnings(held, defaultValue, length)

  const complete = value.length === length
  // A new one each time: after a value that the host refused, the input has to be put right though nothing has changed.
  const context: OtpInputContextValue = {
    value,
    length,
    complete,
    mask,
    defaultValue,
    shape: { length, charset },
    locale,
    words: messages ?? learnt,
    learn,
    said,
    change,
    refuse(what, details) {
      say({ what, code: '' })
      onValueInvalid?.(what, details)
    },
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
              'data-mask': mask ? '' : undefined,
            },
            rest,
          ),
          ref,
          children,
        },
        render,
        context,
      )}
    </OtpInputContext.Provider>
  )
})
