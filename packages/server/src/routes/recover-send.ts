import { ProblemError, type Answer } from '../answer.ts'
import { namesOf } from '../guards/idempotency.ts'
import { openHandle, type HandleClaims } from '../handle/handle.ts'
import type { Act, SendNote } from '../record/act.ts'
import type { Snapshot } from '../record/documents.ts'
import { awaitingAnswer, readState, sendsLeftOf } from '../record/reading.ts'
import type { Call, ServerContext } from '../server-context.ts'
import { recordSend, sendUnconfirmed } from './record-send.ts'

interface Recorded {
  readonly note: SendNote
  readonly claims: HandleClaims
  readonly snapshot: Snapshot
}

/** Reads the documents of the verification that a recorded send was for. */
async function recordedSend(
  context: ServerContext,
  { note }: Act,
  name: string | null,
): Promise<Recorded> {
  const claims = 'handle' in note ? await openHandle(context.keys, note.handle) : null
  if (!('handle' in note) || !claims) throw new ProblemError('verification_lost')
  const names = await namesOf(context, claims, name)
  return { note, claims, snapshot: await context.documents.read(names, context.now()) }
}

/** Answers a repeated send with the verification as it is now. */
export async function repeatSend(
  context: ServerContext,
  act: Act,
  outcome: Exclude<Act['outcome'], 'pending'>,
): Promise<Answer> {
  if (outcome !== 'done' && outcome.code !== sendUnconfirmed.code) return outcome
  const { note, claims, snapshot } = await recordedSend(context, act, null)
  const { record, round } = snapshot
  if (!record || !round) throw new ProblemError('verification_lost')
  if (readState(context, claims, snapshot).state === 'declined-policy') {
    throw new ProblemError('policy')
  }
  const sends = await sendsLeftOf(context, claims, round)
  const awaiting = awaitingAnswer(context, claims, note.handle, record, round, sends)
  if (outcome === 'done') return awaiting
  return { ...outcome, awaiting, retryAt: awaiting.resendAt }
}

/**
 * Answers a repeated send whose first execution began and whose end was not stored: the process died, or the store was
 * down. The send is not executed again. The code that it may have sent can be checked.
 */
export async function recoverSend(
  context: ServerContext,
  act: Act,
  key: string,
  { browser }: Call,
): Promise<Answer> {
  const name = await context.digest('act', browser, 'send', key)
  const { note, claims, snapshot } = await recordedSend(context, act, name)
  const sends = { left: null, freeAt: 0, counted: 0 }
  const lost = { providerId: null, fresh: null }
  const { snapshot: recorded } = await context.documents.update(
    snapshot,
    context.now(),
    (current) => {
      const pending = current.act?.outcome === 'pending'
      const changes = pending ? recordSend(context, claims, note, lost, sends, current) : {}
      return { changes, result: undefined }
    },
  )
  const outcome = recorded.act?.outcome
  if (!outcome || outcome === 'pending') throw new ProblemError('verification_lost')
  return repeatSend(context, act, outcome)
}
