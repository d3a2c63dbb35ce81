import axeCore, { type AxeResults } from 'axe-core'
import type { Page } from 'playwright'
import type { LinkedPage } from './dead-links.ts'

declare const axe: { run: () => Promise<AxeResults> }

export interface VisitedDocument extends LinkedPage {
  readonly problems: readonly string[]
}

/** Opens a documentation page as the site's frame does, and reports what is wrong with it. */
export async function visitDocument(
  page: Page,
  origin: string,
  id: string,
): Promise<VisitedDocument> {
  await page.goto(`${origin}/iframe.html?viewMode=docs&id=${id}`)
  await page.locator('#storybook-docs h1').first().waitFor()
  await page.addScriptTag({ content: axeCore.source })
  const found = await page.evaluate(async () => {
    const content = document.querySelector('#storybook-docs')!
    const { violations } = await axe.run()
    return {
      headings: content.querySelectorAll('h1').length,
      links: [...content.querySelectorAll('a[href]')].map(
        (link) => link.getAttribute('href') ?? '',
      ),
      anchors: [...document.querySelectorAll('[id]')].map((element) => element.id),
      violations: violations.map(
        ({ id, nodes }) =>
          `axe ${id}: ${nodes
            .map(({ target }) => target.join(' '))
            .slice(0, 3)
            .join(', ')}`,
      ),
    }
  })
  return {
    id,
    links: [...new Set(found.links)],
    anchors: new Set(found.anchors),
    problems: [
      ...(found.headings === 1 ? [] : [`${found.headings} headings of the first level`]),
      ...found.violations,
    ],
  }
}
