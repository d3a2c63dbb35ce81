import { ProblemError, type Answer } from '../answer.ts'
import type { HandleClaims } from '../handle/handle.ts'
import type { ServerContext, Candidate } from '../server-context.ts'
import type { CheckResult } from '../providers/provider.ts'
import { endRound, giveAttemptBack, applyAttemptsHint } from '../record/attempts.ts'
import { approvedAnswer, incorrectAnswer, noAttemptsLeft } from '../record/reading.ts'
import { attemptsLeft, type Round } from '../record/round.ts'
import type { Approval, VerificationRecord } from '../record/verification-record.ts'

/** A check that the provider has answered. */
export interface PendingCheck {
  readonly claims: HandleClaims
  readonly key: string
  readonly candidate: Candidate
  /** The round with this check's attempt taken. */
  readonly round: Round
}

/** Applies a provider's result: updates the round and the record, emits the event, returns the answer. */
export async function settleCheck(
  context: ServerContext,
  checking: PendingCheck,
  result: CheckResult,
): Promise<Answer> {
  const { claims, key, round, candidate } = checking
  const { provider, capabilities } = candidate
  const details = {
    verification: claims.id,
    kind: claims.kind,
    to: claims.to.mask,
    provider: provider.name,
  }
  switch (result.status) {
    case 'approved': {
      const approval = await approve(context, claims, result)
      await endRound(context, key, round, 'approved')
      context.emit({ type: 'approved', ...details, channel: approval.channel })
      return approvedAnswer(context, claims, approval)
    }
    case 'incorrect': {
      const hint = result.attemptsLeft ?? Number.POSITIVE_INFINITY
      const updated = (await applyAttemptsHint(context, key, round, hint, capabilities)) ?? round
      const current = updated.number === round.number ? updated : round
      if (attemptsLeft(current, capabilities) === 0)
        return decline(context, checking, 'attempts', null)
      const answer = incorrectAnswer(current, capabilities)
      context.emit({ type: 'incorrect', ...details, attemptsLeft: answer.attemptsLeft })
      return answer
    }
    case 'expired':
      await giveAttemptBack(context, key, round)
      await endRound(context, key, round, 'expired')
      context.emit({ type: 'expired', ...details, detail: result.detail ?? null })
      return { status: 'expired' }
    case 'declined':
      return decline(context, checking, result.reason, result.detail)
    case 'code-malformed':
      await giveAttemptBack(context, key, round)
      throw new ProblemError('code_malformed')
    case 'limited':
      await giveAttemptBack(context, key, round)
      throw new ProblemError('check_limit', {
        retryAt: context.now() + (result.retryInMs ?? 60_000),
      })
    case 'unavailable':
      await giveAttemptBack(context, key, round)
      context.emit({
        type: 'provider-unavailable',
        provider: provider.name,
        call: 'check',
        cause: result.cause,
      })
      throw new ProblemError('provider_unavailable', {
        retryAt: context.now() + (result.retryInMs ?? 5000),
      })
    case 'misconfigured':
      await giveAttemptBack(context, key, round)
      context.emit({ type: 'misconfigured', provider: provider.name, fix: result.fix })
      throw new ProblemError('misconfigured')
    case 'unconfirmed':
      context.emit({ type: 'check-unconfirmed', ...details, cause: result.cause })
      throw new ProblemError('check_unconfirmed', { effect: 'unknown' })
  }
}

async function updateRecord(
  context: ServerContext,
  { id }: HandleClaims,
  change: (record: VerificationRecord) => VerificationRecord,
): Promise<VerificationRecord> {
  return context.verifications.update(
    id,
    context.now(),
    (record) => record.until,
    (known) => {
      if (!known) throw new ProblemError('verification_lost')
      const write = change(known)
      return { write, result: write }
    },
  )
}

async function approve(
  context: ServerContext,
  claims: HandleClaims,
  { channel, environment }: Extract<CheckResult, { status: 'approved' }>,
): Promise<Approval> {
  const at = context.now()
  const proofExpiresAt = at + context.settings.proofLifetimeMs
  const record = await updateRecord(context, claims, (known) => ({
    ...known,
    state: 'approved',
    approval: known.approval ?? {
      at,
      channel: channel ?? known.channel,
      environment,
      proofExpiresAt,
    },
    until: Math.max(known.until, proofExpiresAt),
  }))
  return record.approval!
}

async function decline(
  context: ServerContext,
  { claims, key, round, candidate }: PendingCheck,
  reason: 'attempts' | 'policy',
  detail: string | null,
): Promise<Answer> {
  const { provider, capabilities } = candidate
  const over = await endRound(context, key, round, reason)
  if (reason === 'attempts' && over && over.number !== round.number) {
    // A new code was sent while this one was checked. The new code keeps its attempts.
    return incorrectAnswer(over, capabilities)
  }
  const record = await updateRecord(context, claims, (known) => ({
    ...known,
    state: known.state === 'approved' ? 'approved' : `declined-${reason}`,
  }))
  const { id: verification, kind, to } = claims
  context.emit({
    type: 'declined',
    verification,
    kind,
    to: to.mask,
    provider: provider.name,
    reason,
    detail,
  })
  return reason === 'attempts'
    ? noAttemptsLeft(context, record, over, capabilities)
    : { status: 'declined', reason, retryAt: null }
}
