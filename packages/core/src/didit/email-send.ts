import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'

/** `POST /v3/email/send/`. */
export interface DiditEmailSendRequest {
  readonly email: string
  readonly options?: {
    /** 4 to 8. @default 6 */
    readonly code_size?: number | undefined
    /** Letters and digits (`A–Z0–9`), which are compared without their case. @default false */
    readonly alphanumeric_code?: boolean | undefined
    /** One of Didit's closed list of languages; `en-US` is none of them. @default 'en' */
    readonly locale?: string | undefined
    /** The application's own look instead of Didit's. @default false */
    readonly use_white_label_customization?: boolean | undefined
  }
  /** Of the person's device, for the anti-fraud layer. */
  readonly signals?: {
    readonly ip?: string | undefined
    /** 512 characters at most. */
    readonly user_agent?: string | undefined
  }
  /** Who the person is to the application; another value for the same address counts as a duplicate. */
  readonly vendor_data?: string | undefined
  readonly metadata?: { readonly [key: string]: unknown } | undefined
}

/**
 * The reply, 200. `Retry` is success: a fresh code went out for the pending verification, and the one before it stops
 * working. `Undeliverable` is final.
 */
export type DiditEmailSendReply =
  | { readonly status: 'Success' | 'Retry'; readonly request_id: string }
  | { readonly status: 'Undeliverable'; readonly reason?: string | null | undefined }

export const diditEmailSendReply: Schema<DiditEmailSendReply> = v.variant('status', [
  v.object({
    status: v.picklist(['Success', 'Retry']),
    request_id: v.pipe(v.string(), v.uuid()),
  }),
  v.object({ status: v.literal('Undeliverable'), reason: v.nullish(v.string()) }),
])
