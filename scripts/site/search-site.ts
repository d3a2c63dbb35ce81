import type { Page } from 'playwright'

/** Returns the titles that the search of the sidebar finds, best first. */
export async function searchSite(page: Page, query: string): Promise<readonly string[]> {
  const box = page.getByRole('searchbox')
  await box.fill(query)
  const results = page.locator('#storybook-explorer-menu [role="option"]')
  await results.first().waitFor()
  return results.allInnerTexts()
}
