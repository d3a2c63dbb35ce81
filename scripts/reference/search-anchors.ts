import { anchorId, typeAnchorIds } from './anchor-id.ts'
import { headingId, headingsIn } from './heading.ts'
import { namesIn } from './names-in.ts'
import type { Reference, SearchAnchor } from './reference.ts'

/** What the blocks of the pages show. */
export interface Shown {
  readonly reference: Omit<Reference, 'diagrams'>
  /** The rows of the tables that come from values, by the names of their blocks. */
  readonly tables: Readonly<Record<string, readonly string[]>>
  /** The headings of all pages, which the search finds without names. */
  readonly headings: readonly string[]
  /** Returns the text of a document of the repository. */
  readonly documentAt: (path: string) => string
}

/**
 * Returns what the blocks of a page show, and the names in its text. Storybook's search knows the headings of the page's own
 * text, nothing below them, and nothing that its components render.
 */
export function searchAnchors(mdx: string, shown: Shown): readonly SearchAnchor[] {
  // Beside text of its own a page shows a part of a document, which has no headings.
  const isDocument = !/^# /m.test(mdx)
  const found = [...mdx.matchAll(/^<(\w+)(?: \w+="([^"]*)")?/gm)]
    .filter(([, block]) => block !== 'Document' || isDocument)
    .flatMap(([, block = '', of = '']) => anchorsOfBlock(block, of, shown))
    .concat(namesIn(mdx, shown.headings))
  // Parts of a component have props in common: a search needs the first.
  return found.filter(({ title }, index) => found.findIndex((one) => one.title === title) === index)
}

function anchorsOfBlock(block: string, of: string, shown: Shown): readonly SearchAnchor[] {
  const { reference, tables, documentAt } = shown
  switch (block) {
    case 'ComponentReference': {
      const { props, attributes, classes } = byName(reference.components, of)
      return [
        { id: anchorId(of), title: of },
        ...rowsOf(of, [...props, ...attributes, ...classes].map(nameOf)),
      ]
    }
    case 'HookReference': {
      const { options, result } = byName(reference.hooks, of)
      return [
        ...rowsOf(`${of} options`, options.map(nameOf)),
        ...rowsOf(`${of} result`, result.map(nameOf)),
      ]
    }
    case 'Members':
      return rowsOf(of, byName(reference.types, of).members.map(nameOf))
    case 'Functions':
      return sectionsOf(reference.functions, of)
    case 'Values':
      return sectionsOf(reference.values, of)
    case 'Types': {
      const ids = typeAnchorIds(reference.types)
      return reference.types.map(({ name }, index) => ({ id: ids[index] ?? '', title: name }))
    }
    case 'Commands':
      return reference.commands.map(({ name }) => ({ id: anchorId(name), title: name }))
    case 'Document':
      return headingsOf(documentAt(of))
    default:
      return rowsOf(block, tables[block] ?? [])
  }
}

const nameOf = ({ name }: { readonly name: string }): string => name

function byName<T extends { readonly name: string }>(all: readonly T[], name: string): T {
  const one = all.find((each) => each.name === name)
  if (!one) throw new Error(`No entry exports ${name}.`)
  return one
}

const sectionsOf = (
  exports: readonly { readonly name: string; readonly entry: string }[],
  of: string,
): readonly SearchAnchor[] =>
  exports
    .filter(({ entry }) => `${entry}/`.startsWith(`${of}/`))
    .map(({ entry, name }) => ({ id: anchorId(entry, name), title: name }))

const rowsOf = (table: string, names: readonly string[]): readonly SearchAnchor[] =>
  names.map((name) => ({ id: anchorId(table, name), title: name }))

/** Returns the headings of a Markdown document below its title. */
const headingsOf = (markdown: string): readonly SearchAnchor[] =>
  headingsIn(markdown)
    .slice(1)
    .map((title) => ({ id: headingId(title), title }))
