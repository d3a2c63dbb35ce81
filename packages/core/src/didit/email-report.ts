import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'
import { lifecycle, type DiditEvent, type DiditWarning, warnings } from './report-parts.ts'

/** Didit's report on an address. The sandbox's has neither `warnings` nor `lifecycle`. */
export interface DiditEmailReport {
  readonly status?: string | null | undefined
  readonly email?: string | null | undefined
  readonly is_breached?: boolean | null | undefined
  readonly is_disposable?: boolean | null | undefined
  readonly is_undeliverable?: boolean | null | undefined
  readonly warnings?: readonly DiditWarning[] | undefined
  readonly lifecycle?: readonly DiditEvent[] | undefined
}

export const diditEmailReport: Schema<DiditEmailReport> = v.object({
  status: v.nullish(v.string()),
  email: v.nullish(v.string()),
  is_breached: v.nullish(v.boolean()),
  is_disposable: v.nullish(v.boolean()),
  is_undeliverable: v.nullish(v.boolean()),
  warnings: v.optional(warnings),
  lifecycle: v.optional(lifecycle),
})
