import { useState } from 'react'
import type { FieldProps } from './field-props.ts'

/** Holds the value of a field, as its form would. */
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
