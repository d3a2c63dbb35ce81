import { OtpInput } from '@otp-kit/react/otp-input'
import type { ReactElement } from 'react'
import type { FieldProps } from './field-props.ts'
import { useFieldValue } from './use-field-value.ts'

export default function OtpKitOtpInput(props: FieldProps): ReactElement {
  const [value, setValue] = useFieldValue(props)
  return <OtpInput aria-label="Code" value={value} onValueChange={setValue} />
}
