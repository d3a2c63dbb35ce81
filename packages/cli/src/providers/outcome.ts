import { maskEmail } from '@otp-kit/core/email'
import { maskPhone } from '@otp-kit/core/phone'
import type { Destination } from '../destination.ts'
import { exitCodes } from '../exit-codes.ts'
import { type Result, table } from '../result.ts'

export type SendStatus = 'sent' | 'blocked' | 'undeliverable'
export type CheckStatus = 'approved' | 'wrong' | 'expired' | 'declined'

export interface Sent {
  readonly provider: string
  readonly to: Destination
  readonly status: SendStatus
  /** Whether this was another send of a pending verification. */
  readonly isRetry: boolean
  readonly reason: string | null
  /** Ids for later calls. */
  readonly ids: Readonly<Record<string, string>>
}

export interface Checked {
  readonly provider: string
  readonly to: Destination
  readonly status: CheckStatus
  readonly attemptsLeft: number | null
  /** The provider's answer, without the codes that were tried. */
  readonly body: unknown
}

/** Results may end up in logs, so destinations are masked. */
function masked({ kind, to }: Destination): string {
  return kind === 'phone' ? maskPhone(to) : maskEmail(to)
}

export function sentResult(sent: Sent): Result {
  const { provider, status, isRetry, reason, ids } = sent
  const to = masked(sent.to)
  const because = reason === null ? '' : ` (${reason})`
  const sentences: Readonly<Record<SendStatus, string>> = {
    sent: isRetry ? `The code was sent to ${to} again.` : `A code was sent to ${to}.`,
    blocked: `${to} is blocked by the provider's fraud rules${because}. No code was sent.`,
    undeliverable: `${to} cannot be reached${because}.`,
  }
  return {
    exitCode: status === 'sent' ? exitCodes.ok : exitCodes.negative,
    json: {
      status,
      provider,
      to,
      ...(status === 'sent' ? { again: isRetry } : { reason }),
      ...ids,
    },
    text: (style) => {
      const mark = status === 'sent' ? style.good('✓') : style.bad('✗')
      const facts = Object.entries(ids)
      const rest = facts.length > 0 ? `\n${table(facts, style)}` : ''
      return `${mark} ${sentences[status]}${rest}`
    },
  }
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** Returns the risks in the provider's report. */
function risksIn(body: unknown): readonly string[] {
  if (!isRecord(body)) return []
  const report = body.phone ?? body.email
  const warnings = isRecord(report) && Array.isArray(report.warnings) ? report.warnings : []
  return warnings.flatMap((warning: unknown) =>
    isRecord(warning) && typeof warning.risk === 'string' ? [warning.risk] : [],
  )
}

export function checkedResult(checked: Checked): Result {
  const { provider, status, attemptsLeft, body } = checked
  const to = masked(checked.to)
  const risks = risksIn(body)
  const left = attemptsLeft === null ? '' : ` ${attemptsLeft} attempts left.`
  const sentences: Readonly<Record<CheckStatus, string>> = {
    approved: `The code is right: ${to} is verified.`,
    wrong: `The code is wrong.${left}`,
    expired: `No pending code for ${to}: none was sent in the last minutes, or it was used. Send a new one.`,
    declined: `${to} was declined.`,
  }
  return {
    exitCode: status === 'approved' ? exitCodes.ok : exitCodes.negative,
    json: { status, provider, to, attemptsLeft, risks, answer: body },
    text: (style) => {
      const mark = status === 'approved' ? style.good('✓') : style.bad('✗')
      const found = risks.length > 0 ? `\n${table([['risks', risks.join(', ')]], style)}` : ''
      return `${mark} ${sentences[status]}${found}`
    },
  }
}
