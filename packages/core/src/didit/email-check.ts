import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'
import { type DiditEmailReport, diditEmailReport } from './email-report.ts'
import type { DiditRiskAction } from './phone-check.ts'

/** `POST /v3/email/check/`. Didit finds the verification by application and address alone. */
export interface DiditEmailCheckRequest {
  readonly email: string
  /** 4 to 8 digits, or letters and digits in any case, as requested by the send. */
  readonly code: string
  /** @default 'NO_ACTION' */
  readonly duplicated_email_action?: DiditRiskAction | undefined
  /** @default 'NO_ACTION' */
  readonly breached_email_action?: DiditRiskAction | undefined
  /** @default 'NO_ACTION' */
  readonly disposable_email_action?: DiditRiskAction | undefined
}

/**
 * The reply, 200 for wrong codes and missing verifications too. Only `Approved` and `Declined` carry the
 * verification's `request_id`; the other two carry a random one, which is not read.
 */
export type DiditEmailCheckReply =
  | {
      readonly status: 'Approved'
      readonly request_id: string
      readonly email: DiditEmailReport
      /** The metadata of the first send. */
      readonly metadata?: { readonly [key: string]: unknown } | null | undefined
    }
  | {
      readonly status: 'Declined'
      readonly message?: string | undefined
      readonly email?: DiditEmailReport | null | undefined
    }
  | { readonly status: 'Failed'; readonly message?: string | undefined }
  | { readonly status: 'Expired or Not Found' }

/** What Didit answers to the check of a code that was sent to an address. */
export const diditEmailCheckReply: Schema<DiditEmailCheckReply> = v.variant('status', [
  v.object({
    status: v.literal('Approved'),
    request_id: v.pipe(v.string(), v.uuid()),
    email: diditEmailReport,
    metadata: v.nullish(v.record(v.string(), v.unknown())),
  }),
  v.object({
    status: v.literal('Declined'),
    message: v.optional(v.string()),
    email: v.nullish(diditEmailReport),
  }),
  v.object({ status: v.literal('Failed'), message: v.optional(v.string()) }),
  v.object({ status: v.literal('Expired or Not Found') }),
])
