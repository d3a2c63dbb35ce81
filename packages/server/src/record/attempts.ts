import type { HandleClaims } from '../handle/handle.ts'
import type { ServerContext } from '../server-context.ts'
import type { KindCapabilities } from '../providers/provider.ts'
import { attemptsLeft, isExpired, type Round } from './round.ts'

const until = (round: Round) => round.until

/**
 * Takes one attempt before the provider is called, so that concurrent guesses cannot exceed the limit. Returns `null` if
 * none is left, or if the round is over, expired or owned by another verification.
 */
export async function reserveAttempt(
  context: ServerContext,
  { id }: HandleClaims,
  key: string,
  capabilities: KindCapabilities,
): Promise<Round | null> {
  const now = context.now()
  return context.rounds.update<Round | null>(key, now, until, (round) => {
    const open =
      round?.owner === id &&
      round.over === null &&
      !isExpired(round, capabilities, now) &&
      attemptsLeft(round, capabilities) > 0
    if (!open) return { result: null }
    const write: Round = { ...round, attempts: round.attempts + 1 }
    return { write, result: write }
  })
}

async function change(
  context: ServerContext,
  key: string,
  { number }: Round,
  to: (round: Round) => Round,
): Promise<Round | null> {
  return context.rounds.update<Round | null>(key, context.now(), until, (round) => {
    // A late answer about an older round does not change a newer one.
    if (round?.number !== number) return { result: round }
    const write = to(round)
    return { write, result: write }
  })
}

/** Call it only if the provider certainly did not count the attempt. */
export async function giveAttemptBack(
  context: ServerContext,
  key: string,
  round: Round,
): Promise<void> {
  await change(context, key, round, (known) => ({
    ...known,
    attempts: Math.max(0, known.attempts - 1),
  }))
}

/** Lowers the attempts left to the provider's own count, if that is lower. */
export async function applyAttemptsHint(
  context: ServerContext,
  key: string,
  round: Round,
  left: number,
  capabilities: KindCapabilities,
): Promise<Round | null> {
  return change(context, key, round, (known) => {
    const fewer = attemptsLeft(known, capabilities) - left
    return fewer > 0 ? { ...known, attempts: known.attempts + fewer } : known
  })
}

export async function endRound(
  context: ServerContext,
  key: string,
  round: Round,
  over: NonNullable<Round['over']>,
): Promise<Round | null> {
  return change(context, key, round, (known) => ({ ...known, over }))
}
