import { ProblemError, type Answer } from '../answer.ts'
import type { HandleClaims } from '../handle/handle.ts'
import type { CheckResult } from '../providers/provider.ts'
import type { Changes, Snapshot } from '../record/documents.ts'
import { endedAnswer, incorrectAnswer, noAttemptsLeft, readState } from '../record/reading.ts'
import { approve, attemptsLeft, endCheck, othersChecking, type Round } from '../record/round.ts'
import type { VerificationRecord } from '../record/verification-record.ts'
import type { ServerContext, Candidate } from '../server-context.ts'

/** A check that the provider has answered. */
export interface PendingCheck {
  readonly claims: HandleClaims
  readonly candidate: Candidate
  /** The documents with this check's act, and its attempt taken. */
  readonly snapshot: Snapshot
  /** The number of the round in which the code was checked. */
  readonly number: number
  /** The execution that has taken the attempt. */
  readonly id: string
}

/** How often a check waits for others that are in flight, 25 ms each time. */
export const longestWait = 120

export function pauseForOthers(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 25)
  })
}

type Settled = 'wait' | 'approved' | 'incorrect' | 'expired' | 'attempts' | 'policy' | 'unsettled'

interface Step {
  readonly changes: Changes
  readonly result: Settled
}

/**
 * Applies a provider's result in one write, emits the event, returns the answer. A result that ends the verification waits
 * for other checks in flight: one of them may be the same code, which a provider approves once.
 */
export async function settleCheck(
  context: ServerContext,
  checking: PendingCheck,
  result: CheckResult,
): Promise<Answer> {
  let { snapshot } = checking
  for (let waits = 0; ; waits += 1) {
    const mayWait = waits < longestWait
    const step = await context.documents.update(snapshot, context.now(), (current) =>
      nextStep(context, checking, result, current, mayWait),
    )
    if (step.result !== 'wait') return answerOf(context, checking, result, step)
    await pauseForOthers()
    snapshot = await context.documents.read(snapshot.names, context.now())
  }
}

function nextStep(
  context: ServerContext,
  { claims, candidate, number, id }: PendingCheck,
  result: CheckResult,
  { act: known, record, round: current }: Snapshot,
  mayWait: boolean,
): Step {
  const now = context.now()
  const { capabilities } = candidate
  // A late answer about an older round does not change a newer one.
  const round = current?.number === number ? current : undefined
  const act = known && ({ ...known, outcome: 'done' } as const)
  if (record?.state === 'approved') {
    return { changes: { act, round: round && endCheck(round, id, {}) }, result: 'approved' }
  }
  const end = (over: NonNullable<Round['over']>, settled: Settled, taken = round): Step => {
    if (taken && mayWait && othersChecking(taken, id, now)) {
      return { changes: { round: endCheck(taken, id, {}) }, result: 'wait' }
    }
    const declined = over === 'policy' || (over === 'attempts' && taken !== undefined)
    const ended = taken && endCheck(taken, id, { over, back: over === 'expired' })
    const state = `declined-${over === 'policy' ? over : 'attempts'}` as const
    return {
      changes: { act, round: ended, record: declined && record ? { ...record, state } : undefined },
      result: settled,
    }
  }
  switch (result.status) {
    case 'approved': {
      if (!record) throw new ProblemError('verification_lost')
      const proofExpiresAt = now + context.settings.proofLifetimeMs
      const approved: VerificationRecord = {
        ...record,
        state: 'approved',
        approval: {
          at: now,
          channel: result.channel ?? record.channel,
          environment: result.environment,
          proofExpiresAt,
        },
        until: Math.max(record.until, proofExpiresAt),
      }
      const ended = round && approve(round, id, claims.browser)
      return { changes: { act, record: approved, round: ended }, result: 'approved' }
    }
    case 'incorrect': {
      if (!round) return { changes: { act }, result: 'incorrect' }
      // The provider's own count is applied if it is lower.
      const fewer = attemptsLeft(round, capabilities) - (result.attemptsLeft ?? Infinity)
      const counted = { ...round, attempts: round.attempts + Math.max(0, fewer) }
      if (attemptsLeft(counted, capabilities) === 0) return end('attempts', 'attempts', counted)
      return { changes: { act, round: endCheck(counted, id, {}) }, result: 'incorrect' }
    }
    case 'expired':
      return end('expired', 'expired')
    case 'declined':
      return result.reason === 'attempts'
        ? end('attempts', round ? 'attempts' : 'incorrect')
        : end('policy', 'policy')
    case 'unconfirmed': {
      const open = known && { ...known, leaseUntil: now }
      const changes = { act: open, round: round && endCheck(round, id, {}) }
      return { changes, result: 'unsettled' }
    }
    case 'code-malformed':
    case 'limited':
    case 'unavailable':
    case 'misconfigured': {
      // Certainly nothing was checked, so the same key may check again.
      const changes = { act: null, round: round && endCheck(round, id, { back: true }) }
      return { changes, result: 'unsettled' }
    }
  }
}

async function answerOf(
  context: ServerContext,
  { claims, candidate }: PendingCheck,
  result: CheckResult,
  { snapshot, result: settled }: { readonly snapshot: Snapshot; readonly result: Settled },
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
  switch (settled) {
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

/** Returns the problem of a check that has not told whether the code is right. */
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
