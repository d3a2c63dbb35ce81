import reference from 'virtual:reference'
import { anchorId } from '../../scripts/reference/anchor-id.ts'

/** The pages that show the documents of the repository, by the path of each. */
const documents: Readonly<Record<string, string>> = {
  'SECURITY.md': 'reference-security',
  ...Object.fromEntries(
    ['cli', 'core', 'react', 'server', 'simulator', 'testing'].map((name) => [
      `packages/${name}/README.md`,
      `packages-${name}`,
    ]),
  ),
  'docs/architecture.md': 'reference-architecture',
  'docs/benchmarks.md': 'reference-benchmarks',
  'docs/contract.md': 'reference-contract',
  'docs/events.md': 'reference-events',
  'docs/glossary.md': 'reference-glossary',
  'docs/providers.md': 'reference-providers',
  'docs/translating.md': 'reference-translating',
  'stories/guides/theming.mdx': 'guides-theme',
}

/** Returns the address of a page of the site. */
function pageLink(page: string, anchor = ''): string {
  return `?path=/docs/${page}--docs${anchor}`
}

/** Returns where a link of a document leads on the site; `undefined`: nowhere on it. */
export function documentLink(href: string, from: string): string | undefined {
  if (/^(?:https?:|#|\?path=)/.test(href)) return href
  const { pathname, hash } = new URL(href, `file:///${from}`)
  const path = pathname.slice(1)
  if (path === 'docs/openapi.yaml') return './openapi.yaml'
  const guide = /^stories\/guides\/(?<name>.+)\.mdx$/.exec(path)?.groups?.['name']
  const page = documents[path] ?? (guide && `guides-${guide}`)
  return page && pageLink(page, hash)
}

const typeNames = new Set(reference.types.map(({ name }) => name))

/** Returns the address of a public type's section; `undefined` where there is none of that name. */
export function typeLink(name: string): string | undefined {
  return typeNames.has(name) ? pageLink('reference-types', `#${anchorId(name)}`) : undefined
}
