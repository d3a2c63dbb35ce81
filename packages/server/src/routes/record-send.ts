import type { ProblemAnswer } from '../answer.ts'
import type { SendsLeft } from '../guards/limit.ts'
import type { HandleClaims } from '../handle/handle.ts'
import { handleLifetimeMs, minuteMs } from '../limits.ts'
import type { SendNote } from '../record/act.ts'
import type { Changes, Snapshot } from '../record/documents.ts'
import { addSend } from '../record/group-record.ts'
import { resendAt } from '../record/reading.ts'
import {
  cancelSend,
  endSend,
  expiresAt,
  graceMs,
  type Round,
  type RoundSendResult,
} from '../record/round.ts'
import { candidateNamed, type ServerContext } from '../server-context.ts'
import { isStoreUnavailableError } from '../store/store.ts'

/** The code of the problem that a send ends in whose answer was lost. */
export const sendUnconfirmed: ProblemAnswer = { status: 'problem', code: 'send_unconfirmed' }

/**
 * Returns the documents after a send that was accepted, or whose answer was lost. `client`: the digest of the client's
 * address where the send counts for the group of its destination.
 */
export function recordSend(
  context: ServerContext,
  claims: HandleClaims,
  { channel, provider, at }: SendNote,
  result: RoundSendResult,
  sends: SendsLeft,
  { act, record, round: known, group }: Snapshot,
  client: string | null = null,
): Changes & { readonly round: Round } {
  const { capabilities } = candidateNamed(context, claims.kind, provider)
  const { id, browser } = claims
  const ended = act !== null && act.outcome !== 'pending'
  const round = ended
    ? lateAnswer(known, id, result)
    : endSend(known, { id, browser, provider, at }, result, capabilities)
  // Nothing that the answer promises outlives the record.
  const until = Math.max(
    claims.createdAt + handleLifetimeMs,
    (expiresAt(round, capabilities) ?? at + handleLifetimeMs) + graceMs,
    resendAt(context, browser, round, capabilities, sends) + minuteMs,
  )
  const outcome = result.fresh === null ? sendUnconfirmed : 'done'
  const { pumping } = context.settings
  return {
    group: pumping && client !== null ? addSend(group, { at, client }, pumping) : undefined,
    act: act && { ...act, outcome: ended ? act.outcome : outcome },
    round: { ...round, until: Math.max(round.until, until) },
    // The previous code may have been approved in the meantime, which is final.
    record:
      record?.state === 'approved'
        ? undefined
        : { state: 'awaiting', channel, approval: null, until },
  }
}

/** Returns the round after an answer to a send that was recorded as lost in the meantime. */
function lateAnswer(round: Round | null, id: string, { providerId }: RoundSendResult): Round {
  if (!round) throw new Error('A recorded send has no round.')
  const known = round.owner !== id || round.providerId !== null
  return known ? round : { ...round, providerId }
}

/** Returns the documents after a send that certainly sent nothing. `refusal`: the final answer; `null`: there is none. */
export function recordNothingSent(
  { browser }: HandleClaims,
  refusal: ProblemAnswer | null,
  { act, record, round }: Snapshot,
  pausedUntil?: number,
): Changes {
  const ends = refusal?.code === 'policy' && record && record.state !== 'approved'
  return {
    act: act && refusal ? { ...act, outcome: refusal } : null,
    round: cancelSend(round, browser, pausedUntil),
    record: ends ? { ...record, state: 'declined-policy' } : undefined,
  }
}

/** Calls `write` once more if the store fails, because what it records has happened. */
export async function persistently<R>(write: () => Promise<R>): Promise<R> {
  try {
    return await write()
  } catch (error) {
    if (!isStoreUnavailableError(error)) throw error
    return write()
  }
}
