import { PhoneField } from '@otp-kit/react/phone-field'
import type { ReactElement } from 'react'
import type { FieldProps } from './field-props.ts'
import { useFieldValue } from './use-field-value.ts'

export default function OtpKitPhoneField(props: FieldProps): ReactElement {
  const [value, setValue] = useFieldValue(props)
  return (
    <PhoneField
      aria-label="Phone number"
      defaultCountry="US"
      value={value}
      onValueChange={(phone) => setValue(phone.e164 ?? '')}
    />
  )
}
