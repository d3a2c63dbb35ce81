import { ProblemError } from '../answer.ts'
import type { HandleClaims } from '../handle/handle.ts'
import type { CheckResult } from '../providers/provider.ts'
import { countWrongCode, forgetWrongCodes, isSlowedDown } from '../record/destination-record.ts'
import type { Changes, Snapshot } from '../record/documents.ts'
import { addApproval } from '../record/group-record.ts'
import {
  approve,
  attemptsLeft,
  endCheck,
  expiresAt,
  othersChecking,
  type Round,
} from '../record/round.ts'
import type { VerificationRecord } from '../record/verification-record.ts'
import type { Candidate, ServerContext } from '../server-context.ts'

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

export type Settled =
  | 'wait'
  | 'approved'
  | 'incorrect'
  | 'expired'
  | 'attempts'
  | 'policy'
  | 'unsettled'

export interface Step {
  readonly changes: Changes
  readonly result: Settled
  /** Whether this wrong code is the one from which on the destination is slowed down. */
  readonly slowsDown?: boolean | undefined
}

/** Returns what a provider's result changes in the documents as they are now. */
export function applyCheckResult(
  context: ServerContext,
  checking: PendingCheck,
  result: CheckResult,
  snapshot: Snapshot,
  mayWait: boolean,
): Step {
  const step = applyToVerification(context, checking, result, snapshot, mayWait)
  const { act, destination, group } = snapshot
  // A write that is repeated because its answer was lost counts nothing again.
  if (act?.holder !== checking.id || act.outcome !== 'pending') return step
  const now = context.now()
  const { pumping } = context.settings
  if (step.result === 'approved' && result.status === 'approved') {
    const forgotten = {
      destination: forgetWrongCodes(destination),
      group: pumping ? addApproval(group, now, pumping) : undefined,
    }
    return { ...step, changes: { ...step.changes, ...forgotten } }
  }
  if (step.result !== 'incorrect' && step.result !== 'attempts') return step
  const counted = countWrongCode(destination, now)
  return {
    ...step,
    changes: { ...step.changes, destination: counted },
    slowsDown: isSlowedDown(counted, now) && !isSlowedDown(destination, now),
  }
}

function applyToVerification(
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
      // Some providers answer an expired code like a wrong one.
      const promisedUntil = expiresAt(round, capabilities)
      if (promisedUntil !== null && now >= promisedUntil) return end('expired', 'expired')
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
