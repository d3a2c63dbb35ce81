import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import type { Browser } from 'playwright'
import type { Picture, View } from './take-pictures.ts'

/** More would be too small to be judged. */
const picturesPerSheet = 12

function pageOf(pictures: readonly Picture[], { name, scheme }: View): string {
  const figures = pictures.map(
    ({ state, shots }) =>
      `<figure><figcaption>${state}</figcaption><img src="data:image/png;base64,${shots[name]!.toString('base64')}"></figure>`,
  )
  return `<!doctype html>
    <style>
      body { margin: 0; padding: 16px; background: ${scheme === 'light' ? '#e7e9ee' : '#30353d'};
        display: grid; grid-template-columns: repeat(4, max-content); gap: 16px; align-items: start }
      figure { margin: 0; font: 13px sans-serif; color: ${scheme === 'light' ? '#444' : '#ccc'} }
      img { display: block; margin-top: 4px }
    </style>
    ${figures.join('')}`
}

/** Writes the pictures of each view onto sheets, and returns the sheets' paths. */
export async function writeSheets(
  browser: Browser,
  pictures: readonly Picture[],
  views: readonly View[],
  folder: string,
): Promise<readonly string[]> {
  await mkdir(folder, { recursive: true })
  const page = await browser.newPage({ viewport: { width: 2040, height: 700 } })
  const paths: string[] = []
  for (const view of views) {
    for (let first = 0; first < pictures.length; first += picturesPerSheet) {
      await page.setContent(pageOf(pictures.slice(first, first + picturesPerSheet), view))
      const { width, height } = await page.evaluate(() => ({
        width: document.body.scrollWidth,
        height: document.body.scrollHeight,
      }))
      const path = join(folder, `${view.name}-${first / picturesPerSheet + 1}.png`)
      await page.screenshot({ path, fullPage: true, clip: { x: 0, y: 0, width, height } })
      paths.push(path)
    }
  }
  await page.close()
  return paths
}
