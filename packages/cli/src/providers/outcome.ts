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
  /** The code of a verification that is still open was sent once more. */
  readonly again: boolean
  readonly reason: string | null
  /** What later calls ask for. */
  readonly ids: Readonly<Record<string, string>>
}

export interface Checked {
  readonly provider: string
  readonly to: Destination
  readonly status: CheckStatus
  readonly attemptsLeft: number | null
  /** The provider's whole answer, without the codes that were tried. */
  readonly body: unknown
}

/** Results end up in logs: a number or an address is told in part. */
function masked({ kind, to }: Destination): string {
  if (kind === 'phone') return maskPhone(to)
  const [local = '', domain = ''] = to.split('@')
  return `${local.slice(0, 1)}•••@${domain}`
}

export function sentResult(sent: Sent): Result {
  const { provider, status, again, reason, ids } = sent
  const to = masked(sent.to)
  const why = reason === null ? '' : ` (${reason})`
  const sentences: Readonly<Record<SendStatus, string>> = {
    sent: again ? `The code was sent to ${to} once more.` : `A code is on its way to ${to}.`,
    blocked: `${to} is blocked by the provider's fraud rules${why}. No code was sent.`,
    undeliverable: `${to} cannot be reached${why}.`,
  }
  return {
    exitCode: status === 'sent' ? exitCodes.ok : exitCodes.no,
    json: { status, provider, to, ...(status === 'sent' ? { again } : { reason }), ...ids },
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

/** What speaks against a number or an address, in the provider's own words. */
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
  const left = attemptsLeft === null ? '' : ` ${attemptsLeft} attempts are left.`
  const sentences: Readonly<Record<CheckStatus, string>> = {
    approved: `The code is right: ${to} is verified.`,
    wrong: `The code is wrong.${left}`,
    expired: `There is nothing to check for ${to}: no code was sent in the last minutes, or it is used up. Send a new one.`,
    declined: `${to} is declined.`,
  }
  return {
    exitCode: status === 'approved' ? exitCodes.ok : exitCodes.no,
    json: { status, provider, to, attemptsLeft, risks, answer: body },
    text: (style) => {
      const mark = status === 'approved' ? style.good('✓') : style.bad('✗')
      const found = risks.length > 0 ? `\n${table([['risks', risks.join(', ')]], style)}` : ''
      return `${mark} ${sentences[status]}${found}`
    },
  }
}
