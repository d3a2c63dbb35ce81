import type { Answer } from '../answer.ts'
import { inFlight, type Execution } from '../guards/idempotency.ts'
import type { HandleClaims } from '../handle/handle.ts'
import type { Act } from '../record/act.ts'
import type { Snapshot } from '../record/documents.ts'
import { endedAnswer, noAttemptsLeft, readState } from '../record/reading.ts'
import { attemptsLeft, endCheck, othersChecking, takeAttempt, type Round } from '../record/round.ts'
import type { Candidate, ServerContext } from '../server-context.ts'
import { longestWait, pauseForOthers } from './wait-for-others.ts'

export type BegunCheck =
  | { readonly snapshot: Snapshot; readonly round: Round }
  | { readonly answer: Answer }

/**
 * Writes the act, and the round with one attempt taken, before the provider is called: in one write, so that concurrent
 * guesses cannot exceed the attempts. Where they are all in flight, one of them may be right.
 */
export async function beginCheck(
  context: ServerContext,
  execution: Execution,
  claims: HandleClaims,
  first: Snapshot,
  { capabilities }: Candidate,
): Promise<BegunCheck> {
  const { id, leaseUntil } = execution
  let snapshot = first
  for (let waits = 0; ;) {
    if (snapshot.act) throw inFlight(context)
    const reading = readState(context, claims, snapshot)
    if (reading.state !== 'awaiting') return { answer: await endedAnswer(context, claims, reading) }
    const now = context.now()
    if (attemptsLeft(reading.round, capabilities) === 0) {
      const wait = waits < longestWait && othersChecking(reading.round, id, now)
      if (!wait) return { answer: await noAttemptsLeft(context, claims, reading.round) }
      waits += 1
      await pauseForOthers(context)
    } else {
      const act = execution.begun({ round: reading.round.number })
      const round = takeAttempt(reading.round, { id, until: leaseUntil }, now)
      const written = await write({ act, round })
      if (written) return { snapshot: written, round }
    }
    snapshot = await context.documents.read(snapshot.names, context.now())
  }

  async function write(changes: { readonly act: Act; readonly round: Round }) {
    try {
      return await context.documents.write(snapshot, changes, context.now())
    } catch (error) {
      await undoBegin(context, id, snapshot)
      throw error
    }
  }
}

/** Removes what a write whose answer was lost may have written. */
async function undoBegin(
  { documents, now }: ServerContext,
  id: string,
  { names }: Snapshot,
): Promise<void> {
  const undo = async () =>
    documents.update(await documents.read(names, now()), now(), ({ act, round }) => ({
      changes:
        act?.holder === id && round
          ? { act: null, round: endCheck(round, id, { back: true }) }
          : {},
      result: undefined,
    }))
  await undo().catch(() => {})
}
