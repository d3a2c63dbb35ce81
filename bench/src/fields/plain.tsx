import type { ReactElement } from 'react'
import type { FieldProps } from './field-props.ts'
import { useFieldValue } from './use-field-value.ts'

export default function Plain(props: FieldProps): ReactElement {
  const [value, setValue] = useFieldValue(props)
  return (
    <input
      aria-label="Field"
      inputMode="numeric"
      value={value}
      onChange={(event) => setValue(event.target.value)}
    />
  )
}
