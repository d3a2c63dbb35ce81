import { DocsContainer } from '@storybook/addon-docs/blocks'
import type { ComponentProps, ReactElement } from 'react'

/** A documentation page. Storybook's own has no main landmark. */
export function MainContainer(props: ComponentProps<typeof DocsContainer>): ReactElement {
  return (
    <DocsContainer {...props}>
      <main>{props.children}</main>
    </DocsContainer>
  )
}
