import { ProblemError } from '../answer.ts'
import type { HandleClaims } from '../handle/handle.ts'
import { hourMs } from '../limits.ts'
import { resendAt } from '../record/reading.ts'
import { senderOf, type Round } from '../record/round.ts'
import type { ServerContext, Candidate } from '../server-context.ts'

/**
 * Requires that the wait after the last send is over, and that no send of this browser is in flight. Other browsers' sends
 * count for the limits only, so that nobody learns of a verification that they did not start.
 *
 * @throws ProblemError
 */
export function requireCooledDown(
  context: ServerContext,
  { browser }: HandleClaims,
  round: Round | null,
  { provider, capabilities }: Candidate,
): void {
  if (!round) return
  const now = context.now()
  if (round.pausedUntil > now) {
    throw hideFromStrangers(
      context,
      round,
      browser,
      new ProblemError('destination_limit', { retryAt: round.pausedUntil }),
    )
  }
  const { sendingSince } = senderOf(round, browser)
  const sendingEnds = (sendingSince ?? -Infinity) + provider.timeoutMs
  if (now < sendingEnds) {
    throw new ProblemError('cooldown', { retryAt: Math.max(now + 1000, sendingEnds) })
  }
  const at = resendAt(context, browser, round, capabilities, null)
  if (now < at) throw new ProblemError('cooldown', { retryAt: at })
}

/** Returns the refusal without when and why, unless the browser's own sends alone explain it. */
export function hideFromStrangers(
  context: ServerContext,
  round: Round | null,
  browser: string,
  error: ProblemError,
): ProblemError {
  const { code, limit } = error.answer
  const { sends } = senderOf(round, browser)
  const isOwn = limit
    ? sends >= limit.quota
    : sends > 0 && round!.senders.every((each) => each.browser === browser)
  if (code !== 'destination_limit' || isOwn) return error
  return new ProblemError('destination_limit', { retryAt: context.now() + hourMs })
}
