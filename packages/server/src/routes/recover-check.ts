import { ProblemError, type Answer } from '../answer.ts'
import { readCode } from '../guards/code.ts'
import { inFlight, type Execution } from '../guards/idempotency.ts'
import type { HandleClaims } from '../handle/handle.ts'
import type { Act } from '../record/act.ts'
import type { Snapshot } from '../record/documents.ts'
import { endedAnswer, incorrectAnswer, readState } from '../record/reading.ts'
import { candidateNamed, type Call, type ServerContext } from '../server-context.ts'
import { callCheck, countCheck, inputOf, settle } from './call-check.ts'
import { concludeCheck } from './record-check.ts'

/** The seconds before the provider is asked again how a lost check ended. After the last one it is asked no more. */
const settleWaits: readonly number[] = [2, 5, 15, 60, 300, 900]

/** Returns what is true now of a code that was checked before: while the verification is open, that it was wrong. */
export async function repeatedAnswer(
  context: ServerContext,
  claims: HandleClaims,
  snapshot: Snapshot,
): Promise<Answer> {
  const reading = readState(context, claims, snapshot)
  if (reading.state !== 'awaiting') return endedAnswer(context, claims, reading)
  const { round } = reading
  const { capabilities } = candidateNamed(context, claims.kind, round.provider)
  return incorrectAnswer(round, claims, capabilities)
}

/** Answers a repeated check whose first answer was lost, without using a second attempt. */
export async function recoverCheck(
  context: ServerContext,
  call: Call,
  execution: Execution,
  claims: HandleClaims,
  text: string,
  snapshot: Snapshot,
  act: Act,
): Promise<Answer> {
  const reading = readState(context, claims, snapshot)
  // A lost check may have been answered before its code expired.
  const open = reading.state === 'awaiting' || reading.state === 'expired'
  const { round } = snapshot
  const tried = 'round' in act.note ? act.note.round : null
  // The round in which the code was checked may be over. It was not approved there, or the record would be approved.
  if (!open || round?.number !== tried) return repeatedAnswer(context, claims, snapshot)
  const now = context.now()
  const wait = settleWaits[act.settled]
  if (wait === undefined) throw new ProblemError('check_unconfirmed', { effect: 'unknown' })
  if (now < act.settleAt) {
    throw new ProblemError('check_unconfirmed', { effect: 'unknown', retryAt: act.settleAt })
  }
  const candidate = candidateNamed(context, claims.kind, round.provider)
  const { provider, capabilities } = candidate
  const input = inputOf(claims, readCode(text, capabilities.code), round)
  await countCheck(context, call, provider)
  const { id, leaseUntil } = execution
  const asked = { settled: act.settled + 1, settleAt: now + wait * 1000 }
  const leased = { ...act, ...asked, holder: id, leaseUntil }
  const begun = await context.documents.write(snapshot, { act: leased }, now)
  if (!begun) throw inFlight(context)
  const checking = { claims, candidate, snapshot: begun, number: round.number, id }
  const settled =
    provider.settleCheck && round.providerId !== null
      ? await settle(context, call, candidate, input)
      : null
  if (settled && settled.status !== 'unavailable') return concludeCheck(context, checking, settled)
  // The check never arrived, or the provider cannot say how it ended: the code has to be checked again.
  if (settled) await countCheck(context, call, provider)
  return concludeCheck(context, checking, await callCheck(context, call, candidate, input))
}
