import type { ReactElement } from 'react'

export function SearchField({
  label,
  value,
  onChange,
}: {
  readonly label: string
  readonly value: string
  readonly onChange: (value: string) => void
}): ReactElement {
  return (
    <input
      type="search"
      aria-label={label}
      placeholder="Find"
      value={value}
      onChange={(event) => onChange(event.target.value)}
    />
  )
}
