'use client'

import {
  createElement,
  forwardRef,
  useContext,
  useEffect,
  type ForwardRefExoticComponent,
  type ReactNode,
  type RefAttributes,
} from 'react'
import { say } from '@otp-kit/core/messages'
import { useWebOtp } from '../hooks/use-web-otp.ts'
import type { InvalidReason } from '../otp-input/edit.ts'
import type { OtpInputProps } from '../otp-input/otp-input.tsx'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { joinTokens, mergeProps } from '../utils/merge-props.ts'
import { UnverifiedContext } from '../utils/unverified-context.ts'
import { useFlow, type FlowContext } from './context.ts'
import { obstacleOf } from './obstacle.ts'
import { awaitsSms } from './step.ts'
import { useCodeInput } from './use-code-input.ts'

export interface OtpVerificationCodeFieldProps extends Omit<
  OtpInputProps,
  'value' | 'defaultValue' | 'length' | 'charset' | 'name'
> {
  /** `null`: there is another label. @default the catalogue's */
  readonly label?: ReactNode
  /** What is under the field. @default whether the code is checked by itself */
  readonly hint?: ReactNode
}

/**
 * Where the code is typed: an `OtpInput`, whose props it takes, with its label and hint. It has no name: the code is not
 * the form's. Enter checks. After too many wrong codes it stands still, and keeps the form around invalid.
 */
export const OtpVerificationCodeField: ForwardRefExoticComponent<
  OtpVerificationCodeFieldProps & RefAttributes<HTMLInputElement>
> = forwardRef<HTMLInputElement, OtpVerificationCodeFieldProps>(
  function OtpVerificationCodeField(props, ref) {
    const { view } = useFlow('CodeField')
    return view.step === 'code' ? <Field {...props} inner={ref} /> : null
  },
)

function Field({
  label,
  hint,
  inner,
  ...host
}: OtpVerificationCodeFieldProps & { inner: React.ForwardedRef<HTMLInputElement> }) {
  const context = useFlow('CodeField')
  const { flow, snapshot, messages, ids, objection, error, view } = context
  const ref = useComposedRefs(context.codeRef, inner)
  const obstacle = obstacleOf(snapshot)
  const troubled = objection !== null || error !== null || obstacle !== null
  const said = hint === undefined ? usualHint(context, flow.getCodeProps().length) : hint

  const CodeInput = useCodeInput(context.codeRef)
  const { codeRef, words } = context
  const unverified = useContext(UnverifiedContext)
  useEffect(() => {
    // Whichever input is on screen, and before anyone has touched it.
    codeRef.current?.setCustomValidity(unverified ?? '')
    // oxlint-disable-next-line react/exhaustive-effect-dependencies -- another `CodeInput` is another element.
  }, [codeRef, unverified, CodeInput])
  const props = flow.getCodeProps(
    mergeProps(
      {
        id: ids.code,
        messages: words,
        onValueInvalid(reason: InvalidReason) {
          // What was typed and has no place is said by the field itself.
          if (words && (reason === 'none' || reason === 'several')) {
            context.object(words[`code.${reason}`])
          }
        },
        onValueChange: () => context.object(null),
        'aria-describedby': joinTokens(
          said === null ? undefined : ids.hint,
          troubled ? ids.problem : undefined,
        ),
        ...((objection ?? error) === null ? undefined : { 'aria-invalid': true as const }),
        ...(obstacle?.type === 'locked' ? { 'aria-disabled': true as const } : undefined),
      },
      host,
    ),
  )
  useWebOtp(codeRef, { ...props, awaiting: awaitsSms(snapshot) })
  const shown = { 'data-status': view.status }
  return (
    <div className="otp-field">
      {label !== null && (
        <label className="otp-label" htmlFor={props.id}>
          {label ?? say(messages, 'code.label')}
        </label>
      )}
      {createElement(CodeInput, { ...shown, ...props, ref })}
      {said !== null && (
        <p className="otp-hint" id={ids.hint}>
          {said}
        </p>
      )}
    </div>
  )
}

function usualHint(context: FlowContext, n: number): string | null {
  const { view, messages, autoSubmit, snapshot } = context
  if (view.status === 'checking') return say(messages, 'check.busy')
  // A whole code that was mended, or could not be checked, waits for the button.
  if (view.status === 'locked' || view.expired || !autoSubmit || snapshot.can.check) return null
  return say(messages, 'code.hint-auto', { n })
}
