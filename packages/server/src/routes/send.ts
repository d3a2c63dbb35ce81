import { sendRequest, type Channel, type SendRequest } from '@otp-kit/core/contract'
import { ProblemError, type Answer } from '../answer.ts'
import { readBody } from '../guards/body.ts'
import { requireChallenge } from '../guards/challenge.ts'
import { hideFromStrangers, requireCooledDown } from '../guards/cooldown.ts'
import { readDestination } from '../guards/destination.ts'
import { requireKey, runOnce, type Execution } from '../guards/idempotency.ts'
import { createReservation } from '../guards/limit.ts'
import { isListed } from '../guards/lists.ts'
import { clientDigest, requireNotPumped } from '../guards/pumping.ts'
import { requireRequestsLeft } from '../guards/send-limits.ts'
import { requireHandle, sealHandle, type HandleClaims } from '../handle/handle.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import { handleEndMs, handleLifetimeMs } from '../limits.ts'
import { requireNotPaused } from '../pause-sends.ts'
import { randomId } from '../random-id.ts'
import type { Snapshot } from '../record/documents.ts'
import { isExpired, type Round } from '../record/round.ts'
import type { VerificationRecord } from '../record/verification-record.ts'
import {
  candidateNamed,
  candidatesFor,
  type Call,
  type Candidate,
  type ServerContext,
} from '../server-context.ts'
import { deliver, subjectOf } from './deliver.ts'
import { recoverSend, repeatSend } from './recover-send.ts'

/** `POST send`: starts a verification, or sends its code again. */
export async function send(context: ServerContext, call: Call, body: unknown): Promise<Answer> {
  const request = readBody(sendRequest, body)
  const claims =
    'verification' in request
      ? await reopenVerification(context, call, request.verification)
      : newClaims(context, call, readDestination(context.settings, request))
  const key = requireKey(call)
  // A browser that does not keep the cookie could never check the code, so it must not cost a message.
  if (call.newBrowser) throw browserUnknown()
  await requireRequestsLeft(context, call, 'send')
  const candidates = candidatesFor(context, claims.kind)
  const leaseMs = candidates.reduce((sum, { provider }) => sum + provider.timeoutMs, 5000)
  return runOnce(context, call, { claims, route: 'send', key, body: request }, leaseMs, {
    execute: (snapshot, execution) =>
      sendWithinLimits(context, call, execution, request, claims, snapshot),
    repeat: ({ act }, outcome) => repeatSend(context, act!, outcome),
    recover: (_, act) => recoverSend(context, act, key, call),
  })
}

function browserUnknown(): ProblemError {
  return new ProblemError('browser_unknown', {
    detail:
      'If a repeated request has no cookie either, the browser keeps none here: in a frame on another site, from another site, or in an app. There set `binding: "header"`, in the server and in `httpTransport`.',
  })
}

function newClaims(
  { now, settings }: ServerContext,
  { browser }: Call,
  { kind, to }: Pick<HandleClaims, 'kind' | 'to'>,
): HandleClaims {
  const createdAt = now()
  const expiresAt = createdAt + handleEndMs + handleLifetimeMs + settings.proofLifetimeMs
  return { id: randomId(), kind, to, purpose: '', browser, createdAt, expiresAt }
}

async function reopenVerification(
  context: ServerContext,
  call: Call,
  handle: string,
): Promise<HandleClaims> {
  const claims = await requireHandle(context, call, handle)
  if (context.now() >= claims.createdAt + handleEndMs) throw new ProblemError('verification_lost')
  // The site's countries and line types may be others than when the verification was started.
  rulesOf[claims.kind].read({ to: claims.to.reveal() }, context.settings)
  return claims
}

/** Runs the guards that count, in their order, and then the provider. The guards before them are in `answer-post.ts`. */
async function sendWithinLimits(
  context: ServerContext,
  call: Call,
  execution: Execution,
  request: SendRequest,
  claims: HandleClaims,
  snapshot: Snapshot,
): Promise<Answer> {
  const resend = 'verification' in request
  const { record, round } = snapshot
  requireNotPaused(context, claims.kind, snapshot)
  if (resend) requireResendable(record)
  const { channel, candidates } = chooseChannel(context, claims, request.channel, record, round)
  requireCooledDown(context, claims, round, candidates[0]!)
  const allowed = await isListed(context, 'allow', call, claims)
  if (!allowed) requireNotPumped(context, snapshot)
  const blocked = !allowed && (await isListed(context, 'block', call, claims))
  const client = allowed || !context.settings.pumping ? null : await clientDigest(context, call)
  const subject = await subjectOf(context, call)
  const reservation = createReservation(context)
  try {
    await requireChallenge(
      context,
      call,
      { kind: claims.kind, resend, request, allowed },
      reservation,
    )
    const sealed = () => (resend ? Promise.resolve(request.verification) : seal())
    const { locale } = request
    const listed = { allowed, blocked, client }
    const sending = { claims, sealed, resend, channel, locale, subject, reservation, ...listed }
    return await deliver(context, call, execution, sending, snapshot, candidates)
  } catch (error) {
    // What the store could not finish takes nothing.
    if (!(error instanceof ProblemError)) await reservation.giveBack()
    else if (error.answer.code !== 'send_unconfirmed') {
      const { code } = error.answer
      // A refusal costs the client's address a send; a failure of the server or the provider does not.
      const notCaller = ['provider_unavailable', 'misconfigured', 'internal'].includes(code)
      await reservation.giveBack(
        ({ refund }) => refund === 'always' || (refund === 'if-not-caller' && notCaller),
      )
      throw hideFromStrangers(context, round, call.browser, error)
    }
    throw error
  }

  async function seal(): Promise<string> {
    const { purpose } = context.settings
    const text: unknown = typeof purpose === 'string' ? purpose : await purpose(call.request)
    // Without it the message would be sent, and no code of it could be checked.
    if (typeof text !== 'string' || text === '') {
      throw new TypeError('The option `purpose` is a function and has not returned a name.')
    }
    return sealHandle(context.keys, { ...claims, purpose: text })
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
    case undefined:
      throw new ProblemError('verification_lost')
  }
}

/** Returns the providers that have the channel. The pending round's is first: only it can repeat the message. */
function chooseChannel(
  context: ServerContext,
  { kind, to }: HandleClaims,
  requested: Channel | undefined,
  record: VerificationRecord | null,
  round: Round | null,
): { readonly channel: Channel; readonly candidates: readonly Candidate[] } {
  const all = candidatesFor(context, kind)
  const channels = all.flatMap(({ capabilities }) => capabilities.channels)
  const reaching = rulesOf[kind].channels(to.reveal(), channels)
  const channel = requested ?? record?.channel ?? reaching[0]
  const able = all.filter(({ capabilities }) => capabilities.channels.includes(channel!))
  if (channel === undefined || !reaching.includes(channel)) {
    throw new ProblemError('channel_unavailable')
  }
  const pending = pendingProvider(context, kind, round)
  const isPending = ({ provider }: Candidate) => provider.name === pending
  return {
    channel,
    candidates: [...able.filter(isPending), ...able.filter((each) => !isPending(each))],
  }
}

function pendingProvider(
  context: ServerContext,
  kind: HandleClaims['kind'],
  round: Round | null,
): string | null {
  if (!round || round.over !== null) return null
  const { capabilities } = candidateNamed(context, kind, round.provider)
  return isExpired(round, capabilities, context.now()) ? null : round.provider
}
