import type { ReactElement } from 'react'
import { PhoneInput } from 'react-international-phone'
import type { FieldProps } from './field-props.ts'
import { useFieldValue } from './use-field-value.ts'

export default function ReactInternationalPhone(props: FieldProps): ReactElement {
  const [value, setValue] = useFieldValue(props)
  return (
    <PhoneInput
      inputProps={{ 'aria-label': 'Phone number' }}
      defaultCountry="us"
      value={value}
      onChange={setValue}
    />
  )
}
