'use client'
import { forwardRef, useEffect, useRef, useState } from 'react'
import type { CodeMessages } from '@otp-kit/core/messages'
import type { Charset } from '@otp-kit/core/contract'
import type { ComponentPropsWithoutRef, ForwardRefExoticComponent, RefAttributes } from 'react'
import type { Details } from '../utils/details.ts'
import { mergeProps } from '../utils/merge-props.ts'
import { renderPart } from '../utils/render-part.ts'
import { OtpInputContext } from './otp-input-context.ts'
import type { Act, OtpInputContextValue, OtpInputState } from './otp-input-context.ts'
import type { InvalidReason } from './edit.ts'
import { useMisuseWarnings } from './use-misuse-warnings.ts'
import type { Render } from '../utils/render-part.ts'

declare const process: { readonly env: { readonly NODE_ENV?: string | undefined } }

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
  // Another one each time, so that a value which the host refuses, or which completes the code again, is a render, too.
  const [act, commit] = useState<Act>({ code: defaultValue })
  const value = held ?? act.code
  const [learnt, learn] = useState<CodeMessages>()
  const told = useRef<Act['completed']>(undefined)

  function change(next: string, details: Details, isComplete: boolean): void {
    commit({ code: next, completed: isComplete && details })
    if (next !== value) onValueChange?.(next, details)
  }
  useEffect(() => {
    const { completed } = act
    // A host that holds the value may have put another in its place; should it set this one later, that is no act.
    if (completed && completed !== told.current && act.code === value)
      onComplete?.(value, completed)
    told.current = completed
    // An effect at every key is a task at every key.
    // oxlint-disable-next-line react/exhaustive-deps -- once for each act that completes.
  }, [act.completed])
  useMisuseWarnings(held, length)

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
    learn: messages ? undefined : learn,
    act,
    change,
    ...(process.env.NODE_ENV !== 'production' && {
      isFixed: held !== undefined && !onValueChange,
    }),
    refuse(refused, details) {
      commit(({ code }) => ({ code, refused }))
      onValueInvalid?.(refused, details)
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
