import type { Browser } from 'playwright'
import { sampleFirstKey } from './browser/first-key.ts'
import { openPage } from './browser/open.ts'
import type { Opened } from './browser/open.ts'
import { sampleKeys, sampleMount, warmUpKeys } from './browser/sample.ts'
import type { KeySamples, PairSample } from './browser/sample.ts'
import { keys, plain } from './fields.ts'
import type { Field } from './fields.ts'

/** The measurements of a field and of the plain input beside it. */
export interface Measured {
  /** One sample for each round. */
  readonly mount: readonly PairSample[]
  readonly keys: readonly KeySamples[]
  /** The longest task from the first touch to the first formatted character, in milliseconds. Not measured for peers. */
  readonly firstKey: readonly number[]
  /** URLs of requests to other origins, those of the warm-up included. */
  readonly foreign: readonly string[]
}

/** Enough rounds for V8 to compile the code that mounts. Every chunk is loaded before. */
const warmUps = 4

/** Each takes about a second, and the median of them is stable. */
const firstKeys = 5

/**
 * Measures a field beside the plain input, on two pages that have run the same code. The pages swap the two in each round.
 *
 * @throws Error where a page requests something from its own origin after the warm-up, or from another origin before the
 * field is mounted
 */
async function measurePairs(
  pages: readonly [Opened, Opened],
  origin: string,
  { id, kind }: Field,
  rounds: number,
): Promise<Omit<Measured, 'firstKey'>> {
  const isOwn = (address: string): boolean => address.startsWith(origin)
  const requests = () => pages.flatMap((opened) => opened.requests)
  const stray = requests().filter((address) => !isOwn(address))
  if (stray.length > 0)
    throw new Error(`The page itself made requests to other origins: ${stray.join(', ')}`)

  await Promise.all(
    pages.map(async (opened) => {
      await warmUpKeys({ opened, id: plain }, keys[kind])
      await warmUpKeys({ opened, id }, keys[kind])
    }),
  )
  const warm = pages.map((opened) => opened.requests.length)
  const measured = { mount: [] as PairSample[], keys: [] as KeySamples[] }
  for (let turn = 0; turn < warmUps + rounds; turn++) {
    const [first, second] = turn % 2 === 0 ? pages : ([pages[1], pages[0]] as const)
    const pair = { field: { opened: first, id }, plain: { opened: second, id: plain } }
    // The order within a pair changes with every second round, so that it does not go with the page.
    const order = Math.floor(turn / 2)
    const mount = await sampleMount(pair, order)
    const key = await sampleKeys(pair, keys[kind], order)
    if (turn < warmUps) continue
    measured.mount.push(mount)
    measured.keys.push(key)
  }
  const late = pages.flatMap((opened, index) => opened.requests.slice(warm[index])).filter(isOwn)
  if (late.length > 0) throw new Error(`Requests during the measurement: ${late.join(', ')}`)
  return { ...measured, foreign: requests().filter((address) => !isOwn(address)) }
}

/** Measures a field beside the plain input. */
export async function measure(
  browser: Browser,
  origin: string,
  field: Field,
  rounds: number,
): Promise<Measured> {
  const pages = [await openPage(browser, origin), await openPage(browser, origin)] as const
  const measured = await measurePairs(pages, origin, field, rounds)
  for (const opened of pages) await opened.close()
  const firstKey: number[] = []
  if (field.ours)
    while (firstKey.length < firstKeys) firstKey.push(await sampleFirstKey(browser, origin, field))
  return { ...measured, firstKey }
}
