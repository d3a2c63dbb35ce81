'use client'

import { useEffect, useState, type FocusEvent, type ForwardedRef, type ReactElement } from 'react'
import { useController, type UseControllerProps } from 'react-hook-form'
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
import { isAppliedProblem } from './apply-problem.ts'
import { useVerifiedValue } from './use-verified-value.ts'

/** The props of a verified field beside those of react-hook-form. */
export type FlowProps = Omit<
  OtpVerificationProps,
  'kind' | 'name' | 'proofName' | 'error' | 'handleRef'
>

interface VerifiedFieldProps<V>
  extends FlowProps, Pick<UseControllerProps, 'control' | 'rules' | 'shouldUnregister'> {
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
  const { control, name, rules, shouldUnregister = false, required = false, ...rest } = props
  const { kind, toValue, destinationOf, inner, ...options } = rest
  const { endpoint, transport, id = name, challenge, onVerified, onEvent, ...flowProps } = options
  const { onBlur, onInput } = flowProps
  const messages = useFlowMessages(flowProps)

  const requiredRule = required && {
    required: say(messages, keyFor(kind.kind, 'verified.required')),
  }
  const { field, fieldState } = useController({
    name,
    ...(control && { control }),
    shouldUnregister,
    rules: { ...requiredRule, ...rules },
  })
  const value: V | null | undefined = field.value
  const flow = useVerification(kind, {
    endpoint,
    transport,
    verification: flowProps.verification,
    id,
    locale: flowProps.locale,
    messages: flowProps.messages,
    autoSubmit: flowProps.autoSubmit,
    challenge,
    onVerified,
    onEvent,
  })
  useVerifiedValue(flow, toValue, value, field.onChange)

  // The backend's refusal outlives the validation that dropping the value triggers, until the user reacts to it.
  const [refusal, setRefusal] = useState<string>()
  const { error } = fieldState
  const isApplied = isAppliedProblem(error)
  useEffect(() => {
    if (!isApplied) return
    setRefusal(error?.message)
    field.onChange(null)
    // oxlint-disable-next-line react/exhaustive-deps -- once for each error, the same one again too.
  }, [error])
  // An error that the user has reacted to is hidden in the next step, until the form sets it anew.
  const [handledError, setHandledError] = useState<typeof error>()
  const isActing = flow.state.status === 'sending' || flow.state.status === 'verified'
  useEffect(() => {
    // When the action begins: a number that was just refused is still verified for a moment.
    if (!isActing) return
    setRefusal(undefined)
    setHandledError(error)
    // oxlint-disable-next-line react/exhaustive-deps -- only when an action begins.
  }, [isActing])
  const openError = isApplied || error === handledError ? undefined : error?.message

  return (
    <OtpVerification
      {...flowProps}
      kind={kind.kind}
      verification={flow.verification}
      initialDestination={
        flowProps.initialDestination ?? (value ? destinationOf(value) : undefined)
      }
      required={required}
      error={refusal ?? openError}
      handleRef={useComposedRefs<OtpVerificationHandle>(field.ref, inner)}
      onInput={chainHandlers(onInput, () => setRefusal(undefined))}
      onBlur={chainHandlers(onBlur, (event: FocusEvent<HTMLDivElement>) => {
        const { target, relatedTarget, currentTarget } = event
        const stays = activeElementOf(target) === target || currentTarget.contains(relatedTarget)
        if (!stays) field.onBlur()
      })}
    />
  )
}
