import { Fault } from '../answer.ts'
import type { Kit, Offer } from '../kit.ts'
import { resendAt } from '../record/reading.ts'
import type { Round } from '../record/round.ts'
import type { VerificationRecord } from '../record/verification-record.ts'

/** The sends of this browser to this destination in a row, over handles: starting anew does not shorten the wait. */
export function sendsInARow(
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
 * Nobody who did not start a verification is told of its cooldown: another browser's sends count for the limits alone.
 * @throws Fault
 */
export function requireCooledDown(
  kit: Kit,
  round: Round | null,
  record: VerificationRecord | null,
  browser: string,
  { provider, capabilities }: Offer,
): void {
  const now = kit.now()
  if (round && round.pausedUntil > now) {
    throw new Fault('destination_limit', { retryAt: round.pausedUntil })
  }
  const sending = round?.sending
  const sendingEnds = (sending?.at ?? 0) + provider.timeoutMs
  if (sending && sending.browser === browser && now < sendingEnds) {
    throw new Fault('cooldown', { retryAt: Math.max(now + 1000, sendingEnds) })
  }
  const { cooldown } = kit.settings.limits
  const { sends, lastSentAt } = sendsInARow(round, record, browser)
  // Who begins anew is in the same place as who resends; another browser's round is none of his business.
  const pending = record || round?.browser === browser ? round : null
  const at = resendAt(cooldown, { sends, lastSentAt }, pending, capabilities, now)
  if (now < at) throw new Fault('cooldown', { retryAt: at })
}
