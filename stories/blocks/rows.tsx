import { Markdown } from '@storybook/addon-docs/blocks'
import { Fragment, type ReactElement, type ReactNode } from 'react'
import { anchorId } from '../../scripts/reference/anchor-id.ts'
import { Scrolling } from './scrolling.tsx'

interface RowsProps {
  /** The name of the table, from which its rows have ids: the search leads to them. */
  readonly of: string
  /** The headings of the columns. */
  readonly head: readonly string[]
  /** The cells of each row; the first is its heading. */
  readonly rows: readonly (readonly [name: string, ...cells: ReactNode[]])[]
}

/** A table of the reference. */
export function Rows({ of, head, rows }: RowsProps): ReactElement {
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
            <tr key={name} id={anchorId(of, name)}>
              <th scope="row">
                <code>{breakable(name)}</code>
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

/** A long name, such as the key of a message, can break after a dot or an underscore. */
function breakable(name: string): ReactNode {
  return name.split(/(?<=[._])/).map((part, index) => (
    // oxlint-disable-next-line react/no-array-index-key -- a part of one name.
    <Fragment key={index}>
      {index > 0 && <wbr />}
      {part}
    </Fragment>
  ))
}

/** A docstring. */
export function Docstring({ children }: { readonly children: string }): ReactElement | null {
  return children ? <Markdown>{children}</Markdown> : null
}
