import { type ReactElement, type ReactNode, useState } from 'react'
import './disclosure.css'

/** Details that are rendered while they are open. */
export function Disclosure({
  summary,
  render,
}: {
  readonly summary: ReactNode
  readonly render: () => ReactNode
}): ReactElement {
  const [isOpen, setOpen] = useState(false)
  return (
    <details className="disclosure" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{summary}</summary>
      {isOpen && render()}
    </details>
  )
}
