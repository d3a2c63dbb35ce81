import { HeaderMdx } from '@storybook/addon-docs/blocks'
import reference from 'virtual:reference'
import type { ReactElement } from 'react'
import { typeAnchorIds } from '../../scripts/reference/anchor-id.ts'
import { Docstring } from './rows.tsx'
import { Scrolling } from './scrolling.tsx'
import { TypeText } from './type-text.tsx'

const ids = typeAnchorIds(reference.types)

/** Every public type, as its source has it. */
export function Types(): ReactElement {
  return (
    <>
      {reference.types.map((type, index) => (
        <section key={ids[index]}>
          <HeaderMdx as="h2" id={ids[index] ?? ''}>
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
