import { Markdown } from '@storybook/addon-docs/blocks'
import type { ReactElement, ReactNode } from 'react'
import { Scrolling } from './scrolling.tsx'

interface RowsProps {
  /** The headings of the columns. */
  readonly head: readonly string[]
  /** The cells of each row; the first is its heading. */
  readonly rows: readonly (readonly [name: string, ...cells: ReactNode[]])[]
}

/** A table of the reference. */
export function Rows({ head, rows }: RowsProps): ReactElement {
  return (
    <Scrolling label={head.join(', ')}>
      <table>
        <thead>
          <tr>
            {head.map((text) => (
              <th key={text} scope="col">
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(([name, ...cells]) => (
            <tr key={name}>
              <th scope="row">
                <code>{name}</code>
              </th>
              {cells.map((cell, index) => (
                // oxlint-disable-next-line react/no-array-index-key -- a column.
                <td key={index}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Scrolling>
  )
}

/** A docstring. */
export function Docstring({ children }: { readonly children: string }): ReactElement | null {
  return children ? <Markdown>{children}</Markdown> : null
}
