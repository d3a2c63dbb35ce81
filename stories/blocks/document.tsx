import { AnchorMdx, CodeOrSourceMdx, HeadersMdx, Markdown } from '@storybook/addon-docs/blocks'
import { createContext, useContext, type ComponentProps, type ReactElement } from 'react'
import { Diagram } from './diagram.tsx'
import { ScrollingTable } from './scrolling.tsx'
import { documentLink } from './site-links.ts'

interface DocumentProps {
  /** The path of the document in the repository. */
  readonly path: string
  readonly children: string
}

const Path = createContext('')

/** A Markdown document of the repository. Its links lead to the pages of the site. */
export function Document({ path, children }: DocumentProps): ReactElement {
  return (
    <Path.Provider value={path}>
      <Markdown options={{ overrides, disableAutoLink: true }}>{children}</Markdown>
    </Path.Provider>
  )
}

/** A link to what the site has no page for is text. */
function Link({ href = '', children }: ComponentProps<'a'>): ReactElement {
  const to = documentLink(href, useContext(Path))
  if (!to) return <>{children}</>
  return (
    <AnchorMdx href={to} target="_self">
      {children}
    </AnchorMdx>
  )
}

function Code(props: ComponentProps<typeof CodeOrSourceMdx>): ReactElement {
  const { className = '', children } = props
  return className.includes('mermaid') && typeof children === 'string' ? (
    <Diagram label="Diagram">{children}</Diagram>
  ) : (
    <CodeOrSourceMdx {...props} />
  )
}

const overrides = { ...HeadersMdx, code: Code, a: Link, table: ScrollingTable }
