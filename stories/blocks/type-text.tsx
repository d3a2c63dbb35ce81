import { AnchorMdx } from '@storybook/addon-docs/blocks'
import type { ReactElement } from 'react'
import { typeLink } from './site-links.ts'

/** A TypeScript type, in which the names of public types are links. */
export function TypeText({ children }: { readonly children: string }): ReactElement {
  const parts = children.split(/\b([A-Z]\w*)\b/)
  return (
    <code className="type-text">
      {parts.map((part, index) => {
        const href = index % 2 === 1 ? typeLink(part) : undefined
        return href ? (
          // oxlint-disable-next-line react/no-array-index-key -- the parts never change.
          <AnchorMdx key={index} href={href} target="_self">
            {part}
          </AnchorMdx>
        ) : (
          part
        )
      })}
    </code>
  )
}
