import type { HandleClaims } from '../handle/handle.ts'
import { handleLifetimeMs } from '../limits.ts'
import type { Kit, Offer } from '../kit.ts'
import type { SendResult } from '../providers/provider.ts'
import type { Sending } from '../routes/deliver.ts'
import { nextSendRepeats, type Round } from './round.ts'
import type { VerificationRecord } from './verification-record.ts'

const until = (value: { readonly until: number }) => value.until

export interface Written {
  readonly record: VerificationRecord
  readonly round: Round
}

const noRound: Omit<Round, 'provider' | 'until'> = {
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
  { claims, channel, sends, reservation }: Sending,
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
    until: claims.bornAt + handleLifetimeMs,
  }
}

async function writeRecord(kit: Kit, { claims }: Sending, record: VerificationRecord) {
  return kit.verifications.update(claims.id, kit.now(), until, (known) =>
    // A check of the code before may have been approved meanwhile, and that stands.
    known?.state === 'approved' ? { result: known } : { write: record, result: record },
  )
}

/** Writes down that a send is about to be made. `judge` throws where another one was faster. */
export async function beginSend(
  kit: Kit,
  sending: Sending,
  { provider }: Offer,
  at: number,
  judge: (round: Round | null) => void,
): Promise<void> {
  const { claims, key } = sending
  await kit.rounds.update(key, at, until, (round) => {
    judge(round)
    const base = round ?? { ...noRound, provider: provider.name, until: 0 }
    const write: Round = {
      ...base,
      sending: { id: claims.id, browser: claims.browser, at },
      until: Math.max(base.until, at + handleLifetimeMs),
    }
    return { write, result: undefined }
  })
  await writeRecord(kit, sending, recordOf(sending, at))
}

/** A round that the send has joined, or begun. */
function joined(
  round: Round,
  { claims, sends }: Pick<Sending, 'claims' | 'sends'>,
  { provider }: Offer,
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

async function join(
  kit: Kit,
  sending: Sending,
  offer: Offer,
  at: number,
  of: (round: Round) => Round,
): Promise<Written> {
  const round = await kit.rounds.update(sending.key, kit.now(), until, (known) => {
    const write = of(known ?? { ...noRound, provider: offer.provider.name, until: 0 })
    return { write, result: write }
  })
  const record = await writeRecord(kit, sending, recordOf(sending, at))
  return { record, round }
}

/** The provider sent. Its word on whether that began a verification of its own decides about the round. */
export async function confirmSend(
  kit: Kit,
  sending: Sending,
  offer: Offer,
  at: number,
  { providerId, fresh }: Extract<SendResult, { status: 'sent' }>,
): Promise<Written> {
  return join(kit, sending, offer, at, (round) => {
    const known = round.providerId === null || round.providerId === providerId
    const repeat = !fresh && known && round.over === null && round.provider === offer.provider.name
    return joined(round, sending, offer, at, providerId, repeat)
  })
}

/** A message may be out: whoever asked for it may check its code. */
export async function unconfirmSend(
  kit: Kit,
  sending: Sending,
  offer: Offer,
  at: number,
): Promise<Written> {
  return join(kit, sending, offer, at, (round) => {
    const repeat =
      round.provider === offer.provider.name && nextSendRepeats(round, offer.capabilities, at)
    return joined(round, sending, offer, at, repeat ? round.providerId : null, repeat)
  })
}

/** What `unconfirmSend` does, for a send whose own process could not: the record written before the call is all there is. */
export async function adoptSend(
  kit: Kit,
  claims: HandleClaims,
  key: string,
  { sends, lastSentAt }: VerificationRecord,
  offer: Offer,
): Promise<Round> {
  return kit.rounds.update(key, kit.now(), until, (known) => {
    const round = known ?? { ...noRound, provider: offer.provider.name, until: 0 }
    const repeat = nextSendRepeats(round, offer.capabilities, lastSentAt)
    const providerId = repeat ? round.providerId : null
    const write = joined(round, { claims, sends }, offer, lastSentAt, providerId, repeat)
    return { write, result: write }
  })
}

/** Certainly nothing was sent: all stands as before, but for what the provider said meanwhile. */
export async function cancelSend(
  kit: Kit,
  sending: Sending,
  outcome: { readonly refused?: boolean; readonly pausedUntil?: number } = {},
): Promise<void> {
  const { claims, key, before } = sending
  const { pausedUntil = 0, refused = false } = outcome
  await kit.rounds.update(key, kit.now(), until, (round) => {
    if (!round) return { result: undefined }
    const write: Round = {
      ...round,
      sending: round.sending?.id === claims.id ? null : round.sending,
      pausedUntil: Math.max(round.pausedUntil, pausedUntil),
      until: Math.max(round.until, pausedUntil),
    }
    return { write, result: undefined }
  })
  const record = before ?? { ...recordOf(sending, kit.now()), state: 'void' as const }
  await writeRecord(
    kit,
    sending,
    refused && before ? { ...record, state: 'declined-policy' } : record,
  )
}
