// Takes pictures of every state of the flow, 360 and 1280 px wide, light and dark, onto sheets in `.cache/contact-sheet`:
// `pnpm contact-sheet [--preset minimal] [--language de] [--kind email] [--state "wrong code"] [--width 320]`.
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { servePage } from './contact-sheet/serve-page.ts'
import { states } from './contact-sheet/page/states.ts'
import { takePictures, viewsOf } from './contact-sheet/take-pictures.ts'
import { writeSheets } from './contact-sheet/write-sheets.ts'
import { openChromium } from './walk/open-chromium.ts'

const { values: options } = parseArgs({
  options: {
    preset: { type: 'string' },
    language: { type: 'string', default: 'en' },
    kind: { type: 'string', multiple: true, default: ['phone', 'email'] },
    state: { type: 'string', multiple: true },
    width: { type: 'string', multiple: true, default: ['360', '1280'] },
  },
})

const views = viewsOf(options.width.map(Number))
const pageServer = await servePage()
const browser = await openChromium()
for (const kind of ['phone', 'email'] as const) {
  if (!options.kind.includes(kind)) continue
  const shown = Object.entries(states)
    .filter(
      ([name, state]) => (state.kind ?? kind) === kind && (options.state?.includes(name) ?? true),
    )
    .map(([name]) => name)
  const subject = { kind, language: options.language, preset: options.preset }
  const pictures = await takePictures(browser, pageServer.origin, shown, views, subject)
  const folder = join('.cache/contact-sheet', options.preset ?? 'default', options.language, kind)
  const sheets = await writeSheets(browser, pictures, views, folder)
  process.stdout.write(`${sheets.join('\n')}\n`)
}
await browser.close()
await pageServer.close()
