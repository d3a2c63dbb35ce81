import PhoneInput from 'react-phone-number-input'
import type { ReactElement } from 'react'
import type { FieldProps } from './field-props.ts'
import { useFieldValue } from './use-field-value.ts'

export default function ReactPhoneNumberInput(props: FieldProps): ReactElement {
  const [value, setValue] = useFieldValue(props)
  return (
    <PhoneInput
      aria-label="Phone number"
      defaultCountry="US"
      value={value}
      onChange={(next) => setValue(next ?? '')}
    />
  )
}
