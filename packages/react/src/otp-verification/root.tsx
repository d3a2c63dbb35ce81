'use client'

import {
  forwardRef,
  useImperativeHandle,
  useRef,
  type ComponentPropsWithoutRef,
  type CSSProperties,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  type ReactElement,
  type ReactNode,
  type Ref,
  type RefAttributes,
} from 'react'
import type { Kind } from '@otp-kit/core/contract'
import { keyFor, say } from '@otp-kit/core/messages'
import { AnnounceContext } from '../announcer/announce-context.ts'
import { destinationOf } from '../hooks/step.ts'
import type { UseVerificationOptions } from '../hooks/verification-types.ts'
import { themeProps, type Theme } from '../theme/theme.ts'
import { mergeProps } from '../utils/merge-props.ts'
import { renderPart, type Render } from '../utils/render-part.ts'
import { UnverifiedContext } from '../utils/unverified-context.ts'
import { useFormReset } from '../utils/use-form-reset.ts'
import { OtpVerificationContext, type OtpVerificationState } from './context.ts'
import { destinationKindOf } from './destination-kind-of.ts'
import { useFlowContext } from './use-flow-context.ts'
import { useStepFocus } from './use-step-focus.ts'

/** The methods that a form needs of the flow. */
export interface OtpVerificationHandle {
  /** Focuses the current step's input, or the message that the destination is verified. */
  readonly focus: () => void
  /** Selects the text of the current step's input. */
  readonly select: () => void
  /** Goes back to the beginning. */
  readonly reset: () => void
}

export interface OtpVerificationOptions extends UseVerificationOptions<Kind> {
  /** What is verified. @default 'phone' */
  readonly kind?: Kind | undefined
  /** The name of the destination (E.164 or the address) in the form's data; also the default of `id`. */
  readonly name?: string | undefined
  /** The name of the proof in the form's data, once there is one. */
  readonly proofName?: string | undefined
  /** Keeps the surrounding form invalid until the destination is verified. @default false */
  readonly required?: boolean | undefined
  /** The initial value of the destination field: E.164 or an address. */
  readonly initialDestination?: string | undefined
  /** The country of numbers without `+`, until another is chosen. */
  readonly defaultCountry?: string | undefined
  /** The countries that can be chosen. @default those that the server's configuration allows */
  readonly countries?: readonly string[] | null | undefined
  /** Whether the destination can be changed after a code was sent. @default true */
  readonly allowChange?: boolean | undefined
  /** Whether the destination is masked after a code was sent. @default true */
  readonly maskDestination?: boolean | undefined
  /** The surrounding form's error, shown while the flow has none of its own. */
  readonly error?: string | undefined
  /** The theme of this flow alone. */
  readonly theme?: Theme | undefined
  /** Receives the methods that a form needs. */
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

/** Provides one verification to its parts. `ref`, `className`, `style`, `data-*` and handlers go to its `div`. */
export const OtpVerificationRoot: ForwardRefExoticComponent<
  OtpVerificationRootProps & RefAttributes<HTMLDivElement>
> = forwardRef<HTMLDivElement, OtpVerificationRootProps>(function OtpVerificationRoot(props, ref) {
  // Another kind is another flow.
  return <Root key={destinationKindOf(props).kind} {...props} inner={ref} />
})

function Root({
  inner: ref,
  ...props
}: OtpVerificationRootProps & { inner: ForwardedRef<HTMLDivElement> }): ReactElement {
  const { context, elementProps, announce, reset } = useFlowContext(props)
  const { view, messages, flow } = context
  const { handleRef, render, children, name, proofName, required } = props
  const unverified = required ? say(messages, keyFor(view.kind, 'verified.required')) : undefined
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
    'data-kind': view.kind,
    'data-step': view.step,
    'data-status': view.status,
    onFocus: focus.onFocus,
    onBlur: focus.onBlur,
    onMouseDown: focus.onMouseDown,
    ...themeProps(props.theme),
  }
  const proof = flow.state.status === 'verified' ? flow.state.proof : undefined
  const content = (
    <>
      {children}
      {/* Keeps the destination in the form's data while its field is not mounted, and finds the form. */}
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
            { ...mergeProps(own, { ...elementProps, ref }), children: content },
            render,
            view,
          )}
        </UnverifiedContext.Provider>
      </AnnounceContext.Provider>
    </OtpVerificationContext.Provider>
  )
}
