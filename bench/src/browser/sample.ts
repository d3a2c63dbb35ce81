import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright'
import { mainThreadTime } from './cost.ts'
import type { Opened } from './open.ts'

/** Enough fields that the fixed cost of a batch (a layout, a frame) is negligible. */
const batch = 50
/** Longer than a frame, so that each key has its own style and layout, as when a user types. */
const betweenKeysMs = 25
/** Some peers commit again from a timer. */
const settledMs = 120

/** Samples of all fields were stable from about the hundredth key on. */
const warmKeys = 180

export interface KeySample {
  /** Milliseconds for each key. */
  readonly cost: number
  readonly commits: number
}

// Garbage collection is not forced between samples, because V8 then drops compiled code as well, which doubled the time of
// a plain key. Automatic collections disturb single rounds, which medians tolerate.

/** Returns the time of mounting one field into its own React root, in milliseconds, measured with a batch of them. */
export async function sampleMount({ page, devtools }: Opened, field: string): Promise<number> {
  await page.evaluate(([field, count]) => globalThis.bench.prepare(field, count), [
    field,
    batch,
  ] as const)
  const before = await mainThreadTime(devtools)
  await page.evaluate((field) => globalThis.bench.mount(field), field)
  const after = await mainThreadTime(devtools)
  await page.evaluate(() => globalThis.bench.unmount())
  return (after - before) / batch
}

/** Measures real keys in a focused field until it is full. */
export async function sampleKeys(
  { page, devtools }: Opened,
  field: string,
  keys: string,
): Promise<KeySample> {
  await focusOne(page, field)
  await pause(settledMs)
  const committed = await page.evaluate(() => globalThis.reactCommits)
  const before = await mainThreadTime(devtools)
  for (const key of keys) {
    await page.keyboard.press(key)
    await pause(betweenKeysMs)
  }
  await pause(settledMs)
  const after = await mainThreadTime(devtools)
  const commits = (await page.evaluate(() => globalThis.reactCommits)) - committed
  const value = await page.evaluate(() => globalThis.bench.value())
  await page.evaluate(() => globalThis.bench.unmount())
  if (!value.endsWith(keys)) throw new Error(`${field} reported "${value}" for the keys ${keys}.`)
  return { cost: (after - before) / keys.length, commits: commits / keys.length }
}

/** Types into new fields without pauses, until V8 has compiled the code that runs for each key. */
export async function warmUpKeys({ page }: Opened, field: string, keys: string): Promise<void> {
  for (let typed = 0; typed < warmKeys; typed += keys.length) {
    await focusOne(page, field)
    for (const key of keys) await page.keyboard.press(key)
    await page.evaluate(() => globalThis.bench.unmount())
  }
}

async function focusOne(page: Page, field: string): Promise<void> {
  await page.evaluate(async (field) => {
    globalThis.bench.prepare(field, 1)
    await globalThis.bench.mount(field)
  }, field)
  await page.locator('#fields input:not([type=hidden])').first().focus()
}
