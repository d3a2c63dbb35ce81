'use client'

import { useRef, type FocusEvent, type ForwardedRef, type ReactElement } from 'react'
import {
  useController,
  useFormContext,
  type FieldPath,
  type FieldValues,
  type UseControllerProps,
  type UseFormReturn,
} from 'react-hook-form'
import { keyFor, say } from '@otp-kit/core/messages'
import type { DestinationKind } from '../destination-kinds/destination-kind.ts'
import { useVerification } from '../hooks/use-verification.ts'
import { useFlowMessages } from '../messages/use-flow-messages.ts'
import {
  OtpVerification,
  type OtpVerificationProps,
} from '../otp-verification/otp-verification.tsx'
import type { OtpVerificationHandle } from '../otp-verification/options.ts'
import { activeElementOf } from '../utils/active-element.ts'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { chainHandlers } from '../utils/merge-props.ts'
import { useFieldId } from './use-field-id.ts'
import { useFormError } from './use-form-error.ts'
import { useVerifiedValue } from './use-verified-value.ts'

/** The props of a verified field beside those of react-hook-form. */
export type FlowProps = Omit<
  OtpVerificationProps,
  'kind' | 'name' | 'proofName' | 'error' | 'handleRef'
>

/** The props of a verified field for react-hook-form. */
export interface ControllerProps<
  T extends FieldValues = FieldValues,
  N extends FieldPath<T> = FieldPath<T>,
  R = T,
> {
  /** What `useForm` returns under this name. @default that of the nearest `FormProvider` */
  readonly control?: UseControllerProps<T, N, R>['control'] | undefined
  /** Rules of react-hook-form, beside `required`. */
  readonly rules?: UseControllerProps<T, N, R>['rules'] | undefined
  /** Whether the form forgets the value when the field is unmounted. @default false */
  readonly shouldUnregister?: boolean | undefined
}

interface VerifiedFieldProps<V> extends FlowProps, ControllerProps {
  readonly name: string
  readonly kind: DestinationKind
  readonly toValue: (to: string, proof: string) => V
  readonly destinationOf: (value: V) => string
  readonly inner: ForwardedRef<OtpVerificationHandle>
}

/** `OtpVerification` as a field of react-hook-form, for both kinds. */
export function VerifiedField<V extends { readonly proof: string }>(
  props: VerifiedFieldProps<V>,
): ReactElement {
  const { control: givenControl, name, rules, shouldUnregister = false, ...rest } = props
  const { kind, toValue, destinationOf, inner, required = false, disabled, ...options } = rest
  const defaultId = useFieldId(name)
  const {
    endpoint,
    transport,
    id = defaultId,
    challenge,
    onVerified,
    onEvent,
    ...flowProps
  } = options
  const { onBlur, onInput, onDestinationChange } = flowProps
  const messages = useFlowMessages(flowProps)
  const context: Pick<UseFormReturn, 'control'> | null = useFormContext<
    FieldValues,
    unknown,
    FieldValues
  >()
  const control = givenControl ?? context?.control

  const requiredRule = required && {
    required: say(messages, keyFor(kind.kind, 'verified.required')),
  }
  const { field, fieldState } = useController({
    name,
    ...(control && { control }),
    ...(disabled !== undefined && { disabled }),
    shouldUnregister,
    rules: { ...requiredRule, ...rules },
  })
  const { disabled: isDisabled = false } = field
  const value: V | null | undefined = field.value
  const flow = useVerification(kind, {
    endpoint,
    transport,
    verification: flowProps.verification,
    id,
    locale: flowProps.locale,
    messages: flowProps.messages,
    autoSubmit: !isDisabled && flowProps.autoSubmit,
    challenge,
    onVerified,
    onEvent,
  })

  const handle = useRef<OtpVerificationHandle>(null)
  const synced = useVerifiedValue({
    kind,
    flow,
    toValue,
    destinationOf,
    value,
    onChange: field.onChange,
    // A reset creates the form's fields anew. Nothing else shows it where the value was `null` before.
    // oxlint-disable-next-line no-underscore-dangle -- part of the type `Control`, though named as internal.
    resetToken: control?._fields,
    restart: () => handle.current?.reset(),
  })
  const formError = useFormError({
    control,
    name,
    error: fieldState.error,
    status: flow.state.status,
    hasValue: synced.hasValue,
    drop: synced.drop,
    revalidate: () => flow.state.status !== 'verified' && field.onChange(value ?? null),
  })

  return (
    <OtpVerification
      {...flowProps}
      kind={kind.kind}
      verification={flow.verification}
      initialDestination={synced.initialDestination ?? flowProps.initialDestination}
      required={required && value == null}
      disabled={isDisabled}
      error={formError.message}
      handleRef={useComposedRefs<OtpVerificationHandle>(handle, useComposedRefs(field.ref, inner))}
      onDestinationChange={(to) => {
        onDestinationChange?.(to)
        synced.onDestinationChange(to)
      }}
      onInput={chainHandlers(onInput, formError.onInput)}
      onBlur={chainHandlers(onBlur, (event: FocusEvent<HTMLDivElement>) => {
        const { target, relatedTarget, currentTarget } = event
        const stays = activeElementOf(target) === target || currentTarget.contains(relatedTarget)
        if (!stays) formError.validate(field.onBlur)
      })}
    />
  )
}
