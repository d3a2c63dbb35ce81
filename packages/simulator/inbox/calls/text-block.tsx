import type { ReactElement } from 'react'

/** A preformatted text with its title. */
export function TextBlock({
  title,
  text,
}: {
  readonly title: string
  readonly text: string
}): ReactElement {
  return (
    <div className="text-block">
      <p>{title}</p>
      {/* A scrollable element must be reachable by keyboard. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <pre role="group" aria-label={title} tabIndex={0}>
        {text}
      </pre>
    </div>
  )
}
