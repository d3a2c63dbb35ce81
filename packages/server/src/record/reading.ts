import type { Incorrect } from '@otp-kit/core/contract'
import type { ApprovedAnswer, AwaitingAnswer, DeclinedAnswer } from '../answer.ts'
import type { HandleClaims } from '../handle/handle.ts'
import { candidateNamed, type ServerContext } from '../server-context.ts'
import type { KindCapabilities } from '../providers/provider.ts'
import { signProof } from '../proof/proof.ts'
import { attemptsLeft, expiresAt, nextSendRepeats, type Round } from './round.ts'
import type { Approval, VerificationRecord } from './verification-record.ts'

// Repeating a code that is about to expire is of no use.
const worthRepeatingMs = 60_000

function cooldownEndsAt(cooldown: readonly number[], sends: number, lastSentAt: number): number {
  if (sends === 0) return 0
  return lastSentAt + cooldown[Math.min(sends, cooldown.length) - 1]! * 1000
}

/** Returns when the next send is possible: after the cooldown, the limits, and the rest of a code not worth repeating. */
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

/** Returns the sends left now. If there were none after the last send, one is free again after `limitedUntil`. */
function sendsLeftNow({ sendsLeft, limitedUntil }: VerificationRecord, now: number): number | null {
  return sendsLeft === 0 && now >= limitedUntil ? 1 : sendsLeft
}

export function awaitingAnswer(
  context: ServerContext,
  { kind, to }: HandleClaims,
  handle: string,
  record: VerificationRecord,
  round: Round,
): AwaitingAnswer {
  const now = context.now()
  const { capabilities } = candidateNamed(context, kind, round.provider)
  return {
    status: 'awaiting',
    verification: handle,
    to: to.mask,
    kind,
    channel: record.channel,
    code: capabilities.code,
    originBound: capabilities.originBound,
    expiresAt: expiresAt(round, capabilities),
    resendAt: resendAt(context.settings.limits.cooldown, record, round, capabilities, now),
    attemptsLeft: capabilities.attempts === null ? null : attemptsLeft(round, capabilities),
    sendsLeft: sendsLeftNow(record, now),
    channels: capabilities.channels,
    resendSemantics: capabilities.resendSemantics,
    resendExtends: !nextSendRepeats(round, capabilities, now),
  }
}

/** Returns the answer to a wrong code. */
export function incorrectAnswer(round: Round, capabilities: KindCapabilities): Incorrect {
  const left = capabilities.attempts === null ? null : attemptsLeft(round, capabilities)
  return { status: 'incorrect', attemptsLeft: left }
}

/** Returns the answer after too many wrong codes, with the time at which a new code may be sent. */
export function noAttemptsLeft(
  context: ServerContext,
  record: VerificationRecord,
  round: Round | null,
  capabilities: KindCapabilities,
): DeclinedAnswer {
  const { cooldown } = context.settings.limits
  const retryAt = resendAt(cooldown, record, round, capabilities, context.now())
  return { status: 'declined', reason: 'attempts', retryAt }
}

export async function approvedAnswer(
  context: ServerContext,
  { id, kind, to, purpose }: HandleClaims,
  { at, channel, environment, proofExpiresAt }: Approval,
): Promise<ApprovedAnswer> {
  const proof = await signProof(await context.keys.proofKeys(), {
    jti: id,
    sub: to.reveal(),
    aud: context.settings.audience,
    kind,
    purpose,
    channel,
    environment,
    iat: Math.floor(at / 1000),
    exp: Math.floor(proofExpiresAt / 1000),
  })
  return { status: 'approved', proof, proofExpiresAt, to: to.reveal(), kind }
}
