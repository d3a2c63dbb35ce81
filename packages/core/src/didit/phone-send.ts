import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'
import type { DiditSignals } from './signals.ts'
import type { DiditPhoneChannel } from './terms.ts'

/** `POST /v3/phone/send/`. */
export interface DiditPhoneSendRequest {
  /** E.164. */
  readonly phone_number: string
  readonly options?: {
    /** 4 to 8. @default 6 */
    readonly code_size?: number | undefined
    readonly locale?: string | undefined
    /** @default 'whatsapp' */
    readonly preferred_channel?: DiditPhoneChannel | undefined
    /** The sender name of an SMS: at most 30 letters, digits, spaces and `’ & - !`. @default the name set in the console */
    readonly sms_sender_name?: string | undefined
  }
  /** Facts about the user's device, for the anti-fraud layer. */
  readonly signals?: DiditSignals | undefined
  /** The application's id of the user; another value for the same number counts as a duplicate. */
  readonly vendor_data?: string | undefined
  readonly metadata?: { readonly [key: string]: unknown } | undefined
}

/**
 * The reply, 200. `Retry` is a success: Didit sent the code again for the pending verification, under the same
 * `request_id`. `Blocked` and `Undeliverable` are final. (`Undeliverable` is no longer in the specification, but still on
 * some pages.)
 */
export type DiditPhoneSendReply =
  | { readonly status: 'Success' | 'Retry'; readonly request_id: string }
  | {
      readonly status: 'Blocked' | 'Undeliverable'
      readonly reason?: string | null | undefined
    }

/** What Didit answers to a send to a phone number. */
export const diditPhoneSendReply: Schema<DiditPhoneSendReply> = v.variant('status', [
  v.object({
    status: v.picklist(['Success', 'Retry']),
    request_id: v.pipe(v.string(), v.uuid()),
  }),
  v.object({
    status: v.picklist(['Blocked', 'Undeliverable']),
    reason: v.nullish(v.string()),
  }),
])
