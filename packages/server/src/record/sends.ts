import type { HandleClaims } from '../handle/handle.ts'
import { handleLifetimeMs } from '../limits.ts'
import type { ServerContext, Candidate } from '../server-context.ts'
import type { SendResult } from '../providers/provider.ts'
import type { PendingSend } from '../routes/deliver.ts'
import { nextSendRepeats, type Round } from './round.ts'
import type { VerificationRecord } from './verification-record.ts'

const until = (value: { readonly until: number }) => value.until

export interface Written {
  readonly record: VerificationRecord
  readonly round: Round
}

const emptyRound: Omit<Round, 'provider' | 'until'> = {
  number: 0,
  providerId: null,
  owner: '',
  browser: '',
  startedAt: 0,
  lastSentAt: 0,
  sends: 0,
  attempts: 0,
  over: 'expired',
  steps: 0,
  pausedUntil: 0,
  sending: null,
}

function recordOf(
  { claims, channel, sends, reservation }: PendingSend,
  at: number,
): VerificationRecord {
  const { left, freeAt } = reservation.left((limit) => limit.code === 'destination_limit')
  return {
    state: 'awaiting',
    channel,
    sends,
    lastSentAt: at,
    sendsLeft: left,
    limitedUntil: freeAt,
    approval: null,
    until: claims.createdAt + handleLifetimeMs,
  }
}

async function writeRecord(
  context: ServerContext,
  { claims }: PendingSend,
  record: VerificationRecord,
) {
  return context.verifications.update(claims.id, context.now(), until, (known) =>
    // The previous code may have been approved in the meantime, which is final.
    known?.state === 'approved' ? { result: known } : { write: record, result: record },
  )
}

/** Records a send before the provider is called. `requireAllowed` throws if a concurrent send was faster. */
export async function beginSend(
  context: ServerContext,
  sending: PendingSend,
  { provider }: Candidate,
  at: number,
  requireAllowed: (round: Round | null) => void,
): Promise<void> {
  const { claims, key } = sending
  await context.rounds.update(key, at, until, (round) => {
    requireAllowed(round)
    const base = round ?? { ...emptyRound, provider: provider.name, until: 0 }
    const write: Round = {
      ...base,
      sending: { id: claims.id, browser: claims.browser, at },
      until: Math.max(base.until, at + handleLifetimeMs),
    }
    return { write, result: undefined }
  })
  await writeRecord(context, sending, recordOf(sending, at))
}

/** Returns the round with this send: the same one, or a new one. */
function withSend(
  round: Round,
  { claims, sends }: Pick<PendingSend, 'claims' | 'sends'>,
  { provider }: Candidate,
  at: number,
  providerId: string | null,
  repeat: boolean,
): Round {
  const common = {
    provider: provider.name,
    providerId,
    owner: claims.id,
    browser: claims.browser,
    lastSentAt: at,
    steps: sends,
    pausedUntil: 0,
    sending: round.sending?.id === claims.id ? null : round.sending,
    until: at + handleLifetimeMs,
  }
  return repeat
    ? { ...round, ...common, sends: round.sends + 1 }
    : { ...common, number: round.number + 1, startedAt: at, sends: 1, attempts: 0, over: null }
}

async function addSend(
  context: ServerContext,
  sending: PendingSend,
  candidate: Candidate,
  at: number,
  of: (round: Round) => Round,
): Promise<Written> {
  const round = await context.rounds.update(sending.key, context.now(), until, (known) => {
    const write = of(known ?? { ...emptyRound, provider: candidate.provider.name, until: 0 })
    return { write, result: write }
  })
  const record = await writeRecord(context, sending, recordOf(sending, at))
  return { record, round }
}

/** Records a confirmed send. Whether a new round starts depends on whether the provider reports a new verification. */
export async function confirmSend(
  context: ServerContext,
  sending: PendingSend,
  candidate: Candidate,
  at: number,
  { providerId, fresh }: Extract<SendResult, { status: 'sent' }>,
): Promise<Written> {
  return addSend(context, sending, candidate, at, (round) => {
    const known = round.providerId === null || round.providerId === providerId
    const repeat =
      !fresh && known && round.over === null && round.provider === candidate.provider.name
    return withSend(round, sending, candidate, at, providerId, repeat)
  })
}

/** Records a send whose answer was lost. A code that may have been sent can be checked. */
export async function unconfirmSend(
  context: ServerContext,
  sending: PendingSend,
  candidate: Candidate,
  at: number,
): Promise<Written> {
  return addSend(context, sending, candidate, at, (round) => {
    const repeat =
      round.provider === candidate.provider.name &&
      nextSendRepeats(round, candidate.capabilities, at)
    return withSend(round, sending, candidate, at, repeat ? round.providerId : null, repeat)
  })
}

/** Does what `unconfirmSend` does, for a send whose process died: only the record from before the call is known. */
export async function recordLostSend(
  context: ServerContext,
  claims: HandleClaims,
  key: string,
  { sends, lastSentAt }: VerificationRecord,
  candidate: Candidate,
): Promise<Round> {
  return context.rounds.update(key, context.now(), until, (known) => {
    const round = known ?? { ...emptyRound, provider: candidate.provider.name, until: 0 }
    const repeat = nextSendRepeats(round, candidate.capabilities, lastSentAt)
    const providerId = repeat ? round.providerId : null
    const write = withSend(round, { claims, sends }, candidate, lastSentAt, providerId, repeat)
    return { write, result: write }
  })
}

/** Restores the state before a send that certainly sent nothing, and records the provider's refusal. */
export async function cancelSend(
  context: ServerContext,
  sending: PendingSend,
  outcome: { readonly refused?: boolean; readonly pausedUntil?: number } = {},
): Promise<void> {
  const { claims, key, before } = sending
  const { pausedUntil = 0, refused = false } = outcome
  await context.rounds.update(key, context.now(), until, (round) => {
    if (!round) return { result: undefined }
    const write: Round = {
      ...round,
      sending: round.sending?.id === claims.id ? null : round.sending,
      pausedUntil: Math.max(round.pausedUntil, pausedUntil),
      until: Math.max(round.until, pausedUntil),
    }
    return { write, result: undefined }
  })
  const record = before ?? { ...recordOf(sending, context.now()), state: 'void' as const }
  await writeRecord(
    context,
    sending,
    refused && before ? { ...record, state: 'declined-policy' } : record,
  )
}
