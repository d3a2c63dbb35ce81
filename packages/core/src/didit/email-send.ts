import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'
import type { DiditSignals } from './signals.ts'

/** `POST /v3/email/send/`. */
export interface DiditEmailSendRequest {
  readonly email: string
  readonly options?: {
    /** 4 to 8. @default 6 */
    readonly code_size?: number | undefined
    /** Whether the code has letters and digits (`A–Z0–9`, compared case-insensitively) instead of digits. @default false */
    readonly alphanumeric_code?: boolean | undefined
    /** One of `diditEmailLocales`; `diditEmailLocale` finds it. @default 'en' */
    readonly locale?: string | undefined
    /** Whether to use the application's white-label template instead of Didit's. @default false */
    readonly use_white_label_customization?: boolean | undefined
  }
  /** Facts about the user's device, for the anti-fraud layer. */
  readonly signals?: DiditSignals | undefined
  /** The application's id of the user; another value for the same address counts as a duplicate. */
  readonly vendor_data?: string | undefined
  readonly metadata?: { readonly [key: string]: unknown } | undefined
}

/**
 * The reply, 200. `Retry` is a success: Didit sent a new code for the pending verification, and the previous code stops
 * working. `Undeliverable` is final.
 */
export type DiditEmailSendReply =
  | { readonly status: 'Success' | 'Retry'; readonly request_id: string }
  | { readonly status: 'Undeliverable'; readonly reason?: string | null | undefined }

/** What Didit answers to a send to an address. */
export const diditEmailSendReply: Schema<DiditEmailSendReply> = v.variant('status', [
  v.object({
    status: v.picklist(['Success', 'Retry']),
    request_id: v.pipe(v.string(), v.uuid()),
  }),
  v.object({ status: v.literal('Undeliverable'), reason: v.nullish(v.string()) }),
])
