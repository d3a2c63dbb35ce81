import { checkRequest } from '@otp-kit/core/contract'
import type { Answer } from '../answer.ts'
import { readBody } from '../guards/body.ts'
import { reportCall } from '../guards/breaker.ts'
import { readCode } from '../guards/code.ts'
import { requireKey, runOnce, type Execution } from '../guards/idempotency.ts'
import { createReservation } from '../guards/limit.ts'
import { budgetOf } from '../guards/provider-budget.ts'
import { addressChecks, requireRequestsLeft } from '../guards/send-limits.ts'
import { requireHandle, type HandleClaims } from '../handle/handle.ts'
import type { Snapshot } from '../record/documents.ts'
import { endedAnswer, readState } from '../record/reading.ts'
import { candidateNamed, candidatesFor, type Call, type ServerContext } from '../server-context.ts'
import { beginCheck, type BegunCheck } from './begin-check.ts'
import { callCheck, inputOf, settleLostCheck } from './call-check.ts'
import { concludeCheck } from './record-check.ts'
import { recoverCheck, repeatedAnswer } from './recover-check.ts'

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
  let begun: BegunCheck
  try {
    await reservation.take([...addressChecks(context, call), ...budgetOf(provider, 'check', call)])
    begun = await beginCheck(context, execution, claims, first, candidate)
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
  const settled = await settleLostCheck(context, call, candidate, input, result)
  await reportCall(context, call, claims, first, provider.name, 'check', settled)
  return concludeCheck(context, checking, settled)
}
