import { setTimeout as pause } from 'node:timers/promises'
import { mainThreadTime } from './cost.ts'
import { mountOne } from './mount-one.ts'
import type { Opened } from './open.ts'

/** Enough fields that the fixed cost of a batch (a layout, a frame) is negligible. */
const batch = 50
/** Longer than a frame, so that each key has its own style and layout, as when a user types. */
const betweenKeysMs = 25
/** Some peers commit again from a timer. */
const settledMs = 120

/** Samples of all fields were stable from about the hundredth key on. */
const warmKeys = 180

/** A field on a page. */
export interface Subject {
  readonly opened: Opened
  readonly id: string
}

/** A field and the plain input, each on its own page: neither has to give up the focus for the other. */
export interface Pair {
  readonly field: Subject
  readonly plain: Subject
}

/** The times of a pair, in milliseconds. */
export interface PairSample {
  readonly field: number
  readonly plain: number
}

export interface KeySamples {
  /** The samples of each key. */
  readonly cost: readonly PairSample[]
  /** The field's commits for each key. */
  readonly commits: number
}

// Garbage collection is not forced between samples, because V8 then drops compiled code as well, which doubled the time of
// a plain key. Automatic collections disturb single samples, which medians tolerate.

/** Calls a function for both, in an order that alternates with `turn`: what runs second may find a warmer processor. */
async function each(
  { field, plain }: Pair,
  turn: number,
  call: (subject: Subject) => Promise<void>,
): Promise<void> {
  for (const subject of turn % 2 === 0 ? [plain, field] : [field, plain]) await call(subject)
}

async function timesOf({ field, plain }: Pair): Promise<PairSample> {
  return {
    field: await mainThreadTime(field.opened.devtools),
    plain: await mainThreadTime(plain.opened.devtools),
  }
}

function difference(after: PairSample, before: PairSample, count = 1): PairSample {
  return {
    field: (after.field - before.field) / count,
    plain: (after.plain - before.plain) / count,
  }
}

async function unmount({ opened }: Subject): Promise<void> {
  await opened.page.evaluate(() => globalThis.bench.unmount())
}

/** Returns the time of mounting one field into its own React root, measured with a batch of them. */
export async function sampleMount(pair: Pair, turn: number): Promise<PairSample> {
  for (const { opened, id } of [pair.field, pair.plain])
    await opened.page.evaluate(([id, count]) => globalThis.bench.prepare(id, count), [
      id,
      batch,
    ] as const)
  const before = await timesOf(pair)
  await each(pair, turn, async ({ opened }) => {
    await opened.page.evaluate(() => globalThis.bench.mount())
  })
  const after = await timesOf(pair)
  await each(pair, turn, unmount)
  return difference(after, before, batch)
}

/** Measures real keys, each in both fields one right after the other, until they are full. */
export async function sampleKeys(pair: Pair, keys: string, turn: number): Promise<KeySamples> {
  const { page } = pair.field.opened
  await each(pair, turn, async ({ opened, id }) => (await mountOne(opened.page, id)).focus())
  await pause(settledMs)
  const committed = await page.evaluate(() => globalThis.reactCommits)
  const cost: PairSample[] = []
  let before = await timesOf(pair)
  for (const [index, key] of Array.from(keys).entries()) {
    await each(pair, turn + index, async ({ opened }) => {
      await opened.page.keyboard.press(key)
      await pause(betweenKeysMs)
    })
    if (index === keys.length - 1) await pause(settledMs)
    const after = await timesOf(pair)
    cost.push(difference(after, before))
    before = after
  }
  const commits = (await page.evaluate(() => globalThis.reactCommits)) - committed
  await each(pair, turn, async ({ opened, id }) => {
    const value = await opened.page.evaluate(() => globalThis.bench.value())
    if (!value.endsWith(keys)) throw new Error(`${id} reported "${value}" for the keys ${keys}.`)
  })
  await each(pair, turn, unmount)
  return { cost, commits: commits / keys.length }
}

/** Types into new fields without pauses, until V8 has compiled the code that runs for each key. */
export async function warmUpKeys({ opened, id }: Subject, keys: string): Promise<void> {
  for (let typed = 0; typed < warmKeys; typed += keys.length) {
    await (await mountOne(opened.page, id)).focus()
    for (const key of keys) await opened.page.keyboard.press(key)
    await unmount({ opened, id })
  }
}
