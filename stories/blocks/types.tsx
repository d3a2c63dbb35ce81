import { HeaderMdx } from '@storybook/addon-docs/blocks'
import reference from 'virtual:reference'
import type { ReactElement } from 'react'
import { Docstring } from './rows.tsx'
import { Scrolling } from './scrolling.tsx'
import { typeAnchor } from './site-links.ts'
import { TypeText } from './type-text.tsx'

/** Every public type, as its source has it. */
export function Types(): ReactElement {
  return (
    <>
      {reference.types.map((type) => (
        <section key={typeAnchor(type)}>
          <HeaderMdx as="h2" id={typeAnchor(type)}>
            {type.name}
          </HeaderMdx>
          <p>
            <code>{type.entry}</code>
          </p>
          <Docstring>{type.description}</Docstring>
          <Scrolling label={`The source of ${type.name}`}>
            <pre className="type-source">
              <TypeText>{type.source}</TypeText>
            </pre>
          </Scrolling>
        </section>
      ))}
    </>
  )
}
