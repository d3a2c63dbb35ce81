import { Source } from '@storybook/addon-docs/blocks'
import type { ComponentProps, ReactElement } from 'react'

/** Code, light or dark as the page is: outside of stories `Source` is always light. */
export function Code(props: ComponentProps<typeof Source>): ReactElement {
  return <Source dark={matchMedia('(prefers-color-scheme: dark)').matches} {...props} />
}
