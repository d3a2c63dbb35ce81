'use client'

import {
  forwardRef,
  useEffect,
  useState,
  type FocusEvent,
  type ReactElement,
  type Ref,
} from 'react'
import {
  useController,
  type FieldPathByValue,
  type FieldValues,
  type UseControllerProps,
} from 'react-hook-form'
import { say } from '@otp-kit/core/messages'
import { usePhoneVerification } from '../hooks/use-phone-verification.ts'
import { useFlowMessages } from '../messages/use-flow-messages.ts'
import {
  OtpVerification,
  type OtpVerificationProps,
} from '../otp-verification/otp-verification.tsx'
import type { OtpVerificationHandle } from '../otp-verification/root.tsx'
import { activeElementOf } from '../utils/active-element.ts'
import { useComposedRefs } from '../utils/compose-refs.ts'
import { chainHandlers } from '../utils/merge-props.ts'
import { isAppliedProblem } from './apply-problem.ts'
import { useVerifiedValue } from './use-verified-value.ts'
import type { VerifiedPhone } from './verified-phone.ts'

export interface VerifiedPhoneFieldProps<
  T extends FieldValues,
  N extends FieldPathByValue<T, VerifiedPhone | null>,
  R = T,
>
  extends
    Omit<OtpVerificationProps, 'kind' | 'name' | 'proofName' | 'error' | 'handleRef'>,
    Pick<UseControllerProps<T, N, R>, 'control' | 'rules' | 'shouldUnregister'> {
  /** Where the value stands in the form; also the default of `id`. */
  readonly name: N
}

type Inner = VerifiedPhoneFieldProps<FieldValues, string>

/**
 * `OtpVerification` as a field of react-hook-form. Its value is `{ e164, proof }`, or `null` until a number is verified
 * and again once that is edited or its proof is dead. `required` is a rule; with a resolver, the schema says so.
 */
export const VerifiedPhoneField: <
  T extends FieldValues,
  N extends FieldPathByValue<T, VerifiedPhone | null>,
  R = T,
>(
  props: VerifiedPhoneFieldProps<T, N, R> & {
    readonly ref?: Ref<OtpVerificationHandle> | undefined
  },
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- forwardRef knows no generics; the type is above.
) => ReactElement = forwardRef<OtpVerificationHandle, Inner>(
  function VerifiedPhoneField(props, ref) {
    const { control, name, rules, shouldUnregister = false, required = false, ...rest } = props
    const { endpoint, transport, id = name, challenge, onVerified, onEvent, ...flowProps } = rest
    const { locale, autoSubmit, onBlur, onInput } = flowProps
    const { first } = useFlowMessages(flowProps)

    const needed = required && { required: say(first, 'verified.required') }
    const { field, fieldState } = useController({
      name,
      ...(control && { control }),
      shouldUnregister,
      rules: { ...needed, ...rules },
    })
    const flow = usePhoneVerification({
      endpoint,
      transport,
      verification: flowProps.verification,
      id,
      locale,
      messages: flowProps.messages,
      autoSubmit,
      challenge,
      onVerified,
      onEvent,
    })
    useVerifiedValue(flow, field.value, field.onChange)

    // A backend's refusal outlives the validation that dropping the value sets off, until the person acts on it.
    const [refusal, setRefusal] = useState<string>()
    const { error } = fieldState
    const applied = isAppliedProblem(error)
    useEffect(() => {
      if (!applied) return
      setRefusal(error?.message)
      field.onChange(null)
      // oxlint-disable-next-line react/exhaustive-deps -- when one is applied, the same one again too.
    }, [error])
    // What they have begun to mend is not held against them on the next step, until the form says so anew.
    const [answered, setAnswered] = useState<typeof error>()
    const acting = flow.state.status === 'sending' || flow.state.status === 'verified'
    useEffect(() => {
      // As they begin to act: a number that was just refused is still verified for a moment.
      if (!acting) return
      setRefusal(undefined)
      setAnswered(error)
      // oxlint-disable-next-line react/exhaustive-deps -- at the act alone.
    }, [acting])
    const open = applied || error === answered ? undefined : error?.message

    return (
      <OtpVerification
        {...flowProps}
        kind="phone"
        verification={flow.verification}
        initialDestination={flowProps.initialDestination ?? field.value?.e164}
        required={required}
        error={refusal ?? open}
        handleRef={useComposedRefs<OtpVerificationHandle>(field.ref, ref)}
        onInput={chainHandlers(onInput, () => setRefusal(undefined))}
        onBlur={chainHandlers(onBlur, (event: FocusEvent<HTMLDivElement>) => {
          const { target, relatedTarget, currentTarget } = event
          const stays = activeElementOf(target) === target || currentTarget.contains(relatedTarget)
          if (!stays) field.onBlur()
        })}
      />
    )
  },
) as never
