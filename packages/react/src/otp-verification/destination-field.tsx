'use client'

import {
  forwardRef,
  useState,
  type FocusEvent,
  type ForwardedRef,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type ReactNode,
  type RefAttributes,
} from 'react'
import type { EmailFieldOptions } from '../email-field/email-field-options.ts'
import { EmailField } from '../email-field/email-field.tsx'
import type { DestinationValue } from '../hooks/verification-types.ts'
import { PhoneField, type PhoneFieldProps } from '../phone-field/phone-field.tsx'
import { useComposedRefs } from '../utils/compose-refs.ts'
import type { Details } from '../utils/details.ts'
import { mergeProps } from '../utils/merge-props.ts'
import { useFlow } from './context.ts'
import { hasError, hintOf, OtpVerificationLabel } from './texts.tsx'
import { useDescription } from './use-description.ts'

/**
 * Props of `OtpVerification.DestinationField`: those of `<PhoneField>`, except what the flow decides, and
 * `suggestions` of `<EmailField>`.
 */
export interface OtpVerificationDestinationFieldProps
  extends
    Omit<PhoneFieldProps, 'value' | 'defaultValue' | 'onValueChange' | 'render' | 'messages'>,
    Pick<EmailFieldOptions, 'suggestions'> {
  /** Called at every change by the user. */
  readonly onValueChange?: ((value: DestinationValue, details: Details) => void) | undefined
  /** `null` renders none, for an `OtpVerification.Label` elsewhere. @default the message of the kind */
  readonly label?: ReactNode
  /** The text under the field; `null` renders none, for an `OtpVerification.Hint` elsewhere. @default how the code is sent */
  readonly hint?: ReactNode
}

/**
 * The input for the destination: a `PhoneField` or an `EmailField`, whose props it accepts, with label and hint. Enter
 * sends the code.
 *
 * @cssclass otp-field - Label, input and hint.
 */
export const OtpVerificationDestinationField: ForwardRefExoticComponent<
  OtpVerificationDestinationFieldProps & RefAttributes<HTMLInputElement>
> = forwardRef<HTMLInputElement, OtpVerificationDestinationFieldProps>(
  function OtpVerificationDestinationField(props, ref) {
    const { resetCount, view } = useFlow('DestinationField')
    // The initial value is read once; a reset mounts the field anew.
    return view.step === 'destination' ? <Field key={resetCount} {...props} inner={ref} /> : null
  },
)

function Field({
  label,
  hint,
  inner,
  ...given
}: OtpVerificationDestinationFieldProps & { inner: ForwardedRef<HTMLInputElement> }) {
  const context = useFlow('DestinationField')
  const { flow, ids, kind, view } = context
  const [initial] = useState(context.initialField)
  const ref = useComposedRefs(context.destinationRef, inner)
  const description = useDescription(context, context.destinationRef, hint ?? hintOf(context))

  const own = {
    id: ids.destination,
    name: context.name,
    defaultValue: initial.defaultValue,
    disabled: context.disabled || undefined,
    locale: context.locale,
    messages: context.messages,
    'aria-describedby': description,
    'aria-required': context.required || undefined,
    ...(context.isInvalid ? { 'aria-invalid': true as const } : undefined),
    onBlur({ currentTarget, relatedTarget }: FocusEvent) {
      const field = currentTarget.closest('.otp-field')
      if (!field?.contains(relatedTarget)) context.validateDestination()
    },
    onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      // An empty field has nothing to send: Enter then does what it does in the surrounding form.
      const applies = event.key === 'Enter' && event.currentTarget.value !== ''
      if (!applies || event.nativeEvent.isComposing) return
      event.preventDefault()
      context.sendEntered()
    },
  }
  const { onValueChange, suggestions, ...props } = flow.getDestinationFieldProps(
    mergeProps(own, given),
  )
  const change = (value: DestinationValue, details: Details): void => {
    context.setDestinationValue(value, details.reason)
    onValueChange(value, details)
  }
  return (
    <div className="otp-field" data-status={view.status}>
      {label !== null && <OtpVerificationLabel htmlFor={props.id}>{label}</OtpVerificationLabel>}
      {kind.kind === 'email' ? (
        <EmailField
          {...withoutPhoneOptions(props)}
          suggestions={suggestions}
          ref={ref}
          onValueChange={change}
        />
      ) : (
        <PhoneField
          defaultCountry={initial.defaultCountry}
          countries={context.countries}
          {...props}
          ref={ref}
          onValueChange={change}
        />
      )}
      {hint !== null && !hasError(context) && (
        <p className="otp-hint" id={ids.hint}>
          {hint ?? hintOf(context)}
        </p>
      )}
    </div>
  )
}

/** Drops the options of a phone field, so that one layout serves both kinds. */
function withoutPhoneOptions<P extends Partial<PhoneFieldProps>>({
  defaultCountry: _defaultCountry,
  lookupCountry: _lookupCountry,
  countries: _countries,
  preferredCountries: _preferredCountries,
  types: _types,
  formatting: _formatting,
  showError: _showError,
  onValueInvalid: _onValueInvalid,
  ...props
}: P) {
  return props
}
