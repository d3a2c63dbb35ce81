'use client'

import { forwardRef, type ReactElement, type Ref } from 'react'
import type { FieldPathByValue, FieldValues } from 'react-hook-form'
import { phoneKind } from '../destination-kinds/phone-kind.ts'
import type { OtpVerificationHandle } from '../otp-verification/options.ts'
import { VerifiedField, type ControllerProps, type FlowProps } from './verified-field.tsx'
import type { VerifiedPhone } from './verified-value.ts'

/**
 * Props of `<VerifiedPhoneField>`: those of `<OtpVerification>` that the form does not set, and those of a controlled
 * field of react-hook-form.
 */
export interface VerifiedPhoneFieldProps<
  T extends FieldValues,
  N extends FieldPathByValue<T, VerifiedPhone | null>,
  R = T,
>
  extends FlowProps, ControllerProps<T, N, R> {
  /** The path of the value in the form; also the default of `id`. */
  readonly name: N
}

const toValue = (e164: string, proof: string): VerifiedPhone => ({ e164, proof })
const destinationOf = ({ e164 }: VerifiedPhone): string => e164

/**
 * `OtpVerification` as a field of react-hook-form. Its value is `{ e164, proof }`, or `null` until a number is verified
 * and after it was edited or its proof expired. `required` is a rule; with a resolver, the schema decides.
 */
export const VerifiedPhoneField: <
  T extends FieldValues,
  N extends FieldPathByValue<T, VerifiedPhone | null>,
  R = T,
>(
  props: VerifiedPhoneFieldProps<T, N, R> & {
    /** Receives the methods that a form needs. */
    readonly ref?: Ref<OtpVerificationHandle> | undefined
  },
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- forwardRef has no generics; the type is above.
) => ReactElement = forwardRef<OtpVerificationHandle, VerifiedPhoneFieldProps<FieldValues, string>>(
  function VerifiedPhoneField(props, ref) {
    return (
      <VerifiedField
        {...props}
        kind={phoneKind}
        toValue={toValue}
        destinationOf={destinationOf}
        inner={ref}
      />
    )
  },
) as never
