import { HeaderMdx, Source } from '@storybook/addon-docs/blocks'
import reference from 'virtual:reference'
import type { ReactElement } from 'react'

/** What `--help` prints for every command. */
export function Commands(): ReactElement {
  return (
    <>
      {reference.commands.map(({ name, help }) => (
        <section key={name}>
          <HeaderMdx as="h2" id={name.replaceAll(' ', '-')}>
            {name}
          </HeaderMdx>
          <Source language="text" code={help} />
        </section>
      ))}
    </>
  )
}
