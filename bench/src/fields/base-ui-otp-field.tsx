import { OTPField } from '@base-ui/react/otp-field'
import type { ReactElement } from 'react'
import type { FieldProps } from './field-props.ts'
import { useFieldValue } from './use-field-value.ts'

const rest = ['2', '3', '4', '5', '6']

export default function BaseUiOtpField(props: FieldProps): ReactElement {
  const [value, setValue] = useFieldValue(props)
  return (
    <OTPField.Root length={6} value={value} onValueChange={setValue} className="root">
      <OTPField.Input aria-label="Code" className="slot" />
      {rest.map((place) => (
        <OTPField.Input key={place} aria-label={`Character ${place} of 6`} className="slot" />
      ))}
    </OTPField.Root>
  )
}
