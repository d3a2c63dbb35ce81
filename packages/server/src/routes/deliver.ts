import type { Channel } from '@otp-kit/core/contract'
import { ProblemError, type Answer } from '../answer.ts'
import { describeError } from '../events.ts'
import { clientSignals } from '../guards/client-signals.ts'
import { requireCooledDown } from '../guards/cooldown.ts'
import { inFlight, type Execution } from '../guards/idempotency.ts'
import { createReservation, type Reservation } from '../guards/limit.ts'
import { budgetOf } from '../guards/provider-budget.ts'
import { addressSends, destinationSends, groupSends, providerCap } from '../guards/send-limits.ts'
import type { HandleClaims } from '../handle/handle.ts'
import { hourMs } from '../limits.ts'
import type { SendResult } from '../providers/provider.ts'
import type { SendNote } from '../record/act.ts'
import type { Snapshot } from '../record/documents.ts'
import { awaitingAnswer } from '../record/reading.ts'
import { beginSend, cancelSend } from '../record/round.ts'
import type { Call, ServerContext, Candidate } from '../server-context.ts'
import { isStoreUnavailableError } from '../store/store.ts'
import { callProvider } from './call-provider.ts'
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
}

/** A send whose call has begun. */
interface BegunSend extends PendingSend {
  readonly note: SendNote
  readonly snapshot: Snapshot
  readonly candidate: Candidate
}

type Unusable = Extract<SendResult, { status: 'unavailable' | 'misconfigured' }>

/** Calls the option `subject`. If it fails, nothing is sent. */
export async function subjectOf(context: ServerContext, call: Call): Promise<string | undefined> {
  try {
    return await context.settings.subject?.(call.request)
  } catch (error) {
    context.emit({ type: 'internal-error', error: describeError(error) })
    throw new ProblemError('internal')
  }
}

/** Tries the providers in turn, the next one only if the one before certainly sent nothing. */
export async function deliver(
  context: ServerContext,
  call: Call,
  execution: Execution,
  sending: PendingSend,
  first: Snapshot,
  candidates: readonly Candidate[],
): Promise<Answer> {
  const { claims, reservation, channel } = sending
  let limits = [
    ...addressSends(context, call),
    ...destinationSends(context, claims),
    groupSends(context, claims),
  ]
  let begun: { readonly snapshot: Snapshot; readonly handle: string } | undefined
  let lastError: unknown
  for (const candidate of candidates) {
    const { provider } = candidate
    const cap = providerCap(claims, candidate)
    try {
      await reservation.take([...limits, ...cap, ...budgetOf(provider, 'send', call)])
    } catch (error) {
      lastError = error
      if (error instanceof ProblemError && error.answer.code === 'provider_unavailable') continue
      break
    }
    limits = []
    const at = context.now()
    const handle = begun?.handle ?? (await sending.sealed())
    const note: SendNote = { handle, channel, provider: provider.name, at }
    let snapshot = begun?.snapshot
    try {
      snapshot ??= await begin(context, execution, claims, first, candidate, note)
    } catch (error) {
      // A concurrent send was faster, and nobody was called: it costs nothing.
      await reservation.giveBack()
      throw error
    }
    begun = { snapshot, handle }
    const result = await callSend(context, call, sending, candidate)
    if (result.status !== 'unavailable' && result.status !== 'misconfigured') {
      return conclude(context, { ...sending, note, snapshot, candidate }, result)
    }
    lastError = reportUnusable(context, candidate, result)
    const names = new Set(cap.map(({ name }) => name))
    await reservation.giveBack(({ name }) => names.has(name))
  }
  if (begun) await cancel(context, claims, begun.snapshot, null)
  throw lastError
}

/**
 * Writes the act and the round before the provider is called, in one write: a process that dies in the call leaves a
 * trace, one that slept past its lease begins nothing, and concurrent sends conflict here.
 */
async function begin(
  context: ServerContext,
  execution: Execution,
  claims: HandleClaims,
  first: Snapshot,
  candidate: Candidate,
  note: SendNote,
): Promise<Snapshot> {
  const { id, browser } = claims
  const { provider, at } = note
  try {
    const { snapshot } = await context.documents.update(first, at, ({ act, round }) => {
      if (act) throw inFlight(context)
      requireCooledDown(context, claims, round, candidate)
      const changes = {
        act: execution.begun(note),
        round: beginSend(round, { id, browser, provider, at }),
      }
      return { changes, result: undefined }
    })
    return snapshot
  } catch (error) {
    if (isStoreUnavailableError(error)) await undoBegin(context, execution, claims, first)
    throw error
  }
}

/** Removes what a write whose answer was lost may have written. */
async function undoBegin(
  { documents, now }: ServerContext,
  { id }: Execution,
  { browser }: HandleClaims,
  { names }: Snapshot,
): Promise<void> {
  const undo = async () =>
    documents.update(await documents.read(names, now()), now(), ({ act, round }) => ({
      changes: act?.holder === id ? { act: null, round: cancelSend(round, browser) } : {},
      result: undefined,
    }))
  await undo().catch(() => {})
}

async function callSend(
  context: ServerContext,
  call: Call,
  { claims, channel, locale, subject }: PendingSend,
  { provider }: Candidate,
): Promise<SendResult> {
  const { kind, to, id: reference } = claims
  const signals = clientSignals(call)
  const countCall = () => createReservation(context).take(budgetOf(provider, 'send', call))
  return callProvider(
    context,
    provider,
    (options) => provider.send({ kind, to, channel, locale, reference, subject, signals }, options),
    countCall,
  )
}

async function conclude(
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
      const awaiting = await record({ providerId: null, fresh: null })
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
      await cancel(context, claims, snapshot, null, retryAt)
      context.emit({ type: 'send-refused', ...details, code: 'destination_limit', reason: null })
      throw new ProblemError('destination_limit', { retryAt })
    }
  }

  async function record(sent: Parameters<typeof recordSend>[3]) {
    const sends = sending.reservation.sendsLeft()
    const write = () =>
      context.documents.update(snapshot, context.now(), (current) => {
        const changes = recordSend(context, claims, note, sent, sends, current)
        return { changes, result: changes.round }
      })
    try {
      const { result: round } = await persistently(write)
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
    await cancel(context, claims, snapshot, error)
    context.emit({ type: 'send-refused', ...details, code, reason })
    throw error
  }
}

/** Records that certainly nothing was sent. If the store fails, the answer is the same. */
async function cancel(
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

function reportUnusable(
  context: ServerContext,
  { provider: { name: provider } }: Candidate,
  result: Unusable,
): ProblemError {
  if (result.status === 'misconfigured') {
    context.emit({ type: 'misconfigured', provider, fix: result.fix })
    return new ProblemError('misconfigured')
  }
  const { cause, retryInMs } = result
  context.emit({ type: 'provider-unavailable', provider, call: 'send', cause })
  return new ProblemError('provider_unavailable', { retryAt: context.now() + (retryInMs ?? 5000) })
}
