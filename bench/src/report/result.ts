import type { Bytes } from '../bytes/bytes-of.ts'
import type { Field, Kind } from '../fields.ts'
import type { Spread } from './spread.ts'

/** The measurements of one field. */
export interface Result {
  readonly field: Field
  readonly bytes: Bytes
  /** Relative to a plain controlled input. */
  readonly mount: Spread
  readonly key: Spread
  /** The longest task from the first touch to the first formatted character, in milliseconds; `undefined` for peers. */
  readonly firstKey: Spread | undefined
  /** The number of React's commits for each key. */
  readonly commits: number
  /** URLs of requests to other origins. */
  readonly foreign: readonly string[]
}

/** The times of a plain controlled input, in milliseconds. */
export interface PlainTimes {
  readonly mount: Spread
  readonly key: Spread
}

export interface Report {
  readonly browser: string
  readonly rounds: number
  /** What the ratios refer to, for each kind of field that was measured. */
  readonly plain: Readonly<Partial<Record<Kind, PlainTimes>>>
  readonly results: readonly Result[]
}
