import { HeaderMdx } from '@storybook/addon-docs/blocks'
import reference from 'virtual:reference'
import type { ReactElement } from 'react'
import { anchorId } from '../../scripts/reference/anchor-id.ts'
import { Code } from './code.tsx'

/** What `--help` prints for every command. */
export function Commands(): ReactElement {
  return (
    <>
      {reference.commands.map(({ name, help }) => (
        <section key={name}>
          <HeaderMdx as="h2" id={anchorId(name)}>
            {name}
          </HeaderMdx>
          <Code language="text" code={help} />
        </section>
      ))}
    </>
  )
}
