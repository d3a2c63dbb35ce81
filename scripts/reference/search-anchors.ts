import { anchorId, typeAnchorIds } from './anchor-id.ts'
import type { Reference, SearchAnchor } from './reference.ts'

/** What the blocks of the pages show. */
export interface Shown {
  readonly reference: Omit<Reference, 'diagrams'>
  /** The rows of the tables that come from values, by the names of their blocks. */
  readonly tables: Readonly<Record<string, readonly string[]>>
  /** Returns the text of a document of the repository. */
  readonly documentAt: (path: string) => string
}

/**
 * Returns what the blocks of a page show. Storybook's search knows the headings of the page's own text, and nothing that
 * its components render.
 */
export function searchAnchors(mdx: string, shown: Shown): readonly SearchAnchor[] {
  // Beside text of its own a page shows a part of a document, which has no headings.
  const isDocument = !/^# /m.test(mdx)
  const found = [...mdx.matchAll(/^<(\w+)(?: \w+="([^"]*)")?/gm)]
    .filter(([, block]) => block !== 'Document' || isDocument)
    .flatMap(([, block = '', of = '']) => anchorsOfBlock(block, of, shown))
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
function headingsOf(markdown: string): readonly SearchAnchor[] {
  const text = markdown.replaceAll(/^```.*?^```/gms, '')
  return [...text.matchAll(/^#{2,4} (.+)$/gm)].map(([, heading = '']) => {
    const title = heading.replaceAll(/[`*]|\[([^\]]*)\]\([^)]*\)/g, '$1')
    return { id: slug(title), title }
  })
}

/** As `Markdown` of Storybook's blocks makes the ids of headings. */
const slug = (title: string): string =>
  title
    .toLowerCase()
    .replaceAll(/[^a-z\d\s-]/g, '')
    .replaceAll(/\s/g, '-')
