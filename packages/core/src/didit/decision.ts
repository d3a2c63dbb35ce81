import * as v from 'valibot'
import type { Schema } from '../contract/schema.ts'
import { type DiditEmailReport, diditEmailReport } from './email-report.ts'
import { type DiditLiveReport, diditLiveReport } from './phone-report.ts'

/** `GET /v3/session/{request_id}/decision/`: the stored verification. Its `session_id` is the `request_id` of the send. */
export interface DiditDecision {
  readonly session_id: string
  readonly status: string
  readonly environment?: string | null | undefined
  /** A standalone verification has exactly one report, of its own kind. */
  readonly phone_verifications?: readonly DiditLiveReport[] | null | undefined
  readonly email_verifications?: readonly DiditEmailReport[] | null | undefined
}

/** What Didit answers to a request for a session's decision. */
export const diditDecision: Schema<DiditDecision> = v.object({
  session_id: v.string(),
  status: v.string(),
  environment: v.nullish(v.string()),
  phone_verifications: v.nullish(v.array(diditLiveReport)),
  email_verifications: v.nullish(v.array(diditEmailReport)),
})
