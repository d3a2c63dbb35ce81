'use client'

import {
  forwardRef,
  useImperativeHandle,
  useRef,
  type ComponentPropsWithoutRef,
  type CSSProperties,
  type ForwardRefExoticComponent,
  type ReactNode,
  type Ref,
  type RefAttributes,
} from 'react'
import { say } from '@otp-kit/core/messages'
import type { UsePhoneVerificationOptions } from '../hooks/phone-verification.ts'
import { AnnounceContext } from '../status/announce-context.ts'
import { themeProps, type Theme } from '../theme/theme.ts'
import { mergeProps } from '../utils/merge-props.ts'
import { renderPart, type Render } from '../utils/render-part.ts'
import { UnverifiedContext } from '../utils/unverified-context.ts'
import { useFormReset } from '../utils/use-form-reset.ts'
import { OtpVerificationContext, type OtpVerificationState } from './context.ts'
import { destinationOf } from './step.ts'
import { useFlowContext } from './use-flow-context.ts'
import { useStepFocus } from './use-step-focus.ts'

/** What a form can do with the whole flow. */
export interface OtpVerificationHandle {
  /** Focuses the input that is on screen, or what says that the number is verified. */
  readonly focus: () => void
  /** Selects the text of the input that is on screen. */
  readonly select: () => void
  /** Back to the beginning. */
  readonly reset: () => void
}

export interface OtpVerificationOptions extends UsePhoneVerificationOptions {
  readonly kind: 'phone'
  /** The name under which E.164 stands in the form's data; also the default of `id`. */
  readonly name?: string | undefined
  /** The name under which the proof stands in the form's data, once there is one. */
  readonly proofName?: string | undefined
  /** Keeps the form around invalid until the number is verified. @default false */
  readonly required?: boolean | undefined
  /** E.164: what the destination field begins with. */
  readonly initialDestination?: string | undefined
  /** The country in which a number without `+` is until another is chosen. */
  readonly defaultCountry?: string | undefined
  /** @default those that the backend's configuration allows */
  readonly countries?: readonly string[] | null | undefined
  /** Whether a number can be changed once a code was sent to it. @default true */
  readonly allowChange?: boolean | undefined
  /** Whether the number that a code was sent to is shown masked. @default true */
  readonly maskDestination?: boolean | undefined
  /** What the form has against the value, shown where the flow has nothing to say itself. */
  readonly error?: string | undefined
  /** The looks, for this flow alone. */
  readonly theme?: Theme | undefined
  /** A way in for forms. */
  readonly handleRef?: Ref<OtpVerificationHandle> | undefined
}

export interface OtpVerificationRootProps
  extends
    OtpVerificationOptions,
    Omit<ComponentPropsWithoutRef<'div'>, keyof OtpVerificationOptions | 'onChange'> {
  readonly className?: string | undefined
  readonly style?: CSSProperties | undefined
  readonly render?: Render<OtpVerificationState> | undefined
  readonly children?: ReactNode
}

/** Holds one verification, and the parts that show it. `ref`, `className`, `style`, `data-*` and handlers go to its `div`. */
export const OtpVerificationRoot: ForwardRefExoticComponent<
  OtpVerificationRootProps & RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, OtpVerificationRootProps>(function OtpVerificationRoot(props, ref) {
  const { context, host, announce, reset } = useFlowContext(props)
  const { view, messages, flow } = context
  const { handleRef, render, children, name, proofName, required } = props
  const unverified = required ? say(messages, 'verified.required') : undefined
  const anchor = useRef<HTMLInputElement>(null)
  const focus = useStepFocus(context)
  useFormReset(anchor, reset)

  const { destinationRef, codeRef, verifiedRef } = context
  useImperativeHandle(handleRef, () => {
    const input = () => destinationRef.current ?? codeRef.current
    return {
      focus: () => (input() ?? verifiedRef.current)?.focus(),
      select: () => input()?.select(),
      reset,
    }
  }, [destinationRef, codeRef, verifiedRef, reset])

  const own = {
    ref: focus.rootRef,
    className: 'otp-verification',
    'data-step': view.step,
    'data-status': view.status,
    onFocus: focus.onFocus,
    onBlur: focus.onBlur,
    onMouseDown: focus.onMouseDown,
    ...themeProps(props.theme),
  }
  const proof = flow.state.status === 'verified' ? flow.state.proof : undefined
  const inside = (
    <>
      {children}
      {/* The number stays in the form's data while its field is away, and the form is found by it. */}
      <input
        ref={anchor}
        type="hidden"
        name={view.step === 'destination' ? undefined : name}
        value={destinationOf(flow.state) ?? ''}
      />
      {proof && proofName && <input type="hidden" name={proofName} value={proof} />}
    </>
  )
  return (
    <OtpVerificationContext.Provider value={context}>
      <AnnounceContext.Provider value={announce}>
        <UnverifiedContext.Provider value={unverified}>
          {renderPart(
            'div',
            { ...mergeProps(own, { ...host, ref }), children: inside },
            render,
            view,
          )}
        </UnverifiedContext.Provider>
      </AnnounceContext.Provider>
    </OtpVerificationContext.Provider>
  )
})
