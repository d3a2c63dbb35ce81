'use client'

import {
  forwardRef,
  useRef,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type ReactNode,
  type RefAttributes,
} from 'react'
import { awaitingOf, awaitsReadableSms } from '../hooks/step.ts'
import { useWebOtp } from '../hooks/use-web-otp.ts'
import type { InvalidReason } from '../otp-input/edit.ts'
import { OtpInput, type OtpInputProps } from '../otp-input/otp-input.tsx'
import { refusalMessage } from '../otp-input/refusal-message.ts'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { mergeProps } from '../utils/merge-props.ts'
import { useFlow, type FlowContext } from './context.ts'
import { flowErrorOf } from './flow-error.ts'
import { hasError, hintOf, OtpVerificationLabel } from './texts.tsx'
import { useDescription } from './use-description.ts'

/** Props of `OtpVerification.CodeField`: those of `<OtpInput>`, except what the flow decides. */
export interface OtpVerificationCodeFieldProps extends Omit<
  OtpInputProps,
  'value' | 'defaultValue' | 'length' | 'charset' | 'name'
> {
  /** `null` renders none, for an `OtpVerification.Label` elsewhere. @default the catalogue's */
  readonly label?: ReactNode
  /** The text under the field; `null` renders none, for an `OtpVerification.Hint` elsewhere. @default whether the code is checked automatically */
  readonly hint?: ReactNode
}

/**
 * The input for the code: an `OtpInput`, whose props it accepts, with label and hint. It has no name, since the code does
 * not belong to the form's data. Enter checks the code. After too many incorrect codes it accepts none (`aria-disabled`), and
 * keeps the surrounding form invalid.
 *
 * @cssclass otp-field - Label, input and hint.
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
  ...given
}: OtpVerificationCodeFieldProps & { inner: ForwardedRef<HTMLInputElement> }) {
  const context = useFlow('CodeField')
  const { flow, snapshot, messages, ids, view, codeRef } = context
  const { charset } = flow.getCodeFieldProps()
  const ref = useComposedRefs(codeRef, inner)
  const repetition = useRepeatedCode(context)
  const shownHint = hint === undefined ? hintOf(context) : hint
  const isHintShown = hint !== null && shownHint !== null && !hasError(context)
  // In the default layout the attempts left replace it after an incorrect code.
  const isRejected = awaitingOf(snapshot.state)?.refusedCode != null
  const description = useDescription(
    context,
    codeRef,
    isRejected ? null : (hint ?? hintOf(context)),
  )
  const isLocked = flowErrorOf(snapshot)?.type === 'locked'

  const props = flow.getCodeFieldProps(
    mergeProps(
      {
        id: ids.code,
        messages,
        disabled: context.disabled || undefined,
        onValueInvalid(reason: InvalidReason) {
          // Nothing is wrong with one character too many: the field announces that the code is complete.
          if (reason !== 'full')
            context.setInputError(refusalMessage(messages, reason, charset), true)
        },
        ...repetition,
        onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
          if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
          event.preventDefault()
          context.checkEntered()
        },
        'aria-describedby': description,
        'aria-required': context.required || undefined,
        ...(context.isInvalid ? { 'aria-invalid': true as const } : undefined),
        ...(isLocked ? { 'aria-disabled': true as const } : undefined),
      },
      given,
    ),
  )
  useWebOtp(codeRef, { ...props, awaiting: !context.disabled && awaitsReadableSms(snapshot) })
  return (
    <div className="otp-field">
      {label !== null && <OtpVerificationLabel htmlFor={props.id}>{label}</OtpVerificationLabel>}
      <OtpInput data-status={view.status} {...props} ref={ref} />
      {isHintShown && (
        <p className="otp-hint" id={ids.hint}>
          {shownHint}
        </p>
      )}
    </div>
  )
}

/** The same incorrect code, pasted again, is no change of the code, but answered again. */
function useRepeatedCode({ setInputError, checkEntered, flow }: FlowContext) {
  const isEdited = useRef(false)
  return {
    onValueChange() {
      isEdited.current = true
      setInputError(null)
    },
    onComplete() {
      if (!isEdited.current && flow.incorrect) checkEntered()
      isEdited.current = false
    },
  }
}
