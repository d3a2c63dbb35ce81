import type { HandleClaims } from '../handle/handle.ts'
import type { Kit } from '../kit.ts'
import type { KindCapabilities } from '../providers/provider.ts'
import { attemptsLeft, isExpired, type Round } from './round.ts'

const until = (round: Round) => round.until

/**
 * Takes one attempt before the provider is asked, so that no number of guesses at once takes more than there are.
 * `null` where there is none to take: used up, over, expired, or another verification's by now.
 */
export async function reserveAttempt(
  kit: Kit,
  { id }: HandleClaims,
  key: string,
  capabilities: KindCapabilities,
): Promise<Round | null> {
  const now = kit.now()
  return kit.rounds.update<Round | null>(key, now, until, (round) => {
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
  kit: Kit,
  key: string,
  { number }: Round,
  to: (round: Round) => Round,
): Promise<Round | null> {
  return kit.rounds.update<Round | null>(key, kit.now(), until, (round) => {
    // A newer round owes nothing to a late answer about an older one.
    if (round?.number !== number) return { result: round }
    const write = to(round)
    return { write, result: write }
  })
}

/** The provider certainly did not count it. */
export async function giveAttemptBack(kit: Kit, key: string, round: Round): Promise<void> {
  await change(kit, key, round, (known) => ({
    ...known,
    attempts: Math.max(0, known.attempts - 1),
  }))
}

/** The provider's own count is a hint that there are fewer left than this side knows of. */
export async function heedHint(
  kit: Kit,
  key: string,
  round: Round,
  left: number,
  capabilities: KindCapabilities,
): Promise<Round | null> {
  return change(kit, key, round, (known) => {
    const fewer = attemptsLeft(known, capabilities) - left
    return fewer > 0 ? { ...known, attempts: known.attempts + fewer } : known
  })
}

export async function endRound(
  kit: Kit,
  key: string,
  round: Round,
  over: NonNullable<Round['over']>,
): Promise<Round | null> {
  return change(kit, key, round, (known) => ({ ...known, over }))
}
