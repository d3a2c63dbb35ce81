import * as OneTimePasswordField from '@radix-ui/react-one-time-password-field'
import type { ReactElement } from 'react'
import type { FieldProps } from './field-props.ts'
import { useFieldValue } from './use-field-value.ts'

export default function RadixOtpField(props: FieldProps): ReactElement {
  const [value, setValue] = useFieldValue(props)
  return (
    <OneTimePasswordField.Root value={value} onValueChange={setValue} className="root">
      <OneTimePasswordField.Input className="slot" />
      <OneTimePasswordField.Input className="slot" />
      <OneTimePasswordField.Input className="slot" />
      <OneTimePasswordField.Input className="slot" />
      <OneTimePasswordField.Input className="slot" />
      <OneTimePasswordField.Input className="slot" />
      <OneTimePasswordField.HiddenInput />
    </OneTimePasswordField.Root>
  )
}
