import type { ComponentProps, ReactElement, ReactNode } from 'react'

interface ScrollingProps {
  /** What is in it. */
  readonly label: string
  readonly className?: string
  readonly children: ReactNode
}

/** Scrolls sideways where the page is narrower than its content; focusable, so that it can be scrolled by keys. */
export function Scrolling({ label, className = '', children }: ScrollingProps): ReactElement {
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={`scrolling ${className}`} role="group" aria-label={label} tabIndex={0}>
      {children}
    </div>
  )
}

/** A table of a page or document. */
export function ScrollingTable(props: ComponentProps<'table'>): ReactElement {
  return (
    <Scrolling label="Table">
      <table {...props} />
    </Scrolling>
  )
}
