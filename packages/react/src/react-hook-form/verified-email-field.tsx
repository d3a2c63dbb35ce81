'use client'

import { forwardRef, type ReactElement, type Ref } from 'react'
import type { FieldPathByValue, FieldValues } from 'react-hook-form'
import { emailKind } from '../destination-kinds/email-kind.ts'
import type { OtpVerificationHandle } from '../otp-verification/options.ts'
import { VerifiedField, type ControllerProps, type FlowProps } from './verified-field.tsx'
import type { VerifiedEmail } from './verified-value.ts'

/**
 * Props of `<VerifiedEmailField>`: those of `<OtpVerification>` that the form does not set, and those of a controlled
 * field of react-hook-form.
 */
export interface VerifiedEmailFieldProps<
  T extends FieldValues,
  N extends FieldPathByValue<T, VerifiedEmail | null>,
  R = T,
>
  extends FlowProps, ControllerProps<T, N, R> {
  /** The path of the value in the form; also the default of `id`. */
  readonly name: N
}

const toValue = (email: string, proof: string): VerifiedEmail => ({ email, proof })
const destinationOf = ({ email }: VerifiedEmail): string => email

/**
 * `OtpVerification` as a field of react-hook-form. Its value is `{ email, proof }`, or `null` until an address is verified
 * and after it was edited or its proof expired. `required` is a rule; with a resolver, the schema decides.
 */
export const VerifiedEmailField: <
  T extends FieldValues,
  N extends FieldPathByValue<T, VerifiedEmail | null>,
  R = T,
>(
  props: VerifiedEmailFieldProps<T, N, R> & {
    /** Receives the methods that a form needs. */
    readonly ref?: Ref<OtpVerificationHandle> | undefined
  },
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- forwardRef has no generics; the type is above.
) => ReactElement = forwardRef<OtpVerificationHandle, VerifiedEmailFieldProps<FieldValues, string>>(
  function VerifiedEmailField(props, ref) {
    return (
      <VerifiedField
        {...props}
        kind={emailKind}
        toValue={toValue}
        destinationOf={destinationOf}
        inner={ref}
      />
    )
  },
) as never
