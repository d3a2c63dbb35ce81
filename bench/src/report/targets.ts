import type { Kind } from '../fields.ts'
import type { Result } from './result.ts'

/** The most that a figure of a field of ours may be, and how it is said. */
interface Target {
  readonly most: number
  readonly of: (result: Result) => number
  readonly said: (value: number) => string
}

const mount = (most: number): Target => ({
  most,
  of: (result) => result.mount.median,
  said: (value) => `mount ${value.toFixed(1)}×`,
})
const key = (most: number): Target => ({
  most,
  of: (result) => result.key.median,
  said: (value) => `key ${value.toFixed(2)}×`,
})
const oneCommit: Target = {
  most: 1,
  of: ({ commits }) => commits,
  said: (value) => `${value.toFixed(2)} commits a key`,
}
const serverHtml = (most: number): Target => ({
  most,
  of: ({ bytes }) => bytes.html,
  said: (value) => `${value} B of server HTML`,
})
const asksNobody: Target = {
  most: 0,
  of: ({ foreign }) => foreign.length,
  said: (value) => `${value} requests to other origins`,
}

const targets: Readonly<Record<Kind, readonly Target[]>> = {
  code: [mount(4), key(1.6), oneCommit, asksNobody],
  phone: [mount(6), key(2), oneCommit, serverHtml(3000), asksNobody],
}

export interface Verdict {
  readonly text: string
  readonly met: boolean
}

/** Whether a field of ours stays within its targets, by the figure as it was measured, not as it is rounded. */
export function verdictsOn(result: Result): readonly Verdict[] {
  const { field } = result
  if (!field.ours) return []
  return targets[field.kind].map(({ most, of, said }) => {
    const value = of(result)
    const met = value <= most
    return {
      met,
      text: `${met ? 'met   ' : 'missed'}  ${field.name}: ${said(value)}, at most ${most}`,
    }
  })
}
