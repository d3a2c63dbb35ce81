import { checkRequest } from '@otp-kit/core/contract'
import { ProblemError, type Answer } from '../answer.ts'
import { readBody } from '../guards/body.ts'
import { readCode } from '../guards/code.ts'
import { inFlight, requireKey, runOnce, type Execution } from '../guards/idempotency.ts'
import { createReservation } from '../guards/limit.ts'
import { budgetOf } from '../guards/provider-budget.ts'
import { addressChecks, requireRequestsLeft } from '../guards/send-limits.ts'
import { requireHandle, type HandleClaims } from '../handle/handle.ts'
import type { Masked } from '../masked.ts'
import type { CheckInput, CheckResult } from '../providers/provider.ts'
import type { Act } from '../record/act.ts'
import type { Snapshot } from '../record/documents.ts'
import { endedAnswer, incorrectAnswer, noAttemptsLeft, readState } from '../record/reading.ts'
import { attemptsLeft, endCheck, othersChecking, takeAttempt, type Round } from '../record/round.ts'
import {
  candidateNamed,
  candidatesFor,
  type Call,
  type Candidate,
  type ServerContext,
} from '../server-context.ts'
import { isStoreUnavailableError } from '../store/store.ts'
import { callProvider } from './call-provider.ts'
import { persistently } from './record-send.ts'
import { longestWait, pauseForOthers, settleCheck, type PendingCheck } from './settle-check.ts'

/** Timeout of the lookup of a lost check, in milliseconds. Has to be shorter than the lease of the check's key. */
const settleTimeoutMs = 4000

/** The seconds before the provider is asked again how a lost check ended. After the last one it is asked no more. */
const settleWaits: readonly number[] = [2, 5, 15, 60, 300, 900]

/** `POST check`: checks a code. */
export async function check(context: ServerContext, call: Call, body: unknown): Promise<Answer> {
  const { verification, code } = readBody(checkRequest, body)
  const claims = await requireHandle(context, call, verification)
  const key = requireKey(call)
  await requireRequestsLeft(context, call, 'check')
  const timeouts = candidatesFor(context, claims.kind).map(({ provider }) => provider.timeoutMs)
  const request = { claims, route: 'check', key, body: { verification, code } } as const
  return runOnce(context, call, request, Math.max(...timeouts) + 5000, {
    execute: (snapshot, execution) => checkCode(context, call, execution, claims, code, snapshot),
    repeat: (snapshot) => repeatedAnswer(context, claims, snapshot),
    recover: (snapshot, act, execution) =>
      recoverCheck(context, call, execution, claims, code, snapshot, act),
  })
}

/** Returns what is true now of a code that was checked before: while the verification is open, that it was wrong. */
async function repeatedAnswer(
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

async function checkCode(
  context: ServerContext,
  call: Call,
  execution: Execution,
  claims: HandleClaims,
  text: string,
  first: Snapshot,
): Promise<Answer> {
  // A final answer is repeated, and uses no attempt.
  const reading = readState(context, claims, first)
  if (reading.state !== 'awaiting') return endedAnswer(context, claims, reading)
  const candidate = candidateNamed(context, claims.kind, reading.round.provider)
  const { provider, capabilities } = candidate
  const code = readCode(text, capabilities.code)
  const reservation = createReservation(context)
  let begun: Begun
  try {
    await reservation.take([...addressChecks(context, call), ...budgetOf(provider, 'check', call)])
    begun = await begin(context, execution, claims, first, candidate)
  } catch (error) {
    await reservation.giveBack()
    throw error
  }
  if ('answer' in begun) {
    await reservation.giveBack()
    return begun.answer
  }
  const { snapshot, round } = begun
  const input = inputOf(claims, code, round)
  const result = await callCheck(context, call, candidate, input)
  if (result.status === 'unavailable' || result.status === 'misconfigured') {
    await reservation.giveBack(({ refund }) => refund === 'always')
  }
  const checking = { claims, candidate, snapshot, number: round.number, id: execution.id }
  return conclude(context, checking, await settleNow(context, call, candidate, input, result))
}

type Begun = { readonly snapshot: Snapshot; readonly round: Round } | { readonly answer: Answer }

/**
 * Writes the act, and the round with one attempt taken, before the provider is called: in one write, so that concurrent
 * guesses cannot exceed the attempts. Where they are all in flight, one of them may be right.
 */
async function begin(
  context: ServerContext,
  execution: Execution,
  claims: HandleClaims,
  first: Snapshot,
  { capabilities }: Candidate,
): Promise<Begun> {
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
      await pauseForOthers()
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

function callCheck(
  context: ServerContext,
  call: Call,
  { provider }: Candidate,
  input: CheckInput,
): Promise<CheckResult> {
  const countCall = () => countCheck(context, call, provider)
  return callProvider(context, provider, (options) => provider.check(input, options), countCall)
}

/** Counts one more call to the provider. @throws ProblemError if its budget or the address's share is used up */
async function countCheck(
  context: ServerContext,
  call: Call,
  provider: Candidate['provider'],
): Promise<void> {
  await createReservation(context).take(budgetOf(provider, 'check', call))
}

/** Asks the provider how a check ended whose answer was lost. */
async function settle(
  context: ServerContext,
  call: Call,
  { provider }: Candidate,
  input: CheckInput,
): Promise<CheckResult> {
  const bounded = { ...provider, timeoutMs: Math.min(provider.timeoutMs, settleTimeoutMs) }
  const countCall = () => countCheck(context, call, provider)
  return callProvider(
    context,
    bounded,
    (options) => provider.settleCheck!(input, options),
    countCall,
  )
}

/** Settles a check right after it was made. It may still arrive, so a code that was not entered stays unconfirmed. */
async function settleNow(
  context: ServerContext,
  call: Call,
  candidate: Candidate,
  input: CheckInput,
  result: CheckResult,
): Promise<CheckResult> {
  if (result.status !== 'unconfirmed' || !candidate.provider.settleCheck) return result
  try {
    await countCheck(context, call, candidate.provider)
  } catch {
    return result
  }
  const settled = await settle(context, call, candidate, input)
  return settled.status === 'unavailable' ? result : settled
}

function inputOf({ kind, to, id }: HandleClaims, code: Masked, round: Round): CheckInput {
  return { kind, to, code, reference: id, providerId: round.providerId }
}

/** Answers a repeated check whose first answer was lost, without using a second attempt. */
async function recoverCheck(
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
  if (settled && settled.status !== 'unavailable') return conclude(context, checking, settled)
  // The check never arrived, or the provider cannot tell: checking again is the only way on.
  if (settled) await countCheck(context, call, provider)
  return conclude(context, checking, await callCheck(context, call, candidate, input))
}

async function conclude(
  context: ServerContext,
  checking: PendingCheck,
  result: CheckResult,
): Promise<Answer> {
  try {
    return await persistently(() => settleCheck(context, checking, result))
  } catch (error) {
    if (!isStoreUnavailableError(error)) throw error
    context.emit({ type: 'store-unavailable', cause: error.message })
    throw new ProblemError('check_unconfirmed', { effect: 'unknown' })
  }
}
