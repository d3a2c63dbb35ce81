import type { Locator, Page } from 'playwright'

/** Mounts one field and returns its input. */
export async function mountOne(page: Page, field: string): Promise<Locator> {
  await page.evaluate(async (field) => {
    await globalThis.bench.prepare(field, 1)
    await globalThis.bench.mount()
  }, field)
  return page.locator('#fields input:not([type=hidden])').first()
}
