import { Markdown } from '@storybook/addon-docs/blocks'
import type { ReactElement } from 'react'

const unreleased = import.meta.glob<string>('../../.changeset/*.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})
const changelogs = import.meta.glob<string>('../../packages/*/CHANGELOG.md', {
  eager: true,
  query: '?raw',
  import: 'default',
})

/** What is not released yet, then the change logs of the packages. */
export function Changelog(): ReactElement {
  const notes = Object.values(unreleased).map((text) => text.replace(/^---\n.*?\n---\n+/s, ''))
  return (
    <>
      {notes.length > 0 && <Markdown>{['## Not released', ...notes].join('\n\n')}</Markdown>}
      {Object.values(changelogs).map((text) => (
        // The packages' own headings are one level too high on a page of all.
        <Markdown key={text}>{text.replaceAll(/^#/gm, '##')}</Markdown>
      ))}
    </>
  )
}
