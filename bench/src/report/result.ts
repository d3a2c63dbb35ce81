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
  /** The number of React's commits for each key. */
  readonly commits: number
  /** URLs of requests to other origins. */
  readonly foreign: readonly string[]
}

export interface Report {
  readonly browser: string
  readonly rounds: number
  /** The times of the plain inputs that the ratios refer to, in milliseconds. */
  readonly plain: Readonly<Record<Kind, { readonly mount: Spread; readonly key: Spread }>>
  readonly results: readonly Result[]
}
