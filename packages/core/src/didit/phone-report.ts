import * as v from 'valibot'
import type { DiditEmailReport } from './email-report.ts'
import { type DiditEvent, type DiditWarning, lifecycle, warnings } from './report-parts.ts'

/** What Didit found out about a phone number and its messages, outside of the sandbox. */
export interface DiditLiveReport {
  readonly status?: string | null | undefined
  readonly full_number?: string | null | undefined
  /** The channel that delivered, once that is confirmed; until then the requested one. An open list. */
  readonly verification_method?: string | null | undefined
  readonly warnings: readonly DiditWarning[]
  readonly lifecycle: readonly DiditEvent[]
}

/** The sandbox's report is flat, and describes no real line. */
export interface DiditSandboxReport {
  readonly status: string
  readonly line_type: string | null
}

export const diditLiveReport: v.GenericSchema<unknown, DiditLiveReport> = v.object({
  status: v.nullish(v.string()),
  full_number: v.nullish(v.string()),
  verification_method: v.nullish(v.string()),
  warnings: v.optional(warnings, []),
  lifecycle: v.optional(lifecycle, []),
})

const diditSandboxReport: v.GenericSchema<unknown, DiditSandboxReport> = v.object({
  status: v.string(),
  line_type: v.nullable(v.string()),
})

/** A report on a phone number: `isDiditSandboxReport` says which of the two it is. */
export type DiditPhoneReport = DiditLiveReport | DiditSandboxReport

/** Tries the sandbox's shape first: the live one would match it too. */
export const diditPhoneReport: v.GenericSchema<unknown, DiditPhoneReport> = v.union([
  diditSandboxReport,
  diditLiveReport,
])

/** Returns whether a report is the sandbox's: it has `line_type` in place of the live one's fields. */
export function isDiditSandboxReport(report: DiditPhoneReport): report is DiditSandboxReport {
  return 'line_type' in report
}

/** The risks of a third wrong code, in `warnings` and in the last event's reason: of phones and of e-mail. */
const attemptsExceeded: readonly string[] = [
  'VERIFICATION_CODE_ATTEMPTS_EXCEEDED',
  'EMAIL_CODE_ATTEMPTS_EXCEEDED',
]

/** Returns why a verification was declined: too many wrong codes, or the risks named in the report. */
export function diditDecline({
  warnings = [],
  lifecycle = [],
}: Pick<DiditEmailReport, 'warnings' | 'lifecycle'>): {
  readonly reason: 'attempts' | 'policy'
  readonly risks: readonly string[]
} {
  const risks = new Set([
    ...warnings.map((warning) => warning.risk),
    ...lifecycle.flatMap((event) => event.details?.reason ?? []),
  ])
  return {
    reason: attemptsExceeded.some((risk) => risks.has(risk)) ? 'attempts' : 'policy',
    risks: [...risks],
  }
}
