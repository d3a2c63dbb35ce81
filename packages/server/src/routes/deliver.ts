import type { Channel } from '@otp-kit/core/contract'
import { ProblemError, type Answer } from '../answer.ts'
import { describeError } from '../events.ts'
import { clientSignals } from '../guards/client-signals.ts'
import { requireCooledDown } from '../guards/cooldown.ts'
import type { Execution } from '../guards/idempotency.ts'
import type { Reservation } from '../guards/limit.ts'
import { budgetOf } from '../guards/provider-budget.ts'
import { providerCap } from '../guards/send-limits.ts'
import type { HandleClaims } from '../handle/handle.ts'
import type { Call, ServerContext, Candidate } from '../server-context.ts'
import { hourMs } from '../limits.ts'
import { callProvider } from './call-provider.ts'
import type { SendResult } from '../providers/provider.ts'
import { beginSend, confirmSend, cancelSend, unconfirmSend } from '../record/sends.ts'
import { awaitingAnswer } from '../record/reading.ts'
import type { VerificationRecord } from '../record/verification-record.ts'
import { isStoreUnavailableError } from '../store/store.ts'

/** A send that has passed the guards. */
export interface PendingSend {
  readonly claims: HandleClaims
  readonly handle: string
  readonly resend: boolean
  /** The key of the round in the store. */
  readonly key: string
  readonly channel: Channel
  readonly locale: string | undefined
  /** The number of consecutive sends, this one included. */
  readonly sends: number
  /** The record before this send; `null` for a first send. */
  readonly before: VerificationRecord | null
  readonly reservation: Reservation
}

/** Tries the providers in turn, the next one only if the one before certainly sent nothing. */
export async function deliver(
  context: ServerContext,
  call: Call,
  execution: Execution,
  sending: PendingSend,
  candidates: readonly Candidate[],
): Promise<Answer> {
  let lastError: unknown
  for (const candidate of candidates) {
    try {
      return await deliverBy(context, call, execution, sending, candidate)
    } catch (error) {
      lastError = error
      const code = error instanceof ProblemError ? error.answer.code : null
      if (code !== 'provider_unavailable' && code !== 'misconfigured') throw error
      const cap = new Set(providerCap(sending.claims, candidate).map(({ name }) => name))
      await sending.reservation.giveBack(({ name }) => cap.has(name))
    }
  }
  throw lastError
}

/** Calls the option `subject`. If it fails, nothing is sent. */
async function subjectOf(context: ServerContext, call: Call): Promise<string | undefined> {
  try {
    return await context.settings.subject?.(call.request)
  } catch (error) {
    context.emit({ type: 'internal-error', error: describeError(error) })
    throw new ProblemError('internal')
  }
}

async function deliverBy(
  context: ServerContext,
  call: Call,
  execution: Execution,
  sending: PendingSend,
  candidate: Candidate,
): Promise<Answer> {
  const { claims, reservation } = sending
  const { provider } = candidate
  for (const limit of providerCap(claims, candidate)) await reservation.take(limit)
  for (const limit of budgetOf(provider, 'send')) await reservation.take(limit)

  const subject = await subjectOf(context, call)
  const at = context.now()
  // Written before the call, so that a process that dies in it leaves a trace, and concurrent sends conflict here.
  await beginSend(context, sending, candidate, at, (round) =>
    requireCooledDown(context, round, sending.before, call.browser, candidate),
  )
  await execution.begin(sending.handle)
  const result: SendResult = await callProvider(context, provider, (options) =>
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
      options,
    ),
  )
  try {
    return await conclude(context, sending, candidate, at, result)
  } catch (error) {
    if (!isStoreUnavailableError(error)) throw error
    context.emit({ type: 'store-unavailable', cause: error.message })
    // The message may have been sent, and nothing could be stored: the same key recovers it once the store is back.
    throw new ProblemError('send_unconfirmed', { effect: 'unknown' })
  }
}

async function conclude(
  context: ServerContext,
  sending: PendingSend,
  candidate: Candidate,
  at: number,
  result: SendResult,
): Promise<Answer> {
  const { claims, channel, resend } = sending
  const { provider, capabilities } = candidate
  const details = {
    verification: claims.id,
    kind: claims.kind,
    to: claims.to.mask,
    provider: provider.name,
  }
  switch (result.status) {
    case 'sent': {
      const { record, round } = await confirmSend(context, sending, candidate, at, result)
      context.emit({ type: 'sent', ...details, channel, resend, fresh: result.fresh })
      return awaitingAnswer(context, claims, sending.handle, record, round)
    }
    case 'unconfirmed': {
      const { record, round } = await unconfirmSend(context, sending, candidate, at)
      context.emit({ type: 'send-unconfirmed', ...details, cause: result.cause })
      const awaiting = awaitingAnswer(context, claims, sending.handle, record, round)
      throw new ProblemError('send_unconfirmed', {
        awaiting,
        retryAt: awaiting.resendAt,
        effect: 'final',
      })
    }
    case 'refused':
      await cancelSend(context, sending, { refused: true })
      context.emit({ type: 'send-refused', ...details, code: 'policy', reason: result.reason })
      throw new ProblemError('policy', { effect: 'final' })
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
      await cancelSend(context, sending, { pausedUntil: retryAt })
      context.emit({ type: 'send-refused', ...details, code: 'destination_limit', reason: null })
      throw new ProblemError('destination_limit', { retryAt })
    }
    case 'unavailable':
      await cancelSend(context, sending)
      context.emit({
        type: 'provider-unavailable',
        provider: provider.name,
        call: 'send',
        cause: result.cause,
      })
      throw new ProblemError('provider_unavailable', {
        retryAt: context.now() + (result.retryInMs ?? 5000),
      })
    case 'misconfigured':
      await cancelSend(context, sending)
      context.emit({ type: 'misconfigured', provider: provider.name, fix: result.fix })
      throw new ProblemError('misconfigured')
  }

  async function refuse(
    code: 'destination_undeliverable' | 'destination_invalid' | 'line_type_not_allowed',
    reason: string | null,
  ): Promise<never> {
    await cancelSend(context, sending)
    context.emit({ type: 'send-refused', ...details, code, reason })
    throw new ProblemError(code, { effect: 'final' })
  }
}
