import { expect, it } from 'vitest'
import { deadLinks } from './dead-links.ts'

const page = (id: string, links: readonly string[], anchors: readonly string[] = []) => ({
  id,
  links,
  anchors: new Set(anchors),
})

const deadOn = (...links: string[]) =>
  deadLinks({
    pages: [page('start--docs', links, ['here']), page('types--docs', [], ['phonevalue'])],
    ids: new Set(['start--docs', 'types--docs', 'flow--idle']),
    files: new Set(['/openapi.yaml']),
  })

it('accepts links to pages, stories, sections, files and other sites', () => {
  const links = [
    '?path=/docs/types--docs',
    '?path=/docs/types--docs#phonevalue',
    '?path=/story/flow--idle',
    '#here',
    './openapi.yaml',
    'https://standardschema.dev',
  ]
  expect(deadOn(...links)).toEqual([])
})

it.each([
  ['a page that is not there', '?path=/docs/type--docs'],
  ['a section that its page does not have', '?path=/docs/types--docs#emailvalue'],
  ['a section that this page does not have', '#there'],
  ['a file of the repository', '../README.md'],
  ['plain HTTP', 'http://example.com'],
])('reports %s', (_, link) => {
  expect(deadOn(link)).toEqual([`start--docs: ${link}`])
})
