import { Fault, type Answer } from '../answer.ts'
import type { HandleClaims } from '../handle/handle.ts'
import type { Kit, Offer } from '../kit.ts'
import type { CheckResult } from '../providers/provider.ts'
import { endRound, giveAttemptBack, heedHint } from '../record/attempts.ts'
import { approvedAnswer, incorrectAnswer, noAttemptsLeft } from '../record/reading.ts'
import { attemptsLeft, type Round } from '../record/round.ts'
import type { Approval, VerificationRecord } from '../record/verification-record.ts'

/** One check that has reached its provider. */
export interface Checking {
  readonly claims: HandleClaims
  readonly key: string
  readonly offer: Offer
  /** As it stood with this check's attempt taken. */
  readonly round: Round
}

/** What a provider's answer comes to: for the record, for onlookers, for the browser. */
export async function settleCheck(
  kit: Kit,
  checking: Checking,
  result: CheckResult,
): Promise<Answer> {
  const { claims, key, round, offer } = checking
  const { provider, capabilities } = offer
  const about = {
    verification: claims.id,
    kind: claims.kind,
    to: claims.to.mask,
    provider: provider.name,
  }
  switch (result.status) {
    case 'approved': {
      const approval = await approve(kit, claims, result)
      await endRound(kit, key, round, 'approved')
      kit.emit({ type: 'approved', ...about, channel: approval.channel })
      return approvedAnswer(kit, claims, approval)
    }
    case 'incorrect': {
      const hint = result.attemptsLeft ?? Number.POSITIVE_INFINITY
      const heeded = (await heedHint(kit, key, round, hint, capabilities)) ?? round
      const current = heeded.number === round.number ? heeded : round
      if (attemptsLeft(current, capabilities) === 0) return decline(kit, checking, 'attempts', null)
      const answer = incorrectAnswer(current, capabilities)
      kit.emit({ type: 'incorrect', ...about, attemptsLeft: answer.attemptsLeft })
      return answer
    }
    case 'expired':
      await giveAttemptBack(kit, key, round)
      await endRound(kit, key, round, 'expired')
      kit.emit({ type: 'expired', ...about, detail: result.detail ?? null })
      return { status: 'expired' }
    case 'declined':
      return decline(kit, checking, result.reason, result.detail)
    case 'code-malformed':
      await giveAttemptBack(kit, key, round)
      throw new Fault('code_malformed')
    case 'limited':
      await giveAttemptBack(kit, key, round)
      throw new Fault('check_limit', { retryAt: kit.now() + (result.retryInMs ?? 60_000) })
    case 'unavailable':
      await giveAttemptBack(kit, key, round)
      kit.emit({
        type: 'provider-unavailable',
        provider: provider.name,
        call: 'check',
        cause: result.cause,
      })
      throw new Fault('provider_unavailable', { retryAt: kit.now() + (result.retryInMs ?? 5000) })
    case 'misconfigured':
      await giveAttemptBack(kit, key, round)
      kit.emit({ type: 'misconfigured', provider: provider.name, cure: result.cure })
      throw new Fault('misconfigured')
    case 'unconfirmed':
      kit.emit({ type: 'check-unconfirmed', ...about, cause: result.cause })
      throw new Fault('check_unconfirmed', { fate: 'open' })
  }
}

async function updateRecord(
  kit: Kit,
  { id }: HandleClaims,
  change: (record: VerificationRecord) => VerificationRecord,
): Promise<VerificationRecord> {
  return kit.verifications.update(
    id,
    kit.now(),
    (record) => record.until,
    (known) => {
      if (!known) throw new Fault('verification_lost')
      const write = change(known)
      return { write, result: write }
    },
  )
}

async function approve(
  kit: Kit,
  claims: HandleClaims,
  { channel, environment }: Extract<CheckResult, { status: 'approved' }>,
): Promise<Approval> {
  const at = kit.now()
  const proofExpiresAt = at + kit.settings.proofLifetimeMs
  const record = await updateRecord(kit, claims, (known) => ({
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
  kit: Kit,
  { claims, key, round, offer }: Checking,
  reason: 'attempts' | 'policy',
  detail: string | null,
): Promise<Answer> {
  const { provider, capabilities } = offer
  const over = await endRound(kit, key, round, reason)
  if (reason === 'attempts' && over && over.number !== round.number) {
    // A fresh code was asked for while this one was judged: its own attempts are untouched.
    return incorrectAnswer(over, capabilities)
  }
  const record = await updateRecord(kit, claims, (known) => ({
    ...known,
    state: known.state === 'approved' ? 'approved' : `declined-${reason}`,
  }))
  const { id: verification, kind, to } = claims
  kit.emit({
    type: 'declined',
    verification,
    kind,
    to: to.mask,
    provider: provider.name,
    reason,
    detail,
  })
  return reason === 'attempts'
    ? noAttemptsLeft(kit, record, over, capabilities)
    : { status: 'declined', reason, retryAt: null }
}
