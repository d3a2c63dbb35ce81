import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'

/** `GET /v3/billing/balance/`. Amounts are decimal text, in dollars. */
export interface DiditBalance {
  readonly balance: string
  readonly auto_refill_enabled: boolean
  readonly auto_refill_amount?: string | null | undefined
  readonly auto_refill_threshold?: string | null | undefined
}

/** What Didit answers to a request for the account's balance. */
export const diditBalance: Schema<DiditBalance> = v.object({
  balance: v.string(),
  auto_refill_enabled: v.boolean(),
  auto_refill_amount: v.nullish(v.string()),
  auto_refill_threshold: v.nullish(v.string()),
})

/** `POST /v3/billing/top-up/`. */
export interface DiditTopUpRequest {
  /** At least 50. Tax is added on the payment page. */
  readonly amount_in_dollars: number
  readonly success_url?: string | undefined
  readonly cancel_url?: string | undefined
}

/** A payment page to open. The call itself charges nothing. */
export interface DiditTopUpReply {
  readonly checkout_session_id: string
  readonly checkout_session_url: string
}

/** What Didit answers to a top-up: the address of a checkout page. */
export const diditTopUpReply: Schema<DiditTopUpReply> = v.object({
  checkout_session_id: v.string(),
  checkout_session_url: v.pipe(v.string(), v.url()),
})
