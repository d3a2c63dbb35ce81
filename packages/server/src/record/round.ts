import type { KindCapabilities } from '../providers/provider.ts'
import { defaultAttempts } from '../limits.ts'

/**
 * One verification of the provider: it starts with a send that the provider reports as new, and includes the repeats of
 * that send and all checks. If the provider links checks to the destination alone, all browsers that verify the same
 * destination share a round. Attempts are counted here. The owner is the verification whose send was accepted last.
 */
export interface Round {
  /** Distinguishes rounds of one destination, so that a late answer about an older one changes nothing. */
  readonly number: number
  readonly provider: string
  /** `null`: the send is unconfirmed. */
  readonly providerId: string | null
  /** The verification whose send was accepted last, and its browser. */
  readonly owner: string
  readonly browser: string
  /** The times of the first and the last send of the round, and the number of sends. */
  readonly startedAt: number
  readonly lastSentAt: number
  readonly sends: number
  /** Attempts that are used or in flight. */
  readonly attempts: number
  readonly over: 'attempts' | 'policy' | 'approved' | 'expired' | null
  /** Consecutive sends of the owner's browser, across rounds: the step of the cooldown. */
  readonly steps: number
  /** The provider refuses sends before this. */
  readonly pausedUntil: number
  /** A send in flight, or one whose end is unknown. */
  readonly sending: { readonly id: string; readonly browser: string; readonly at: number } | null
  readonly until: number
}

// The time of a send is taken before the call, so the provider's lifetime starts a little later.
const graceMs = 2000

export function expiresAt(round: Round, { lifetimeMs }: KindCapabilities): number | null {
  return lifetimeMs === null ? null : round.startedAt + lifetimeMs
}

/** Returns whether the code has expired, as far as the server knows. */
export function isExpired(round: Round, capabilities: KindCapabilities, now: number): boolean {
  const at = expiresAt(round, capabilities)
  return round.over === 'expired' || (at !== null && now >= at + graceMs)
}

/** Returns whether the next send would only repeat this round's message, without more time. */
export function nextSendRepeats(
  round: Round,
  capabilities: KindCapabilities,
  now: number,
): boolean {
  const { sendsPerVerification } = capabilities
  return (
    round.over === null &&
    sendsPerVerification !== null &&
    round.sends < sendsPerVerification &&
    !isExpired(round, capabilities, now)
  )
}

function attemptsAllowed({ attempts }: KindCapabilities): number {
  return attempts ?? defaultAttempts
}

export function attemptsLeft(round: Round, capabilities: KindCapabilities): number {
  return Math.max(0, attemptsAllowed(capabilities) - round.attempts)
}
