import { Markdown } from '@storybook/addon-docs/blocks'
import type { ReactElement } from 'react'
import { languages } from '../languages/languages.ts'

const names = new Intl.DisplayNames('en', { type: 'language' })

/** The languages that have a catalogue, by their English names, each with its tag. */
export function LanguageList(): ReactElement {
  const sorted = languages
    .map((tag) => ({ tag, name: names.of(tag) ?? tag }))
    .sort((a, b) => a.name.localeCompare(b.name, 'en'))
  return <Markdown>{sorted.map(({ tag, name }) => `${name} \`${tag}\``).join(', ')}</Markdown>
}
