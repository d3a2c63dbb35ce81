import { setTimeout as pause } from 'node:timers/promises'
import type { Page } from 'playwright'
import { spentOn } from './cost.ts'
import type { Opened } from './open.ts'

/** So many that what a batch costs once (a layout, a frame) hardly shows beside the fields. */
const batch = 50
/** Longer than a frame, so that each key pays for its own style and layout, as when a person types. */
const betweenKeysMs = 25
/** Some peers commit again from a timer. */
const settledMs = 120

/** From about the hundredth key on, samples no longer fell (seen with all fields here). */
const warmKeys = 180

export interface KeySample {
  /** Milliseconds a key. */
  readonly cost: number
  readonly commits: number
}

// No garbage is collected by force between samples: V8 then drops compiled code as well, and a plain key took twice the
// script. What is collected of itself disturbs a round here and there, which medians bear.

/** What mounting one field into a React root of its own costs, in milliseconds, from a batch of them. */
export async function sampleMount({ page, devtools }: Opened, field: string): Promise<number> {
  await page.evaluate(([field, count]) => globalThis.bench.prepare(field, count), [
    field,
    batch,
  ] as const)
  const before = await spentOn(devtools)
  await page.evaluate((field) => globalThis.bench.mount(field), field)
  const after = await spentOn(devtools)
  await page.evaluate(() => globalThis.bench.unmount())
  return (after - before) / batch
}

/** What a key costs in one field that is focused and settled, typed into with real keys until it is full. */
export async function sampleKeys(
  { page, devtools }: Opened,
  field: string,
  keys: string,
): Promise<KeySample> {
  await focusOne(page, field)
  await pause(settledMs)
  const committed = await page.evaluate(() => globalThis.reactCommits)
  const before = await spentOn(devtools)
  for (const key of keys) {
    await page.keyboard.press(key)
    await pause(betweenKeysMs)
  }
  await pause(settledMs)
  const after = await spentOn(devtools)
  const commits = (await page.evaluate(() => globalThis.reactCommits)) - committed
  const told = await page.evaluate(() => globalThis.bench.value())
  await page.evaluate(() => globalThis.bench.unmount())
  if (!told.endsWith(keys)) throw new Error(`${field} was given ${keys} and told "${told}".`)
  return { cost: (after - before) / keys.length, commits: commits / keys.length }
}

/** Types into fresh fields as fast as they take it, until what runs at each key has been compiled. */
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
