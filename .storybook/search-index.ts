import type { StoryIndexGenerator } from 'storybook/internal/core-server'
import { printedReference } from './printed-reference.ts'

/**
 * Adds what the blocks of a page show (props, options, messages, documents) to what the search finds. Storybook documents no
 * way to do this; the walk of the site (`scripts/site/walk-site.ts`) fails where it no longer works.
 */
export async function storyIndexGenerator(
  given: Promise<StoryIndexGenerator>,
): Promise<StoryIndexGenerator> {
  const generator = await given
  const getIndex = generator.getIndex.bind(generator)
  generator.getIndex = async () => {
    const [index, { anchors }] = await Promise.all([getIndex(), printedReference()])
    const entries = Object.entries(index.entries).map(([id, entry]) => {
      if (entry.type !== 'docs') return [id, entry] as const
      const headings = entry.anchors ?? []
      const titles = new Set(headings.map(({ title }) => title))
      const others = (anchors[entry.importPath] ?? []).filter(({ title }) => !titles.has(title))
      return [id, { ...entry, anchors: [...headings, ...others] }] as const
    })
    return { ...index, entries: Object.fromEntries(entries) }
  }
  return generator
}
