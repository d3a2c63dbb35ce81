import { inFlight, type Execution } from '../guards/idempotency.ts'
import { requireCooledDown } from '../guards/cooldown.ts'
import type { HandleClaims } from '../handle/handle.ts'
import type { SendNote } from '../record/act.ts'
import type { Snapshot } from '../record/documents.ts'
import { beginSend as beginRound, cancelSend } from '../record/round.ts'
import type { Candidate, ServerContext } from '../server-context.ts'
import { isStoreUnavailableError } from '../store/store.ts'

/**
 * Writes the act and the round before the provider is called, in one write: a process that dies in the call leaves a
 * trace, one that slept past its lease begins nothing, and concurrent sends conflict here.
 */
export async function beginSend(
  context: ServerContext,
  execution: Execution,
  claims: HandleClaims,
  first: Snapshot,
  candidate: Candidate,
  note: SendNote,
): Promise<Snapshot> {
  const { id, browser } = claims
  const { provider, at } = note
  try {
    const { snapshot } = await context.documents.update(first, at, ({ act, round }) => {
      if (act) throw inFlight(context)
      requireCooledDown(context, claims, round, candidate)
      const changes = {
        act: execution.begun(note),
        round: beginRound(round, { id, browser, provider, at }),
      }
      return { changes, result: undefined }
    })
    return snapshot
  } catch (error) {
    if (isStoreUnavailableError(error)) await undoBegin(context, execution, claims, first)
    throw error
  }
}

/**
 * Writes which provider is called now, after one that sent nothing: if this process dies in the call, checks go to the
 * right one. A process that slept past its lease calls nobody.
 */
export async function continueSend(
  context: ServerContext,
  execution: Execution,
  claims: HandleClaims,
  known: Snapshot,
  note: SendNote,
): Promise<Snapshot> {
  try {
    const { snapshot } = await context.documents.update(known, context.now(), ({ act }) => {
      if (act?.holder !== execution.id || act.outcome !== 'pending') throw inFlight(context)
      return { changes: { act: { ...act, note } }, result: undefined }
    })
    return snapshot
  } catch (error) {
    if (isStoreUnavailableError(error)) await undoBegin(context, execution, claims, known)
    throw error
  }
}

/** Removes the act and the send in flight, where nothing was sent. A write whose answer was lost may have written them. */
async function undoBegin(
  { documents, now }: ServerContext,
  { id }: Execution,
  { browser }: HandleClaims,
  { names }: Snapshot,
): Promise<void> {
  const undo = async () =>
    documents.update(await documents.read(names, now()), now(), ({ act, round }) => ({
      changes: act?.holder === id ? { act: null, round: cancelSend(round, browser) } : {},
      result: undefined,
    }))
  await undo().catch(() => {})
}
