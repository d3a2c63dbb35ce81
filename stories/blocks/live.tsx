import type { ReactElement, ReactNode } from 'react'

/** A component of the page, to be tried. */
export function Live({ children }: { readonly children: ReactNode }): ReactElement {
  return <div className="live sb-unstyled">{children}</div>
}

interface LiveFieldProps {
  readonly id: string
  readonly label: string
  /** The field, with the same id. */
  readonly children: ReactNode
}

/** A field with its label. */
export function LiveField({ id, label, children }: LiveFieldProps): ReactElement {
  return (
    <Live>
      <div className="otp-field">
        <label className="otp-label" htmlFor={id}>
          {label}
        </label>
        {children}
      </div>
    </Live>
  )
}
