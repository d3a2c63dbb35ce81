import type { Kind } from '../fields.ts'
import type { Result } from './result.ts'

/** The maximum of a value of a field of otp-kit. */
interface Target {
  readonly max: number
  readonly of: (result: Result) => number
  readonly text: (value: number) => string
}

const mount = (max: number): Target => ({
  max,
  of: (result) => result.mount.median,
  text: (value) => `mount ${value.toFixed(1)}×`,
})
const key = (max: number): Target => ({
  max,
  of: (result) => result.key.median,
  text: (value) => `key ${value.toFixed(2)}×`,
})
const firstKey = (max: number): Target => ({
  max,
  of: (result) => result.firstKey?.median ?? Infinity,
  text: (value) => `longest task of ${value.toFixed(0)} ms until the first key is formatted`,
})
const oneCommit: Target = {
  max: 1,
  of: ({ commits }) => commits,
  text: (value) => `${value.toFixed(2)} commits for each key`,
}
const serverHtml = (max: number): Target => ({
  max,
  of: ({ bytes }) => bytes.html,
  text: (value) => `${value} B of server HTML`,
})
const noForeignRequests: Target = {
  max: 0,
  of: ({ foreign }) => foreign.length,
  text: (value) => `${value} requests to other origins`,
}

const targets: Readonly<Record<Kind, readonly Target[]>> = {
  code: [mount(4), key(1.9), firstKey(50), oneCommit, noForeignRequests],
  phone: [mount(6), key(2), firstKey(50), oneCommit, serverHtml(3000), noForeignRequests],
}

export interface TargetResult {
  readonly text: string
  readonly met: boolean
}

/** Compares the values of a field of otp-kit with its targets, before rounding. */
export function targetResults(result: Result): readonly TargetResult[] {
  const { field } = result
  if (!field.ours) return []
  return targets[field.kind].map(({ max, of, text }) => {
    const value = of(result)
    const met = value <= max
    return {
      met,
      text: `${met ? 'met   ' : 'missed'}  ${field.name}: ${text(value)}, at most ${max}`,
    }
  })
}
