import { sendRequest, type Channel, type SendRequest } from '@otp-kit/core/contract'
import { ProblemError, type Answer } from '../answer.ts'
import { readBody } from '../guards/body.ts'
import { requireCooledDown, consecutiveSends } from '../guards/cooldown.ts'
import { readDestination } from '../guards/destination.ts'
import { runOnce, type Execution } from '../guards/idempotency.ts'
import { createReservation } from '../guards/limit.ts'
import { addressSends, destinationSends, groupSends } from '../guards/send-limits.ts'
import { openHandle, sealHandle, type HandleClaims } from '../handle/handle.ts'
import { handleLifetimeMs } from '../limits.ts'
import { randomId } from '../random-id.ts'
import { isExpired, type Round } from '../record/round.ts'
import type { VerificationRecord } from '../record/verification-record.ts'
import {
  candidateNamed,
  candidatesFor,
  roundKey,
  type Call,
  type Candidate,
  type ServerContext,
} from '../server-context.ts'
import { deliver, type PendingSend } from './deliver.ts'
import { recoverSend } from './recover-send.ts'

/** `POST send`: starts a verification, or sends its code again. */
export async function send(context: ServerContext, call: Call, body: unknown): Promise<Answer> {
  const request = readBody(sendRequest, body)
  const resend = 'verification' in request
  const target = resend
    ? await reopenVerification(context, call, request.verification)
    : await startVerification(context, call, readDestination(context.settings, request))
  const candidates = candidatesFor(context, target.claims.kind)
  const leaseMs = candidates.reduce((sum, { provider }) => sum + provider.timeoutMs, 5000)
  return runOnce(context, call, 'send', request, leaseMs, (execution) =>
    sendWithinLimits(context, call, execution, request, { ...target, resend }),
  )
}

interface Target {
  readonly claims: HandleClaims
  readonly handle: string
}

async function startVerification(
  context: ServerContext,
  call: Call,
  { kind, to }: Pick<HandleClaims, 'kind' | 'to'>,
): Promise<Target> {
  const { purpose, proofLifetimeMs } = context.settings
  const createdAt = context.now()
  const claims: HandleClaims = {
    id: randomId(),
    kind,
    to,
    purpose: typeof purpose === 'string' ? purpose : await purpose(call.request),
    browser: call.browser,
    createdAt,
    expiresAt: createdAt + handleLifetimeMs + proofLifetimeMs,
  }
  return { claims, handle: await sealHandle(context.keys, claims) }
}

async function reopenVerification(
  context: ServerContext,
  call: Call,
  handle: string,
): Promise<Target> {
  const claims = await openHandle(context.keys, handle, call.browser, context.now())
  if (!claims) throw new ProblemError('verification_lost')
  return { claims, handle }
}

/** Runs the guards that count, in their order, and then the provider. The guards before them are in `server.ts`. */
async function sendWithinLimits(
  context: ServerContext,
  call: Call,
  execution: Execution,
  request: SendRequest,
  { claims, handle, resend }: Target & { readonly resend: boolean },
): Promise<Answer> {
  // A browser that does not keep the cookie could never check the code, so it must not cost a message.
  if (call.newBrowser) throw new ProblemError('browser_unknown')
  if (execution.note !== null) return recoverSend(context, call, execution.note)
  const key = await roundKey(context, claims)
  const record = await context.verifications.read(claims.id, context.now())
  if (resend) requireResendable(record)
  const round = await context.rounds.read(key, context.now())
  const { channel, candidates } = chooseChannel(
    context,
    claims,
    request.channel,
    record,
    pendingProvider(context, claims, round),
  )
  requireCooledDown(context, round, record, call.browser, candidates[0]!)

  const reservation = createReservation(context)
  try {
    await reservation.take(addressSends(context, call))
    for (const limit of destinationSends(context, claims)) await reservation.take(limit)
    await reservation.take(groupSends(context, claims))
    const sending: PendingSend = {
      claims,
      handle,
      resend,
      key,
      channel,
      locale: request.locale,
      sends: consecutiveSends(round, record, call.browser).sends + 1,
      before: record,
      reservation,
    }
    return await deliver(context, call, execution, sending, candidates)
  } catch (error) {
    if (error instanceof ProblemError && error.answer.code !== 'send_unconfirmed') {
      const { code } = error.answer
      // A refusal costs the client's address a send; a failure of the server or the provider does not.
      const notCaller = ['provider_unavailable', 'misconfigured', 'internal'].includes(code)
      await reservation.giveBack(
        (limit) => limit.refund === 'always' || (limit.refund === 'if-not-caller' && notCaller),
      )
    }
    throw error
  }
}

function requireResendable(record: VerificationRecord | null): void {
  switch (record?.state) {
    case 'awaiting':
    case 'declined-attempts':
      return
    case 'declined-policy':
      throw new ProblemError('policy')
    case 'approved':
    case 'void':
    case undefined:
      throw new ProblemError('verification_lost')
  }
}

function pendingProvider(
  context: ServerContext,
  { kind }: HandleClaims,
  round: Round | null,
): string | null {
  if (!round || round.over !== null) return null
  const { capabilities } = candidateNamed(context, kind, round.provider)
  return isExpired(round, capabilities, context.now()) ? null : round.provider
}

/** Returns the providers that have the channel. The pending round's is first: only it can repeat the message. */
function chooseChannel(
  context: ServerContext,
  { kind }: HandleClaims,
  requested: Channel | undefined,
  record: VerificationRecord | null,
  pending: string | null,
): { readonly channel: Channel; readonly candidates: readonly Candidate[] } {
  const all = candidatesFor(context, kind)
  const channel = requested ?? record?.channel ?? all[0]!.capabilities.channels[0]!
  const able = all.filter(({ capabilities }) => capabilities.channels.includes(channel))
  if (able.length === 0) throw new ProblemError('channel_unavailable')
  const isPending = ({ provider }: Candidate) => provider.name === pending
  return {
    channel,
    candidates: [...able.filter(isPending), ...able.filter((each) => !isPending(each))],
  }
}
