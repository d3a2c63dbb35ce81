import { ProblemError, type Answer } from '../answer.ts'
import type { CheckResult } from '../providers/provider.ts'
import type { Snapshot } from '../record/documents.ts'
import { manyWrongCodes } from '../record/destination-record.ts'
import { endedAnswer, incorrectAnswer, noAttemptsLeft, readState } from '../record/reading.ts'
import { attemptsLeft } from '../record/round.ts'
import type { ServerContext } from '../server-context.ts'
import { isStoreUnavailableError } from '../store/store.ts'
import { applyCheckResult, type PendingCheck, type Step } from './apply-check-result.ts'
import { persistently } from './record-send.ts'
import { longestWait, pauseForOthers } from './wait-for-others.ts'

/** Records a provider's result and answers it. If the store fails, the check stays unconfirmed. */
export async function concludeCheck(
  context: ServerContext,
  checking: PendingCheck,
  result: CheckResult,
): Promise<Answer> {
  try {
    return await persistently(() => recordCheck(context, checking, result))
  } catch (error) {
    if (!isStoreUnavailableError(error)) throw error
    context.emit({ type: 'store-unavailable', cause: error.message })
    throw new ProblemError('check_unconfirmed', { effect: 'unknown' })
  }
}

/**
 * Applies a provider's result in one write, emits the event, returns the answer. A result that ends the verification waits
 * for other checks in flight: one of them may be the same code, which a provider approves once.
 */
async function recordCheck(
  context: ServerContext,
  checking: PendingCheck,
  result: CheckResult,
): Promise<Answer> {
  let { snapshot } = checking
  for (let waits = 0; ; waits += 1) {
    const mayWait = waits < longestWait
    const applied = await context.documents.update(snapshot, context.now(), (current) => {
      const step = applyCheckResult(context, checking, result, current, mayWait)
      return { changes: step.changes, result: step }
    })
    if (applied.result.result !== 'wait') return answerOf(context, checking, result, applied)
    await pauseForOthers(context)
    snapshot = await context.documents.read(snapshot.names, context.now())
  }
}

async function answerOf(
  context: ServerContext,
  { claims, candidate }: PendingCheck,
  result: CheckResult,
  { snapshot, result: step }: { readonly snapshot: Snapshot; readonly result: Step },
): Promise<Answer> {
  const { provider, capabilities } = candidate
  const details = {
    verification: claims.id,
    kind: claims.kind,
    to: claims.to.mask,
    provider: provider.name,
  }
  const declined = (reason: 'attempts' | 'policy') => {
    const detail = result.status === 'declined' ? result.detail : null
    context.emit({ type: 'declined', ...details, reason, detail })
  }
  const { round } = snapshot
  if (step.slowsDown) context.emit({ type: 'wrong-codes', ...details, count: manyWrongCodes })
  switch (step.result) {
    case 'wait':
    case 'unsettled':
      break
    case 'approved': {
      const { approval } = snapshot.record!
      if (result.status === 'approved') {
        context.emit({ type: 'approved', ...details, channel: approval!.channel })
      }
      const reading = readState(context, claims, snapshot)
      return reading.state === 'awaiting'
        ? { status: 'expired' }
        : endedAnswer(context, claims, reading)
    }
    case 'incorrect': {
      if (!round) return { status: 'expired' }
      const answer = incorrectAnswer(round, claims, capabilities)
      const left = capabilities.attempts === null ? null : attemptsLeft(round, capabilities)
      context.emit({ type: 'incorrect', ...details, attemptsLeft: left })
      return answer
    }
    case 'expired':
      context.emit({
        type: 'expired',
        ...details,
        detail: (result.status === 'expired' && result.detail) || null,
      })
      return { status: 'expired' }
    case 'attempts':
      declined('attempts')
      return round ? noAttemptsLeft(context, claims, round) : { status: 'expired' }
    case 'policy':
      declined('policy')
      return { status: 'declined', reason: 'policy', retryAt: null }
  }
  throw problemOf(context, details, result)
}

/** Returns the problem of a check that left open whether the code is right. */
function problemOf(
  context: ServerContext,
  details: Omit<
    Extract<Parameters<ServerContext['emit']>[0], { type: 'incorrect' }>,
    'type' | 'attemptsLeft'
  >,
  result: CheckResult,
): ProblemError {
  const { provider } = details
  const now = context.now()
  switch (result.status) {
    case 'unconfirmed':
      context.emit({ type: 'check-unconfirmed', ...details, cause: result.cause })
      return new ProblemError('check_unconfirmed', { effect: 'unknown' })
    case 'limited':
      return new ProblemError('check_limit', { retryAt: now + (result.retryInMs ?? 60_000) })
    case 'unavailable': {
      const { cause, retryInMs } = result
      context.emit({ type: 'provider-unavailable', provider, call: 'check', cause })
      return new ProblemError('provider_unavailable', { retryAt: now + (retryInMs ?? 5000) })
    }
    case 'misconfigured':
      context.emit({ type: 'misconfigured', provider, fix: result.fix })
      return new ProblemError('misconfigured')
    case 'code-malformed':
    case 'approved':
    case 'incorrect':
    case 'expired':
    case 'declined':
      return new ProblemError('code_malformed')
  }
}
