'use client'

import {
  forwardRef,
  useImperativeHandle,
  useRef,
  type ForwardedRef,
  type ReactElement,
  type RefAttributes,
} from 'react'
import type { Proof } from '@otp-kit/core'
import { AnnounceContext } from '../announcer/announce-context.ts'
import { destinationOf } from '../hooks/step.ts'
import { AutoSubmitContext } from '../otp-input/auto-submit-context.ts'
import { themeProps } from '../theme/theme.ts'
import { useThemeWarnings } from '../theme/use-theme-warnings.ts'
import { mergeProps } from '../utils/merge-props.ts'
import { renderPart } from '../utils/render-part.ts'
import { FlowValidityContext } from '../utils/flow-validity-context.ts'
import { useFormReset } from '../utils/use-form-reset.ts'
import { useRootLanguage } from '../utils/use-root-language.ts'
import { OtpVerificationContext } from './context.ts'
import { destinationKindOf } from './destination-kind-of.ts'
import type { OtpVerificationRootProps } from './options.ts'
import { useFlowContext } from './use-flow-context.ts'
import { useStepFocus } from './use-step-focus.ts'

/**
 * Provides one verification to its parts. `ref`, `className`, `style`, `data-*` and handlers go to its `div`.
 *
 * @attr data-kind - What is verified: `phone` or `email`.
 * @attr data-step - `destination`, `code` or `verified`.
 * @attr data-status - The status of the verification: `idle`, `sending`, `awaiting`, …; every part has it, too.
 * @attr data-otp-preset - The preset of `theme`.
 * @cssclass otp-verification - The root.
 */
export const OtpVerificationRoot: <P extends Proof = string>(
  props: OtpVerificationRootProps<P> & RefAttributes<HTMLDivElement>,
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- forwardRef has no generics; the type is above.
) => ReactElement = forwardRef<HTMLDivElement, OtpVerificationRootProps<Proof>>(
  function OtpVerificationRoot(props, ref) {
    // Another kind is another flow.
    return <Root key={destinationKindOf(props).kind} {...props} inner={ref} />
  },
) as never

function Root({
  inner: ref,
  ...props
}: OtpVerificationRootProps<Proof> & { inner: ForwardedRef<HTMLDivElement> }): ReactElement {
  const { context, elementProps, announce, validity, reset } = useFlowContext(props)
  const { view, flow } = context
  const { handleRef, render, children, name, proofName } = props
  const anchor = useRef<HTMLInputElement>(null)
  const focus = useStepFocus(context)
  useFormReset(anchor, reset)
  useThemeWarnings(props.theme)
  useRootLanguage(focus.rootRef, (props.lang ?? props.dir) ? undefined : context.messages.locale)

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
  // Unknown after a restore, until the code is approved.
  const destination = destinationOf(flow.state)
  const proof = flow.state.status === 'verified' ? flow.state.proof : undefined
  const content = (
    <>
      {children}
      {/* Keeps the destination in the form's data while its field is not mounted, and finds the form. */}
      <input
        ref={anchor}
        type="hidden"
        disabled={context.disabled}
        name={view.step === 'destination' || destination === null ? undefined : name}
        value={destination ?? ''}
      />
      {proof && proofName && (
        <input type="hidden" disabled={context.disabled} name={proofName} value={proof} />
      )}
    </>
  )
  return (
    <OtpVerificationContext.Provider value={context}>
      <AnnounceContext.Provider value={announce}>
        <AutoSubmitContext.Provider value={context.autoSubmit}>
          <FlowValidityContext.Provider value={validity}>
            {renderPart(
              'div',
              { ...mergeProps(own, { ...elementProps, ref }), children: content },
              render,
              view,
            )}
          </FlowValidityContext.Provider>
        </AutoSubmitContext.Provider>
      </AnnounceContext.Provider>
    </OtpVerificationContext.Provider>
  )
}
