import type { KindCapabilities } from '../providers/provider.ts'
import { attemptsWhereUnsaid } from '../limits.ts'

/**
 * One verification as the provider sees it: it begins with a send that the provider calls new and takes its repeats,
 * its wrong codes and its end. Where a provider links a check to the destination alone, all browsers that ask for a
 * code to one destination meet in one round: attempts are counted here, and its owner is whose send was accepted last.
 */
export interface Round {
  /** Which round it is, so that a late answer about the one before changes nothing. */
  readonly number: number
  readonly provider: string
  /** `null`: never confirmed. */
  readonly providerId: string | null
  /** The verification whose send was accepted last, and its browser. */
  readonly owner: string
  readonly browser: string
  /** The first send of the round, and the last one, and how many there were. */
  readonly startedAt: number
  readonly lastSentAt: number
  readonly sends: number
  /** Attempts that are spent, or on their way. */
  readonly attempts: number
  readonly over: 'attempts' | 'policy' | 'approved' | 'expired' | null
  /** Sends of the owner's browser in a row, over rounds: the cooldown's step. */
  readonly steps: number
  /** The provider said that it sends no more before this. */
  readonly pausedUntil: number
  /** A send that was begun and has not been settled. */
  readonly sending: { readonly id: string; readonly browser: string; readonly at: number } | null
  readonly until: number
}

// The moment of a send is taken before the call, so the provider's own clock started a little later.
const graceMs = 2000

export function expiresAt(round: Round, { lifetimeMs }: KindCapabilities): number | null {
  return lifetimeMs === null ? null : round.startedAt + lifetimeMs
}

/** Whether its code can still be right, as far as this side knows. */
export function isExpired(round: Round, capabilities: KindCapabilities, now: number): boolean {
  const at = expiresAt(round, capabilities)
  return round.over === 'expired' || (at !== null && now >= at + graceMs)
}

/** Whether the next send would only repeat this round's message, and give no more time. */
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
  return attempts ?? attemptsWhereUnsaid
}

export function attemptsLeft(round: Round, capabilities: KindCapabilities): number {
  return Math.max(0, attemptsAllowed(capabilities) - round.attempts)
}
