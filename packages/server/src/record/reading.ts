import type { Incorrect } from '@otp-kit/core/contract'
import {
  ProblemError,
  type Answer,
  type ApprovedAnswer,
  type AwaitingAnswer,
  type DeclinedAnswer,
} from '../answer.ts'
import { peekSendsLeft, type SendsLeft } from '../guards/limit.ts'
import { destinationSends, providerCap } from '../guards/send-limits.ts'
import type { HandleClaims } from '../handle/handle.ts'
import { rulesOf } from '../kinds/kind-rules.ts'
import type { KindCapabilities } from '../providers/provider.ts'
import { proofBrowser } from '../proof/proof-browser.ts'
import { candidateNamed, type ServerContext } from '../server-context.ts'
import type { Snapshot } from './documents.ts'
import {
  attemptsLeft,
  expiresAt,
  isExpired,
  nextSendRepeats,
  senderOf,
  type Round,
} from './round.ts'
import type { VerificationRecord } from './verification-record.ts'

// Repeating a code that is about to expire is of no use.
const worthRepeatingMs = 60_000

/** A verification whose code can be checked. */
export interface Open {
  readonly state: 'awaiting'
  readonly record: VerificationRecord
  readonly round: Round
}

/** A verification as it is now. */
export type Reading =
  | Open
  | { readonly state: 'approved'; readonly record: VerificationRecord }
  | { readonly state: 'declined-attempts'; readonly round: Round }
  | { readonly state: 'declined-policy' | 'expired' }

/** Returns the state of a verification. @throws ProblemError if it is lost, superseded, or its proof is used or expired */
export function readState(
  context: ServerContext,
  claims: HandleClaims,
  snapshot: Snapshot,
): Reading {
  const { record, round, used } = snapshot
  const now = context.now()
  if (!record) throw new ProblemError('verification_lost')
  switch (record.state) {
    case 'approved':
      if (used || !record.approval || now >= record.approval.proofExpiresAt) {
        throw new ProblemError('verification_lost')
      }
      return { state: 'approved', record }
    case 'declined-policy':
      return { state: 'declined-policy' }
    case 'awaiting':
    case 'declined-attempts':
  }
  if (!round) return { state: 'expired' }
  if (round.owner !== claims.id) throw new ProblemError('superseded')
  if (record.state === 'declined-attempts' || round.over === 'attempts') {
    return { state: 'declined-attempts', round }
  }
  const { capabilities } = candidateNamed(context, claims.kind, round.provider)
  if (round.over !== null || isExpired(round, capabilities, now)) return { state: 'expired' }
  return { state: 'awaiting', record, round }
}

/** Returns the answer to a verification that needs no code any more. */
export async function endedAnswer(
  context: ServerContext,
  claims: HandleClaims,
  reading: Exclude<Reading, Open>,
): Promise<ApprovedAnswer | DeclinedAnswer | { readonly status: 'expired' }> {
  switch (reading.state) {
    case 'approved':
      return approvedAnswer(context, claims, reading.record)
    case 'declined-policy':
      return { status: 'declined', reason: 'policy', retryAt: null }
    case 'declined-attempts':
      return noAttemptsLeft(context, claims, reading.round)
    case 'expired':
      return { status: 'expired' }
  }
}

/** Returns whether the browser may see what the limits of the destination have counted: only its own sends. */
function seesSends(round: Round, browser: string, sends: SendsLeft): boolean {
  return sends.counted <= senderOf(round, browser).sends
}

/**
 * Returns when the browser can send next: after its cooldown, the limits, and the rest of a code not worth repeating. Of
 * what other browsers did nothing is shown.
 */
export function resendAt(
  { settings, now: clock }: ServerContext,
  browser: string,
  round: Round,
  capabilities: KindCapabilities,
  sends: SendsLeft | null,
): number {
  const { cooldown } = settings.limits
  const { step, lastSentAt } = senderOf(round, browser)
  const wait = step === 0 ? 0 : cooldown[Math.min(step, cooldown.length) - 1]!
  let at = step === 0 ? 0 : lastSentAt + wait * 1000
  if (sends?.left === 0 && seesSends(round, browser, sends)) at = Math.max(at, sends.freeAt)
  if (round.startedBy !== browser) return at
  const end = expiresAt(round, capabilities)
  const then = Math.max(at, clock())
  if (end !== null && end - then < worthRepeatingMs && nextSendRepeats(round, capabilities, then)) {
    at = Math.max(at, end)
  }
  return Math.max(at, round.pausedUntil)
}

