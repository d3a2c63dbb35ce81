import { createReservation } from '../guards/limit.ts'
import { budgetOf } from '../guards/provider-budget.ts'
import type { HandleClaims } from '../handle/handle.ts'
import type { Masked } from '../masked.ts'
import type { CheckInput, CheckResult } from '../providers/provider.ts'
import type { Round } from '../record/round.ts'
import type { Call, Candidate, ServerContext } from '../server-context.ts'
import { callProvider } from './call-provider.ts'

/** Timeout of the lookup of a lost check, in milliseconds. Has to be shorter than the lease of the check's key. */
const settleTimeoutMs = 4000

export function callCheck(
  context: ServerContext,
  call: Call,
  { provider }: Candidate,
  input: CheckInput,
): Promise<CheckResult> {
  const countCall = () => countCheck(context, call, provider)
  return callProvider(context, provider, (options) => provider.check(input, options), countCall, {
    call: 'check',
    kind: input.kind,
  })
}

/** Counts one more call to the provider. @throws ProblemError if its budget or the address's share is used up */
export async function countCheck(
  context: ServerContext,
  call: Call,
  provider: Candidate['provider'],
): Promise<void> {
  await createReservation(context).take(budgetOf(provider, 'check', call))
}

/** Asks the provider how a check ended whose answer was lost. */
export async function settle(
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
    { call: 'settle-check', kind: input.kind },
  )
}

/** Settles a check right after it was made. It may still arrive, so a code that was not entered stays unconfirmed. */
export async function settleLostCheck(
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

export function inputOf({ kind, to, id }: HandleClaims, code: Masked, round: Round): CheckInput {
  return { kind, to, code, reference: id, providerId: round.providerId }
}
