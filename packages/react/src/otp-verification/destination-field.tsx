'use client'

import {
  forwardRef,
  useState,
  type ForwardRefExoticComponent,
  type KeyboardEvent,
  type ReactNode,
  type RefAttributes,
} from 'react'
import { say } from '@otp-kit/core/messages'
import { PhoneField, type PhoneFieldProps } from '../phone-field/phone-field.tsx'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { joinTokens, mergeProps } from '../utils/merge-props.ts'
import { useFlow } from './context.ts'
import { obstacleOf } from './obstacle.ts'

export interface OtpVerificationDestinationFieldProps extends Omit<
  PhoneFieldProps,
  'value' | 'defaultValue'
> {
  /** `null`: there is another label. @default the catalogue's */
  readonly label?: ReactNode
  /** What is under the field. @default what will happen to the number */
  readonly hint?: ReactNode
}

/** Where the number is typed: a `PhoneField`, whose props it takes, with its label and hint. Enter sends. */
export const OtpVerificationDestinationField: ForwardRefExoticComponent<
  OtpVerificationDestinationFieldProps & RefAttributes<HTMLInputElement>
> = forwardRef<HTMLInputElement, OtpVerificationDestinationFieldProps>(
  function OtpVerificationDestinationField(props, ref) {
    const { round, view } = useFlow('DestinationField')
    // Its own beginning is read once; a reset begins it anew.
    return view.step === 'destination' ? <Field key={round} {...props} inner={ref} /> : null
  },
)

function Field({
  label,
  hint,
  inner,
  ...host
}: OtpVerificationDestinationFieldProps & { inner: React.ForwardedRef<HTMLInputElement> }) {
  const context = useFlow('DestinationField')
  const { flow, snapshot, messages, ids, objection, error } = context
  const [beginning] = useState(context.beginning)
  const ref = useComposedRefs(context.destinationRef, inner)
  const channel = context.channel ?? flow.config?.kinds.phone?.channels[0] ?? 'sms'
  const troubled = objection !== null || error !== null || obstacleOf(snapshot) !== null

  const own = {
    id: ids.destination,
    name: context.name,
    ...beginning,
    countries: context.countries,
    locale: context.locale,
    messages: context.words,
    'aria-describedby': joinTokens(
      hint === null ? undefined : ids.hint,
      troubled ? ids.problem : undefined,
    ),
    ...((objection ?? error) === null ? undefined : { 'aria-invalid': true as const }),
    onBlur: context.leavePhone,
    onKeyDown(event: KeyboardEvent<HTMLInputElement>) {
      // An empty field has nothing to send: Enter is then the form's own.
      const applies = event.key === 'Enter' && event.currentTarget.value !== ''
      if (!applies || event.nativeEvent.isComposing) return
      event.preventDefault()
      context.sendTyped()
    },
  }
  const { onValueChange, ...props } = flow.getDestinationProps(mergeProps(own, host))
  return (
    <div className="otp-field">
      {label !== null && (
        <label className="otp-label" htmlFor={props.id}>
          {label ?? say(messages, 'phone.label')}
        </label>
      )}
      <PhoneField
        {...props}
        ref={ref}
        onValueChange={(phone, details) => {
          context.setPhone(phone)
          onValueChange(phone, details)
        }}
      />
      {hint !== null && (
        <p className="otp-hint" id={ids.hint}>
          {hint ?? say(messages, 'send.hint', { channel: say(messages, `channel.${channel}`) })}
        </p>
      )}
    </div>
  )
}
