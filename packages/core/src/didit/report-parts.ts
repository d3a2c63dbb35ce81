import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'

// Reports are never forwarded: `lifecycle` holds the tried codes in clear text, `matches` the ids of other users. Only
// the fields that a decision depends on are read; missing or malformed ones count as empty.

/** A risk found for a number or an address. */
export interface DiditWarning {
  readonly risk: string
}

/** An entry of a verification's history. */
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
