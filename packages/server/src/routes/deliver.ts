import type { Channel } from '@otp-kit/core/contract'
import { Fault, type Answer } from '../answer.ts'
import { describeError } from '../events.ts'
import { clientSignals } from '../guards/client-signals.ts'
import { requireCooledDown } from '../guards/cooldown.ts'
import type { Act } from '../guards/idempotency.ts'
import type { Reservation } from '../guards/limit.ts'
import { budgetOf } from '../guards/provider-budget.ts'
import { providerCap } from '../guards/send-limits.ts'
import type { HandleClaims } from '../handle/handle.ts'
import type { Call, Kit, Offer } from '../kit.ts'
import { hourMs } from '../limits.ts'
import { callProvider } from './call-provider.ts'
import type { SendResult } from '../providers/provider.ts'
import { beginSend, confirmSend, cancelSend, unconfirmSend } from '../record/sends.ts'
import { awaitingAnswer } from '../record/reading.ts'
import type { VerificationRecord } from '../record/verification-record.ts'
import { isStoreUnavailableError } from '../store/store.ts'

/** One send on its way through the guards. */
export interface Sending {
  readonly claims: HandleClaims
  readonly handle: string
  readonly resend: boolean
  /** Under which the round stands in the store. */
  readonly key: string
  readonly channel: Channel
  readonly locale: string | undefined
  /** How many in a row this one makes. */
  readonly sends: number
  /** The record as it stood; `null` for a first send. */
  readonly before: VerificationRecord | null
  readonly reservation: Reservation
}

/** Asks the providers in turn, the next one only where the one before certainly sent nothing. */
export async function deliver(
  kit: Kit,
  call: Call,
  act: Act,
  sending: Sending,
  offers: readonly Offer[],
): Promise<Answer> {
  let fault: unknown
  for (const offer of offers) {
    try {
      return await deliverBy(kit, call, act, sending, offer)
    } catch (error) {
      fault = error
      const code = error instanceof Fault ? error.answer.code : null
      if (code !== 'provider_unavailable' && code !== 'misconfigured') throw error
      const cap = new Set(providerCap(sending.claims, offer).map(({ name }) => name))
      await sending.reservation.giveBack(({ name }) => cap.has(name))
    }
  }
  throw fault
}

/** A function of the site's that fails is its trouble and nobody's send. */
async function subjectOf(kit: Kit, call: Call): Promise<string | undefined> {
  try {
    return await kit.settings.subject?.(call.request)
  } catch (error) {
    kit.emit({ type: 'internal-error', error: describeError(error) })
    throw new Fault('internal')
  }
}

async function deliverBy(
  kit: Kit,
  call: Call,
  act: Act,
  sending: Sending,
  offer: Offer,
): Promise<Answer> {
  const { claims, reservation } = sending
  const { provider } = offer
  for (const limit of providerCap(claims, offer)) await reservation.take(limit)
  for (const limit of budgetOf(provider, 'send')) await reservation.take(limit)

  const subject = await subjectOf(kit, call)
  const at = kit.now()
  // Before the call, so that a process that dies in it leaves a trace; two sends at once meet here.
  await beginSend(kit, sending, offer, at, (round) =>
    requireCooledDown(kit, round, sending.before, call.browser, offer),
  )
  await act.begin(sending.handle)
  const result: SendResult = await callProvider(kit, provider, (context) =>
    provider.send(
      {
        kind: claims.kind,
        to: claims.to,
        channel: sending.channel,
        locale: sending.locale,
        reference: claims.id,
        subject,
        signals: clientSignals(call),
      },
      context,
    ),
  )
  try {
    return await settle(kit, sending, offer, at, result)
  } catch (error) {
    if (!isStoreUnavailableError(error)) throw error
    kit.emit({ type: 'store-unavailable', cause: error.message })
    // The message may be out, and nothing could be written down: the same key settles it once the store is back.
    throw new Fault('send_unconfirmed', { fate: 'open' })
  }
}

async function settle(
  kit: Kit,
  sending: Sending,
  offer: Offer,
  at: number,
  result: SendResult,
): Promise<Answer> {
  const { claims, channel, resend } = sending
  const { provider, capabilities } = offer
  const about = {
    verification: claims.id,
    kind: claims.kind,
    to: claims.to.mask,
    provider: provider.name,
  }
  switch (result.status) {
    case 'sent': {
      const { record, round } = await confirmSend(kit, sending, offer, at, result)
      kit.emit({ type: 'sent', ...about, channel, resend, fresh: result.fresh })
      return awaitingAnswer(kit, claims, sending.handle, record, round)
    }
    case 'unconfirmed': {
      const { record, round } = await unconfirmSend(kit, sending, offer, at)
      kit.emit({ type: 'send-unconfirmed', ...about, cause: result.cause })
      const awaiting = awaitingAnswer(kit, claims, sending.handle, record, round)
      throw new Fault('send_unconfirmed', { awaiting, retryAt: awaiting.resendAt, fate: 'settled' })
    }
    case 'refused':
      await cancelSend(kit, sending, { refused: true })
      kit.emit({ type: 'send-refused', ...about, code: 'policy', reason: result.reason })
      throw new Fault('policy', { fate: 'settled' })
    case 'undeliverable':
      return refuse('destination_undeliverable', result.reason)
    case 'invalid-destination':
      return refuse(
        result.why === 'malformed' ? 'destination_invalid' : 'line_type_not_allowed',
        result.why,
      )
    case 'destination-limit': {
      const waitMs = result.retryInMs ?? capabilities.destinationCap?.windowMs ?? hourMs
      const retryAt = kit.now() + waitMs
      await cancelSend(kit, sending, { pausedUntil: retryAt })
      kit.emit({ type: 'send-refused', ...about, code: 'destination_limit', reason: null })
      throw new Fault('destination_limit', { retryAt })
    }
    case 'unavailable':
      await cancelSend(kit, sending)
      kit.emit({
        type: 'provider-unavailable',
        provider: provider.name,
        call: 'send',
        cause: result.cause,
      })
      throw new Fault('provider_unavailable', { retryAt: kit.now() + (result.retryInMs ?? 5000) })
    case 'misconfigured':
      await cancelSend(kit, sending)
      kit.emit({ type: 'misconfigured', provider: provider.name, cure: result.cure })
      throw new Fault('misconfigured')
  }

  async function refuse(
    code: 'destination_undeliverable' | 'destination_invalid' | 'line_type_not_allowed',
    reason: string | null,
  ): Promise<never> {
    await cancelSend(kit, sending)
    kit.emit({ type: 'send-refused', ...about, code, reason })
    throw new Fault(code, { fate: 'settled' })
  }
}
