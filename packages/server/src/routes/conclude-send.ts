import type { Channel } from '@otp-kit/core/contract'
import { ProblemError, type Answer } from '../answer.ts'
import type { Reservation } from '../guards/limit.ts'
import { reportPumping } from '../guards/pumping.ts'
import type { HandleClaims } from '../handle/handle.ts'
import { hourMs } from '../limits.ts'
import type { SendResult } from '../providers/provider.ts'
import type { SendNote } from '../record/act.ts'
import type { Snapshot } from '../record/documents.ts'
import { awaitingAnswer } from '../record/reading.ts'
import type { Candidate, ServerContext } from '../server-context.ts'
import { isStoreUnavailableError } from '../store/store.ts'
import { persistently, recordNothingSent, recordSend } from './record-send.ts'

/** A send that has passed the guards that count nothing. */
export interface PendingSend {
  readonly claims: HandleClaims
  /** Returns the handle. A new one is sealed after all guards. */
  readonly sealed: () => Promise<string>
  readonly resend: boolean
  readonly channel: Channel
  readonly locale: string | undefined
  readonly subject: string | undefined
  readonly reservation: Reservation
  /** Whether the lists of the site allow it in spite of limits, or block it. */
  readonly allowed: boolean
  readonly blocked: boolean
  /** A digest of the client's address; `null`: the send does not count for its group. */
  readonly client: string | null
}

/** A send whose call has begun. */
interface BegunSend extends PendingSend {
  readonly note: SendNote
  readonly snapshot: Snapshot
  readonly candidate: Candidate
}

export type Unusable = Extract<SendResult, { status: 'unavailable' | 'misconfigured' }>

/** Records what the provider answered and returns the answer, or throws the refusal. */
export async function concludeSend(
  context: ServerContext,
  sending: BegunSend,
  result: Exclude<SendResult, Unusable>,
): Promise<Answer> {
  const { claims, channel, resend, snapshot, note, candidate } = sending
  const { provider, capabilities } = candidate
  const details = {
    verification: claims.id,
    kind: claims.kind,
    to: claims.to.mask,
    provider: provider.name,
  }
  switch (result.status) {
    case 'sent': {
      const answer = await record(result)
      context.emit({ type: 'sent', ...details, channel, resend, fresh: result.fresh })
      return answer
    }
    case 'unconfirmed': {
      const awaiting = await record({ providerId: result.providerId ?? null, fresh: null })
      context.emit({ type: 'send-unconfirmed', ...details, cause: result.cause })
      const retryAt = awaiting.resendAt
      throw new ProblemError('send_unconfirmed', { awaiting, retryAt, effect: 'final' })
    }
    case 'refused':
      return refuse('policy', result.reason)
    case 'undeliverable':
      return refuse('destination_undeliverable', result.reason)
    case 'invalid-destination':
      return refuse(
        result.why === 'malformed' ? 'destination_invalid' : 'line_type_not_allowed',
        result.why,
      )
    case 'destination-limit': {
      const waitMs = result.retryInMs ?? capabilities.destinationCap?.windowMs ?? hourMs
      const retryAt = context.now() + waitMs
      await cancelSend(context, claims, snapshot, null, retryAt)
      context.emit({ type: 'send-refused', ...details, code: 'destination_limit', reason: null })
      throw new ProblemError('destination_limit', { retryAt })
    }
  }

  async function record(sent: Parameters<typeof recordSend>[3]) {
    const sends = sending.reservation.sendsLeft()
    const write = () =>
      context.documents.update(snapshot, context.now(), (current, races) => {
        // All sends to a group share its record. Where many are faster, one that is not counted makes no difference.
        const client = races < 2 ? sending.client : null
        const changes = recordSend(context, claims, note, sent, sends, current, client)
        return { changes, result: { ...changes, before: current.group } }
      })
    try {
      const { result } = await persistently(write)
      const { round, before, group } = result
      reportPumping(context, claims, before, group)
      return awaitingAnswer(context, claims, note.handle, { channel }, round, sends)
    } catch (error) {
      if (!isStoreUnavailableError(error)) throw error
      context.emit({ type: 'store-unavailable', cause: error.message })
      // The message may have been sent, and nothing could be stored: the same key recovers it once the store is back.
      throw new ProblemError('send_unconfirmed', { effect: 'unknown' })
    }
  }

  async function refuse(
    code: 'policy' | 'destination_undeliverable' | 'destination_invalid' | 'line_type_not_allowed',
    reason: string | null,
  ): Promise<never> {
    const error = new ProblemError(code, { effect: 'final' })
    await cancelSend(context, claims, snapshot, error)
    context.emit({ type: 'send-refused', ...details, code, reason })
    throw error
  }
}

/** Records that certainly nothing was sent. If the store fails, the answer is the same. */
export async function cancelSend(
  context: ServerContext,
  claims: HandleClaims,
  snapshot: Snapshot,
  refusal: ProblemError | null,
  pausedUntil?: number,
): Promise<void> {
  const write = () =>
    context.documents.update(snapshot, context.now(), (current) => ({
      changes: recordNothingSent(claims, refusal?.answer ?? null, current, pausedUntil),
      result: undefined,
    }))
  try {
    await persistently(write)
  } catch (error) {
    if (!isStoreUnavailableError(error)) throw error
    context.emit({ type: 'store-unavailable', cause: error.message })
  }
}
