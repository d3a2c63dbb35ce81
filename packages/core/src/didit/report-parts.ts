import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'

// Reports are never forwarded: `lifecycle` holds the codes that were tried in clear, `matches` other people's ids. Only
// what a decision rests on is read, and what is not there counts as not said.

/** What speaks against a number or an address. */
export interface DiditWarning {
  readonly risk: string
}

/** What has happened in a verification. */
export interface DiditEvent {
  readonly type: string
  readonly details?:
    | {
        readonly code_tried?: string | null | undefined
        readonly reason?: string | null | undefined
      }
    | null
    | undefined
}

export const warnings: Schema<readonly DiditWarning[]> = v.fallback(
  v.array(v.object({ risk: v.string() })),
  [],
)

export const lifecycle: Schema<readonly DiditEvent[]> = v.fallback(
  v.array(
    v.object({
      type: v.string(),
      details: v.nullish(
        v.object({ code_tried: v.nullish(v.string()), reason: v.nullish(v.string()) }),
      ),
    }),
  ),
  [],
)
