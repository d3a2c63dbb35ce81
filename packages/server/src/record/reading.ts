import type { Incorrect } from '@otp-kit/core/contract'
import type { ApprovedAnswer, AwaitingAnswer, DeclinedAnswer } from '../answer.ts'
import type { HandleClaims } from '../handle/handle.ts'
import { offerOf, type Kit } from '../kit.ts'
import type { KindCapabilities } from '../providers/provider.ts'
import { signProof } from '../proof/proof.ts'
import { attemptsLeft, expiresAt, nextSendRepeats, type Round } from './round.ts'
import type { Approval, VerificationRecord } from './verification-record.ts'

// A repeat of a code that is about to die is of no use to anybody.
const worthRepeatingMs = 60_000

function cooldownEndsAt(cooldown: readonly number[], sends: number, lastSentAt: number): number {
  if (sends === 0) return 0
  return lastSentAt + cooldown[Math.min(sends, cooldown.length) - 1]! * 1000
}

/** When the next send is possible: after the cooldown, the limits, and what is left of a code not worth repeating. */
export function resendAt(
  cooldown: readonly number[],
  record: Pick<VerificationRecord, 'sends' | 'lastSentAt'> & Partial<VerificationRecord>,
  round: Round | null,
  capabilities: KindCapabilities,
  now: number,
): number {
  let at = cooldownEndsAt(cooldown, record.sends, record.lastSentAt)
  if (record.sendsLeft === 0) at = Math.max(at, record.limitedUntil ?? 0)
  if (!round) return at
  const end = expiresAt(round, capabilities)
  const then = Math.max(at, now)
  if (end !== null && end - then < worthRepeatingMs && nextSendRepeats(round, capabilities, then)) {
    at = Math.max(at, end)
  }
  return Math.max(at, round.pausedUntil)
}

/** What the limits had left, as it is now: where they had nothing left, time has given one back. */
function sendsLeftNow({ sendsLeft, limitedUntil }: VerificationRecord, now: number): number | null {
  return sendsLeft === 0 && now >= limitedUntil ? 1 : sendsLeft
}

export function awaitingAnswer(
  kit: Kit,
  { kind, to }: HandleClaims,
  handle: string,
  record: VerificationRecord,
  round: Round,
): AwaitingAnswer {
  const now = kit.now()
  const { capabilities } = offerOf(kit, kind, round.provider)
  return {
    status: 'awaiting',
    verification: handle,
    to: to.mask,
    kind,
    channel: record.channel,
    code: capabilities.code,
    originBound: capabilities.originBound,
    expiresAt: expiresAt(round, capabilities),
    resendAt: resendAt(kit.settings.limits.cooldown, record, round, capabilities, now),
    attemptsLeft: capabilities.attempts === null ? null : attemptsLeft(round, capabilities),
    sendsLeft: sendsLeftNow(record, now),
    channels: capabilities.channels,
    resendSemantics: capabilities.resendSemantics,
    resendExtends: !nextSendRepeats(round, capabilities, now),
  }
}

/** A wrong code, and what is left. */
export function incorrectAnswer(round: Round, capabilities: KindCapabilities): Incorrect {
  const told = capabilities.attempts === null ? null : attemptsLeft(round, capabilities)
  return { status: 'incorrect', attemptsLeft: told }
}

/** Too many wrong codes: what is left is to ask for a fresh one, when that is possible. */
export function noAttemptsLeft(
  kit: Kit,
  record: VerificationRecord,
  round: Round | null,
  capabilities: KindCapabilities,
): DeclinedAnswer {
  const { cooldown } = kit.settings.limits
  const retryAt = resendAt(cooldown, record, round, capabilities, kit.now())
  return { status: 'declined', reason: 'attempts', retryAt }
}

export async function approvedAnswer(
  kit: Kit,
  { id, kind, to, purpose }: HandleClaims,
  { at, channel, environment, proofExpiresAt }: Approval,
): Promise<ApprovedAnswer> {
  const proof = await signProof(await kit.keys.proofKeys(), {
    jti: id,
    sub: to.reveal(),
    aud: kit.settings.audience,
    kind,
    purpose,
    channel,
    environment,
    iat: Math.floor(at / 1000),
    exp: Math.floor(proofExpiresAt / 1000),
  })
  return { status: 'approved', proof, proofExpiresAt, to: to.reveal(), kind }
}
