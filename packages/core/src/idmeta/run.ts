import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'

/** `POST /api/v1/verification/create-verification`: one run of a trust flow. */
export interface IdmetaCreateRequest {
  /** The id of the trust flow. */
  readonly template_id: number | string
  readonly metadata?: { readonly [key: string]: unknown } | undefined
}

/** Later calls pass `verification.id` as `trustValidationId`. */
export interface IdmetaCreateReply {
  readonly verification: { readonly id: string | number; readonly status: number }
}

/** What IDMeta answers to the start of a verification. */
export const idmetaCreateReply: Schema<IdmetaCreateReply> = v.object({
  verification: v.object({ id: v.union([v.string(), v.number()]), status: v.number() }),
})

/** `POST /api/v1/verification/finalize-verification`. */
export interface IdmetaFinalizeRequest {
  readonly template_id: number | string
  readonly verification_id: string
}

/** The answer to the end of a run; `finalized` says whether it has ended. */
export interface IdmetaFinalizeReply {
  readonly status: number
  readonly status_message?: string | null | undefined
  readonly finalized: boolean
}

/** What IDMeta answers to the end of a verification. */
export const idmetaFinalizeReply: Schema<IdmetaFinalizeReply> = v.object({
  status: v.number(),
  status_message: v.nullish(v.string()),
  finalized: v.boolean(),
})