/** Returns how many sends the limits allow, whoever sent. Counts nothing. */
export async function sendsLeftOf(
  context: ServerContext,
  claims: HandleClaims,
  round: Round,
): Promise<SendsLeft> {
  const candidate = candidateNamed(context, claims.kind, round.provider)
  return peekSendsLeft(context, [
    ...destinationSends(context, claims),
    ...providerCap(claims, candidate),
  ])
}

export function awaitingAnswer(
  context: ServerContext,
  { kind, to, browser }: HandleClaims,
  handle: string,
  { channel }: Pick<VerificationRecord, 'channel'>,
  round: Round,
  sends: SendsLeft,
): AwaitingAnswer {
  const now = context.now()
  const { capabilities } = candidateNamed(context, kind, round.provider)
  const own = round.startedBy === browser
  return {
    status: 'awaiting',
    verification: handle,
    to: to.mask,
    kind,
    channel,
    code: capabilities.code,
    originBound: capabilities.originBound,
    expiresAt: own ? expiresAt(round, capabilities) : null,
    resendAt: resendAt(context, browser, round, capabilities, sends),
    attemptsLeft: attemptsShown(round, browser, capabilities),
    sendsLeft: seesSends(round, browser, sends) ? sends.left : null,
    channels: rulesOf[kind].channels(to.reveal(), capabilities.channels),
    resendSemantics: capabilities.resendSemantics,
    resendExtends: own ? !nextSendRepeats(round, capabilities, now) : undefined,
  }
}

function attemptsShown(
  round: Round,
  browser: string,
  capabilities: KindCapabilities,
): number | null {
  const shown = capabilities.attempts !== null && round.startedBy === browser
  return shown ? attemptsLeft(round, capabilities) : null
}

/** Returns the answer to a wrong code. */
export function incorrectAnswer(
  round: Round,
  { browser }: HandleClaims,
  capabilities: KindCapabilities,
): Incorrect {
  return { status: 'incorrect', attemptsLeft: attemptsShown(round, browser, capabilities) }
}

/** Returns the answer after too many wrong codes, with the time at which a new code may be sent. */
export async function noAttemptsLeft(
  context: ServerContext,
  claims: HandleClaims,
  round: Round,
): Promise<DeclinedAnswer> {
  const { capabilities } = candidateNamed(context, claims.kind, round.provider)
  const sends = await sendsLeftOf(context, claims, round)
  const retryAt = resendAt(context, claims.browser, round, capabilities, sends)
  return { status: 'declined', reason: 'attempts', retryAt }
}

async function approvedAnswer(
  context: ServerContext,
  { id, kind, to, purpose, browser }: HandleClaims,
  { approval }: VerificationRecord,
): Promise<ApprovedAnswer> {
  const { at, channel, environment, proofExpiresAt } = approval!
  const isBound = context.settings.proofBinding === 'browser'
  const proof = await context.proofKeys.sign({
    jti: id,
    sub: to.reveal(),
    aud: context.settings.audience,
    kind,
    purpose,
    channel,
    environment,
    ...(isBound ? { browser: await proofBrowser(id, browser) } : {}),
    iat: Math.floor(at / 1000),
    exp: Math.floor(proofExpiresAt / 1000),
  })
  return { status: 'approved', proof, proofExpiresAt, to: to.reveal(), kind }
}

/** Returns the current state as an answer. @throws ProblemError if the verification is lost or superseded */
export async function currentAnswer(
  context: ServerContext,
  claims: HandleClaims,
  handle: string,
  snapshot: Snapshot,
): Promise<Answer> {
  const reading = readState(context, claims, snapshot)
  if (reading.state !== 'awaiting') return endedAnswer(context, claims, reading)
  const { record, round } = reading
  const sends = await sendsLeftOf(context, claims, round)
  return awaitingAnswer(context, claims, handle, record, round, sends)
}
