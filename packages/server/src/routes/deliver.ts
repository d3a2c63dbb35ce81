import { ProblemError, type Answer } from '../answer.ts'
import { describeError } from '../events.ts'
import { breakerState, claimProbe, reportCall } from '../guards/breaker.ts'
import { clientSignals } from '../guards/client-signals.ts'
import type { Execution } from '../guards/idempotency.ts'
import { createReservation } from '../guards/limit.ts'
import { budgetOf } from '../guards/provider-budget.ts'
import { addressSends, destinationSends, groupSends, providerCap } from '../guards/send-limits.ts'
import type { SendResult } from '../providers/provider.ts'
import type { SendNote } from '../record/act.ts'
import { isSlowedDown } from '../record/destination-record.ts'
import type { Snapshot } from '../record/documents.ts'
import type { Call, ServerContext, Candidate } from '../server-context.ts'
import { beginSend, continueSend } from './begin-send.ts'
import { callProvider } from './call-provider.ts'
import { cancelSend, concludeSend, type PendingSend, type Unusable } from './conclude-send.ts'

/** Calls the option `subject`. If it fails, nothing is sent. */
export async function subjectOf(context: ServerContext, call: Call): Promise<string | undefined> {
  try {
    return await context.settings.subject?.(call.request)
  } catch (error) {
    context.emit({ type: 'internal-error', error: describeError(error) })
    throw new ProblemError('internal')
  }
}

/** Tries the providers in turn, each once, the next one only if the one before certainly sent nothing. */
export async function deliver(
  context: ServerContext,
  call: Call,
  execution: Execution,
  sending: PendingSend,
  first: Snapshot,
  candidates: readonly Candidate[],
): Promise<Answer> {
  const { claims, reservation, channel, allowed } = sending
  let limits = [
    // Where there is a challenge, the sends of the address were counted before it.
    ...(allowed || context.settings.challenge ? [] : addressSends(context, call)),
    ...destinationSends(context, claims, isSlowedDown(first.destination, context.now())),
    ...(allowed ? [] : [groupSends(context, claims)]),
  ]
  let begun: { readonly snapshot: Snapshot; readonly handle: string } | undefined
  let lastError: unknown
  const keepError = (error: unknown) => {
    lastError = error
    return false
  }
  for (const candidate of candidates) {
    const { provider } = candidate
    const breaker = await breakerState(context, first, provider.name, claims.kind)
    if (breaker.state === 'open') {
      lastError ??= broken(context, candidate, breaker.retryAt)
      continue
    }
    const cap = providerCap(claims, candidate)
    try {
      await reservation.take([...limits, ...cap, ...budgetOf(provider, 'send', call)])
    } catch (error) {
      lastError = error
      if (error instanceof ProblemError && error.answer.code === 'provider_unavailable') continue
      break
    }
    limits = []
    await reservation.spend({ ...claims, channel })
    const at = context.now()
    const handle = begun?.handle ?? (await sending.sealed())
    const note: SendNote = { handle, channel, provider: provider.name, at }
    let snapshot: Snapshot
    try {
      snapshot = begun
        ? await continueSend(context, execution, claims, begun.snapshot, note)
        : await beginSend(context, execution, claims, first, candidate, note)
    } catch (error) {
      // A concurrent send was faster, and nobody was called: it costs nothing.
      await reservation.giveBack()
      throw error
    }
    begun = { snapshot, handle }
    const { timeoutMs, name } = provider
    if (
      !sending.blocked &&
      breaker.state === 'half-open' &&
      !(await claimProbe(context, first, name, claims.kind, timeoutMs).catch(keepError))
    ) {
      lastError ??= broken(context, candidate, context.now() + 1000)
      continue
    }
    const result = await callSend(context, call, sending, candidate)
    // A blocked send called nobody, and says nothing about the provider.
    if (!sending.blocked) await reportCall(context, call, claims, first, name, 'send', result)
    if (result.status !== 'unavailable' && result.status !== 'misconfigured') {
      return concludeSend(context, { ...sending, note, snapshot, candidate }, result)
    }
    lastError = reportUnusable(context, candidate, result)
    const names = new Set(cap.map((each) => each.name))
    await reservation.giveBack((each) => names.has(each.name))
  }
  if (begun) await cancelSend(context, claims, begun.snapshot, null)
  throw lastError
}

/** Returns the problem of a send that a circuit breaker has stopped. */
function broken(
  context: ServerContext,
  { provider: { name: provider } }: Candidate,
  retryAt: number,
): ProblemError {
  const cause = 'its circuit breaker is open'
  context.emit({ type: 'provider-unavailable', provider, call: 'send', cause })
  return new ProblemError('provider_unavailable', { retryAt })
}

async function callSend(
  context: ServerContext,
  call: Call,
  { claims, channel, locale, subject, blocked }: PendingSend,
  { provider }: Candidate,
): Promise<SendResult> {
  // Where the provider would be called, so that it cannot be distinguished from a refusal of the provider.
  if (blocked) return { status: 'refused', reason: 'block-list' }
  const { kind, to, id: reference } = claims
  const signals = await clientSignals(context, call)
  const countCall = () => createReservation(context).take(budgetOf(provider, 'send', call))
  return callProvider(
    context,
    provider,
    (options) => provider.send({ kind, to, channel, locale, reference, subject, signals }, options),
    countCall,
    { call: 'send', kind, channel },
  )
}

function reportUnusable(
  context: ServerContext,
  { provider: { name: provider } }: Candidate,
  result: Unusable,
): ProblemError {
  if (result.status === 'misconfigured') {
    context.emit({ type: 'misconfigured', provider, fix: result.fix })
    return new ProblemError('misconfigured')
  }
  const { cause, retryInMs } = result
  context.emit({ type: 'provider-unavailable', provider, call: 'send', cause })
  return new ProblemError('provider_unavailable', { retryAt: context.now() + (retryInMs ?? 5000) })
}
