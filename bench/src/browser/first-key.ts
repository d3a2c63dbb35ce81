import { setTimeout as pause } from 'node:timers/promises'
import type { Browser } from 'playwright'
import type { Field, Kind } from '../fields.ts'
import { keys } from '../fields.ts'
import { longestTask } from './longest-task.ts'
import { mountOne } from './mount-one.ts'
import { openPage } from './open.ts'

/** The processor of a cheap phone, in proportion to that of a developer. */
const slowdown = 4
/** A fast typist: the first keys arrive before what the field loads. */
const betweenKeysMs = 80

/** What the input contains once the field has formatted something. */
const formatted: Readonly<Record<Kind, string>> = { code: String.raw`\d`, phone: String.raw`[^\d]` }

/**
 * Returns the longest task of the main thread of a slowed down, fresh page, in milliseconds: from the first touch of the
 * field, before which it has loaded nothing, to the first character that it formatted.
 */
export async function sampleFirstKey(
  browser: Browser,
  origin: string,
  { id, kind }: Field,
): Promise<number> {
  const opened = await openPage(browser, origin)
  const { page, devtools } = opened
  try {
    const input = await mountOne(page, id)
    const box = await input.boundingBox()
    if (!box) throw new Error(`${id} is not visible.`)
    const isFormatted = page.evaluate(
      (pattern) => globalThis.bench.formatted(pattern),
      formatted[kind],
    )
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
    return await longestTask(browser, page, async () => {
      await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2)
      let done = false
      void isFormatted.then(
        () => (done = true),
        () => {},
      )
      for (const key of keys[kind]) {
        if (done) break
        await page.keyboard.press(key)
        await pause(betweenKeysMs)
      }
      await isFormatted
    })
  } finally {
    await opened.close()
  }
}
