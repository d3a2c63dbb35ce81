import type { Bytes } from '../bytes/bytes-of.ts'
import type { Field, Kind } from '../fields.ts'
import type { Spread } from './spread.ts'

/** All that was measured of one field. */
export interface Result {
  readonly field: Field
  readonly bytes: Bytes
  /** In proportion to a plain controlled input. */
  readonly mount: Spread
  readonly key: Spread
  /** Of React, for each key. */
  readonly commits: number
  /** Addresses of other origins that it asked for while it was measured. */
  readonly foreign: readonly string[]
}

export interface Report {
  readonly browser: string
  readonly rounds: number
  /** What a plain input took, in milliseconds, to put the ratios into proportion. */
  readonly plain: Readonly<Record<Kind, { readonly mount: Spread; readonly key: Spread }>>
  readonly results: readonly Result[]
}
