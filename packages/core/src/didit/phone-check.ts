import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'
import { type DiditPhoneReport, diditPhoneReport } from './phone-report.ts'

/** What Didit does about a right code on a number or an address with a risk: approve it all the same, or decline it. */
export type DiditRiskAction = 'NO_ACTION' | 'DECLINE'

/** `POST /v3/phone/check/`. Didit finds the verification by application and number alone. */
export interface DiditPhoneCheckRequest {
  readonly phone_number: string
  /** 4 to 8 digits. Didit answers anything else with 400, without using an attempt. */
  readonly code: string
  /** @default 'NO_ACTION' */
  readonly duplicated_phone_number_action?: DiditRiskAction | undefined
  /** @default 'NO_ACTION' */
  readonly disposable_number_action?: DiditRiskAction | undefined
  /** @default 'NO_ACTION' */
  readonly voip_number_action?: DiditRiskAction | undefined
}

/**
 * The reply, 200 for wrong codes and missing verifications too. Only `Approved` and `Declined` carry the
 * verification's `request_id`; the other two carry a random one, which is not read.
 */
export type DiditPhoneCheckReply =
  | {
      readonly status: 'Approved'
      readonly request_id: string
      readonly phone: DiditPhoneReport
      /** The metadata of the first send. */
      readonly metadata?: { readonly [key: string]: unknown } | null | undefined
    }
  | {
      readonly status: 'Declined'
      readonly message?: string | undefined
      readonly phone?: DiditPhoneReport | null | undefined
    }
  | { readonly status: 'Failed'; readonly message?: string | undefined }
  | { readonly status: 'Expired or Not Found' }

/** What Didit answers to the check of a code that was sent to a phone number. */
export const diditPhoneCheckReply: Schema<DiditPhoneCheckReply> = v.variant('status', [
  v.object({
    status: v.literal('Approved'),
    request_id: v.pipe(v.string(), v.uuid()),
    phone: diditPhoneReport,
    metadata: v.nullish(v.record(v.string(), v.unknown())),
  }),
  v.object({
    status: v.literal('Declined'),
    message: v.optional(v.string()),
    phone: v.nullish(diditPhoneReport),
  }),
  v.object({ status: v.literal('Failed'), message: v.optional(v.string()) }),
  v.object({ status: v.literal('Expired or Not Found') }),
])

/**
 * Returns the attempts left after a wrong code, of a phone or of an e-mail. Didit states them in the text of the message
 * only, so treat the number as a hint: it is `null` if the text does not match.
 */
export function diditAttemptsLeft(message: string | undefined): number | null {
  const digits = /Attempts remaining: (\d{1,2})\b/.exec(message ?? '')?.[1]
  return digits === undefined ? null : Number(digits)
}
