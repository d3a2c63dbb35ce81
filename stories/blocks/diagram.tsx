import reference from 'virtual:reference'
import type { ReactElement } from 'react'
import { Scrolling } from './scrolling.tsx'

interface DiagramProps {
  /** What the diagram shows. */
  readonly label: string
  /** Its mermaid text. */
  readonly children: string
}

/** A mermaid diagram, drawn when the site was built. */
export function Diagram({ label, children }: DiagramProps): ReactElement {
  const svg = reference.diagrams[children.trim()]
  if (!svg) throw new Error('This diagram is in none of the documents that are drawn.')
  return (
    <Scrolling label={label} className="diagram">
      <div dangerouslySetInnerHTML={{ __html: svg }} />
    </Scrolling>
  )
}
