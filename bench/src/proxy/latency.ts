import { median } from '../report/median.ts'

const rounds = 5
const secondsEach = 2

/** Starts calls at a fixed rate, whether or not those before have ended, and returns the 99th percentile in milliseconds. */
async function p99(perSecond: number, call: () => Promise<unknown>): Promise<number> {
  const times: number[] = []
  const open: Promise<void>[] = []
  const timed = async () => {
    const begun = performance.now()
    await call()
    times.push(performance.now() - begun)
  }
  const started = performance.now()
  for (let index = 0; index < perSecond * secondsEach; index += 1) {
    const due = started + (index * 1000) / perSecond
    const wait = due - performance.now()
    if (wait > 0) {
      await new Promise((resolve) => {
        setTimeout(resolve, wait)
      })
    }
    open.push(timed())
  }
  await Promise.all(open)
  return times.toSorted((a, b) => a - b)[Math.floor(times.length * 0.99)]!
}

/** Returns by how many milliseconds the 99th percentile of the one call is above that of the other, at one rate. */
export async function addedLatency(
  perSecond: number,
  one: () => Promise<unknown>,
  other: () => Promise<unknown>,
): Promise<number> {
  const added: number[] = []
  for (let round = 0; round < rounds; round += 1) {
    const slower = await p99(perSecond, one)
    added.push(slower - (await p99(perSecond, other)))
  }
  return median(added)
}
