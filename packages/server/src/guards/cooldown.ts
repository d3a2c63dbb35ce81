import { ProblemError } from '../answer.ts'
import type { ServerContext, Candidate } from '../server-context.ts'
import { resendAt } from '../record/reading.ts'
import type { Round } from '../record/round.ts'
import type { VerificationRecord } from '../record/verification-record.ts'

/** Returns this browser's consecutive sends to the destination, across handles: a new start does not shorten the wait. */
export function consecutiveSends(
  round: Round | null,
  record: VerificationRecord | null,
  browser: string,
): { readonly sends: number; readonly lastSentAt: number } {
  if (round && round.browser === browser && round.over !== 'approved') {
    return { sends: round.steps, lastSentAt: round.lastSentAt }
  }
  return record ?? { sends: 0, lastSentAt: 0 }
}

/**
 * Requires that the wait after the last send is over. Other browsers' sends count for the limits only, so that nobody
 * learns of a verification that they did not start.
 *
 * @throws ProblemError
 */
export function requireCooledDown(
  context: ServerContext,
  round: Round | null,
  record: VerificationRecord | null,
  browser: string,
  { provider, capabilities }: Candidate,
): void {
  const now = context.now()
  if (round && round.pausedUntil > now) {
    throw new ProblemError('destination_limit', { retryAt: round.pausedUntil })
  }
  const sending = round?.sending
  const sendingEnds = (sending?.at ?? 0) + provider.timeoutMs
  if (sending && sending.browser === browser && now < sendingEnds) {
    throw new ProblemError('cooldown', { retryAt: Math.max(now + 1000, sendingEnds) })
  }
  const { cooldown } = context.settings.limits
  const { sends, lastSentAt } = consecutiveSends(round, record, browser)
  // A new start by the same browser waits like a resend. Another browser's round must not be revealed.
  const pending = record || round?.browser === browser ? round : null
  const at = resendAt(cooldown, { sends, lastSentAt }, pending, capabilities, now)
  if (now < at) throw new ProblemError('cooldown', { retryAt: at })
}
