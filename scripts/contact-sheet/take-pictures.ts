import type { Browser, Page } from 'playwright'

/** What the pictures show. */
export interface Subject {
  readonly kind: 'phone' | 'email'
  readonly language: string
  readonly preset: string | undefined
}

export interface View {
  readonly name: string
  readonly width: number
  readonly scheme: 'light' | 'dark'
}

/** Returns the views of each width, light and dark. */
export function viewsOf(widths: readonly number[]): readonly View[] {
  return widths.flatMap((width) =>
    (['light', 'dark'] as const).map((scheme) => ({ width, scheme, name: `${width}-${scheme}` })),
  )
}

export interface Picture {
  readonly state: string
  /** PNG files, by the name of the view. */
  readonly shots: Readonly<Record<string, Buffer>>
}

async function shoot(page: Page, views: readonly View[]): Promise<Picture['shots']> {
  const shots: Record<string, Buffer> = {}
  for (const { width, scheme, name } of views) {
    await page.setViewportSize({ width, height: 700 })
    await page.emulateMedia({ colorScheme: scheme })
    shots[name] = await page.locator('main').screenshot({ animations: 'disabled' })
  }
  return shots
}

/** Takes pictures of each state in every view. */
export async function takePictures(
  browser: Browser,
  origin: string,
  states: readonly string[],
  views: readonly View[],
  { kind, language, preset }: Subject,
): Promise<readonly Picture[]> {
  const pictures: Picture[] = []
  for (const state of states) {
    const page = await browser.newPage()
    page.on('pageerror', (error) => process.stderr.write(`${state}: ${error.message}\n`))
    const query = new URLSearchParams({ state, kind, language, ...(preset && { preset }) })
    await page.goto(`${origin}/?${query.toString()}`)
    await page.locator('html[data-state=reached]').waitFor()
    pictures.push({ state, shots: await shoot(page, views) })
    await page.close()
  }
  return pictures
}
