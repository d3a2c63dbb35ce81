import { statusRequest } from '@otp-kit/core/contract'
import { ProblemError, type Answer, type AwaitingAnswer } from '../answer.ts'
import { readBody } from '../guards/body.ts'
import { openHandle, type HandleClaims } from '../handle/handle.ts'
import { candidateNamed, roundKey, type Call, type ServerContext } from '../server-context.ts'
import { isSpent } from '../proof/spend.ts'
import { approvedAnswer, awaitingAnswer, noAttemptsLeft } from '../record/reading.ts'
import { isExpired, type Round } from '../record/round.ts'
import type { VerificationRecord } from '../record/verification-record.ts'

export type CurrentStatus =
  | { readonly answer: AwaitingAnswer; readonly record: VerificationRecord; readonly round: Round }
  | { readonly answer: Exclude<Answer, AwaitingAnswer>; readonly round?: undefined }

/** `POST status`: returns the current state. */
export async function status(context: ServerContext, call: Call, body: unknown): Promise<Answer> {
  const { verification } = readBody(statusRequest, body)
  const claims = await openHandle(context.keys, verification, call.browser, context.now())
  if (!claims) throw new ProblemError('verification_lost')
  const key = await roundKey(context, claims)
  const { answer } = await currentStatus(context, claims, verification, key)
  // A page that was loaded again does not know the destination.
  return answer.status === 'declined' ? { ...answer, to: claims.to.mask } : answer
}

/** Returns the state of a verification, without a call to the provider. @throws ProblemError if it is lost or superseded */
export async function currentStatus(
  context: ServerContext,
  claims: HandleClaims,
  handle: string,
  key: string,
): Promise<CurrentStatus> {
  const now = context.now()
  const record = await context.verifications.read(claims.id, now)
  const round = await context.rounds.read(key, now)
  if (!record || record.state === 'void') throw new ProblemError('verification_lost')
  if (record.state === 'approved')
    return { answer: await reissueProof(context, claims, record, now) }
  if (record.state === 'declined-policy') {
    return { answer: { status: 'declined', reason: 'policy', retryAt: null } }
  }
  if (round && round.owner !== claims.id) throw new ProblemError('superseded')
  if (!round) return { answer: { status: 'expired' } }
  const { capabilities } = candidateNamed(context, claims.kind, round.provider)
  if (record.state === 'declined-attempts' || round.over === 'attempts') {
    return { answer: noAttemptsLeft(context, record, round, capabilities) }
  }
  if (round.over !== null || isExpired(round, capabilities, now)) {
    return { answer: { status: 'expired' } }
  }
  return { answer: awaitingAnswer(context, claims, handle, record, round), record, round }
}

/** Issues the proof again until it is used or expired. */
async function reissueProof(
  context: ServerContext,
  claims: HandleClaims,
  { approval }: VerificationRecord,
  now: number,
): Promise<Exclude<Answer, AwaitingAnswer>> {
  const alive = approval !== null && now < approval.proofExpiresAt
  if (!alive || (await isSpent(context.store, claims.id, now)))
    throw new ProblemError('verification_lost')
  return approvedAnswer(context, claims, approval)
}
