import * as v from 'valibot'
import { type DiditEvent, type DiditWarning, lifecycle, warnings } from './report-parts.ts'

export interface DiditLiveReport {
  readonly status?: string | null | undefined
  readonly full_number?: string | null | undefined
  /** The channel that delivered, once that is confirmed; until then the one asked for. An open list. */
  readonly verification_method?: string | null | undefined
  readonly warnings: readonly DiditWarning[]
  readonly lifecycle: readonly DiditEvent[]
}

/** The sandbox's report is flat, and says nothing about a real line. */
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

export type DiditPhoneReport = DiditLiveReport | DiditSandboxReport

/** The sandbox's shape first: it asks for more. */
export const diditPhoneReport: v.GenericSchema<unknown, DiditPhoneReport> = v.union([
  diditSandboxReport,
  diditLiveReport,
])

export function isDiditSandboxReport(report: DiditPhoneReport): report is DiditSandboxReport {
  return 'line_type' in report
}

/** The tag of a third wrong code, in `warnings` and in the last event's reason. */
const attemptsExceeded = 'VERIFICATION_CODE_ATTEMPTS_EXCEEDED'

/** Why a verification was declined: wrong codes, or what the risks name. */
export function diditDecline(report: DiditLiveReport): {
  readonly reason: 'attempts' | 'policy'
  readonly risks: readonly string[]
} {
  const risks = new Set([
    ...report.warnings.map((warning) => warning.risk),
    ...report.lifecycle.flatMap((event) => event.details?.reason ?? []),
  ])
  return {
    reason: risks.has(attemptsExceeded) ? 'attempts' : 'policy',
    risks: [...risks],
  }
}
