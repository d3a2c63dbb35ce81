import { useState } from 'react'
import type { FieldProps } from './field-props.ts'

/** The state of the form around a field. */
export function useFieldValue({ onValue }: FieldProps): [string, (value: string) => void] {
  const [value, setValue] = useState('')
  return [
    value,
    (next) => {
      setValue(next)
      onValue?.(next)
    },
  ]
}
