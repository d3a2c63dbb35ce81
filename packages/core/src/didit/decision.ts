import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'
import { type DiditEmailReport, diditEmailReport } from './email-report.ts'
import { type DiditLiveReport, diditLiveReport } from './phone-report.ts'

/** `GET /v3/session/{request_id}/decision/`: a verification as it is stored; `request_id` is its `session_id`. */
export interface DiditDecision {
  readonly session_id: string
  readonly status: string
  readonly environment?: string | null | undefined
  /** One for a standalone verification. */
  readonly phone_verifications?: readonly DiditLiveReport[] | null | undefined
  readonly email_verifications?: readonly DiditEmailReport[] | null | undefined
}

export const diditDecision: Schema<DiditDecision> = v.object({
  session_id: v.string(),
  status: v.string(),
  environment: v.nullish(v.string()),
  phone_verifications: v.nullish(v.array(diditLiveReport)),
  email_verifications: v.nullish(v.array(diditEmailReport)),
})
