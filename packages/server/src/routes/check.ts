import { checkRequest } from '@otp-kit/core/contract'
import { ProblemError, type Answer } from '../answer.ts'
import { readBody } from '../guards/body.ts'
import { readCode } from '../guards/code.ts'
import { runOnce, type Execution } from '../guards/idempotency.ts'
import { createReservation } from '../guards/limit.ts'
import { budgetOf } from '../guards/provider-budget.ts'
import { addressChecks } from '../guards/send-limits.ts'
import { openHandle, type HandleClaims } from '../handle/handle.ts'
import {
  candidateNamed,
  candidatesFor,
  roundKey,
  type Call,
  type ServerContext,
  type Candidate,
} from '../server-context.ts'
import type { Masked } from '../masked.ts'
import { callProvider } from './call-provider.ts'
import type { CheckInput, CheckResult } from '../providers/provider.ts'
import { reserveAttempt } from '../record/attempts.ts'
import { incorrectAnswer, noAttemptsLeft } from '../record/reading.ts'
import { attemptsLeft, type Round } from '../record/round.ts'
import { isStoreUnavailableError } from '../store/store.ts'
import { settleCheck, type PendingCheck } from './settle-check.ts'
import { currentStatus, type CurrentStatus } from './status.ts'

/** Timeout of the lookup of a lost check, in milliseconds. Has to be shorter than the lease of the check's key. */
const settleTimeoutMs = 4000

/** `POST check`: checks a code. */
export async function check(context: ServerContext, call: Call, body: unknown): Promise<Answer> {
  const { verification, code } = readBody(checkRequest, body)
  const claims = await openHandle(context.keys, verification, call.browser, context.now())
  if (!claims) throw new ProblemError('verification_lost')
  const slowest = Math.max(
    ...candidatesFor(context, claims.kind).map(({ provider }) => provider.timeoutMs),
  )
  return runOnce(
    context,
    call,
    'check',
    { verification, code },
    slowest + 5000,
    async (execution) => {
      const key = await roundKey(context, claims)
      const current = await currentStatus(context, claims, verification, key)
      // A lost check may have been answered before its code expired.
      const lost = execution.note !== null && (current.round || current.answer.status === 'expired')
      if (lost)
        return recoverCheck(context, claims, key, code, { current, tried: Number(execution.note) })
      // A final answer is repeated, and uses no attempt.
      if (!current.round) return current.answer
      const candidate = candidateNamed(context, claims.kind, current.round.provider)
      const checking = { claims, handle: verification, key, candidate }
      return checkCode(
        context,
        call,
        execution,
        checking,
        readCode(code, candidate.capabilities.code),
      )
    },
  )
}

async function checkCode(
  context: ServerContext,
  call: Call,
  execution: Execution,
  checking: Omit<PendingCheck, 'round'> & { readonly handle: string },
  code: Masked,
): Promise<Answer> {
  const { claims, key, candidate, handle } = checking
  const { provider, capabilities } = candidate
  const reservation = createReservation(context)
  let round: Round | null
  try {
    await reservation.take(addressChecks(context, call))
    for (const limit of budgetOf(provider, 'check')) await reservation.take(limit)
    round = await reserveAttempt(context, claims, key, capabilities)
  } catch (error) {
    if (error instanceof ProblemError) await reservation.giveBack()
    throw error
  }
  if (!round) {
    // Concurrent requests took the last attempts, or the round.
    await reservation.giveBack()
    const current = await currentStatus(context, claims, handle, key)
    if (!current.round) return current.answer
    if (attemptsLeft(current.round, capabilities) === 0) {
      return noAttemptsLeft(context, current.record, current.round, capabilities)
    }
    // One of them has just given its attempt back.
    throw new ProblemError('check_limit', { retryAt: context.now() + 1000 })
  }
  await execution.begin(String(round.number))
  const input = inputOf(claims, code, round)
  const result: CheckResult = await callProvider(context, provider, (options) =>
    provider.check(input, options),
  )
  const nothingChecked = result.status === 'unavailable' || result.status === 'misconfigured'
  if (nothingChecked) await reservation.giveBack((limit) => limit.code === 'check_limit')
  return conclude(
    context,
    { ...checking, round },
    await settleNow(context, candidate, input, result),
  )
}

/** Asks the provider how a check ended whose answer was lost. */
async function settle(
  context: ServerContext,
  { provider }: Candidate,
  input: CheckInput,
): Promise<CheckResult> {
  const bounded = { ...provider, timeoutMs: Math.min(provider.timeoutMs, settleTimeoutMs) }
  return callProvider(context, bounded, (options) => provider.settleCheck!(input, options))
}

/** Settles a check right after it was made. It may still arrive, so a code that was not entered stays unconfirmed. */
async function settleNow(
  context: ServerContext,
  candidate: Candidate,
  input: CheckInput,
  result: CheckResult,
): Promise<CheckResult> {
  if (result.status !== 'unconfirmed' || !candidate.provider.settleCheck) return result
  const settled = await settle(context, candidate, input)
  return settled.status === 'unavailable' ? result : settled
}

function inputOf({ kind, to, id }: HandleClaims, code: Masked, round: Round): CheckInput {
  return { kind, to, code, reference: id, providerId: round.providerId }
}

/** Answers a repeated check whose first answer was lost, without using a second attempt. */
async function recoverCheck(
  context: ServerContext,
  claims: HandleClaims,
  key: string,
  text: string,
  { current, tried }: { readonly current: CurrentStatus; readonly tried: number },
): Promise<Answer> {
  const round = await context.rounds.read(key, context.now())
  if (!round) return { status: 'expired' }
  const candidate = candidateNamed(context, claims.kind, round.provider)
  const { provider, capabilities } = candidate
  // The round in which the code was checked is over. It was not approved there, or the record would be approved.
  if (round.number !== tried)
    return current.round ? incorrectAnswer(round, capabilities) : current.answer
  const input = inputOf(claims, readCode(text, capabilities.code), round)
  const settled =
    provider.settleCheck && round.providerId !== null
      ? await settle(context, candidate, input)
      : null
  // The check never arrived, or the provider cannot tell: checking again is the only way on.
  const again = settled === null || settled.status === 'unavailable'
  const result = again
    ? await callProvider(context, provider, (options) => provider.check(input, options))
    : settled
  return conclude(context, { claims, key, candidate, round }, result)
}

async function conclude(
  context: ServerContext,
  checking: PendingCheck,
  result: CheckResult,
): Promise<Answer> {
  try {
    return await settleCheck(context, checking, result)
  } catch (error) {
    if (!isStoreUnavailableError(error)) throw error
    context.emit({ type: 'store-unavailable', cause: error.message })
    throw new ProblemError('check_unconfirmed', { effect: 'unknown' })
  }
}
