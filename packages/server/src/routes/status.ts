import { statusRequest } from '@otp-kit/core/contract'
import { Fault, type Answer, type AwaitingAnswer } from '../answer.ts'
import { readBody } from '../guards/body.ts'
import { openHandle, type HandleClaims } from '../handle/handle.ts'
import { offerOf, roundKey, type Call, type Kit } from '../kit.ts'
import { isSpent } from '../proof/spend.ts'
import { approvedAnswer, awaitingAnswer, noAttemptsLeft } from '../record/reading.ts'
import { isExpired, type Round } from '../record/round.ts'
import type { VerificationRecord } from '../record/verification-record.ts'

export type Truth =
  | { readonly answer: AwaitingAnswer; readonly record: VerificationRecord; readonly round: Round }
  | { readonly answer: Exclude<Answer, AwaitingAnswer>; readonly round?: undefined }

/** `POST status`: whatever is true now. */
export async function status(kit: Kit, call: Call, body: unknown): Promise<Answer> {
  const { verification } = readBody(statusRequest, body)
  const claims = await openHandle(kit.keys, verification, call.browser, kit.now())
  if (!claims) throw new Fault('verification_lost')
  const { answer } = await truthNow(kit, claims, verification, await roundKey(kit, claims))
  // A page that was loaded again does not know the destination.
  return answer.status === 'declined' ? { ...answer, to: claims.to.mask } : answer
}

/** What has become of a verification; asks no provider and spends nothing. @throws Fault lost, superseded */
export async function truthNow(
  kit: Kit,
  claims: HandleClaims,
  handle: string,
  key: string,
): Promise<Truth> {
  const now = kit.now()
  const record = await kit.verifications.read(claims.id, now)
  const round = await kit.rounds.read(key, now)
  if (!record || record.state === 'void') throw new Fault('verification_lost')
  if (record.state === 'approved') return { answer: await proven(kit, claims, record, now) }
  if (record.state === 'declined-policy') {
    return { answer: { status: 'declined', reason: 'policy', retryAt: null } }
  }
  if (round && round.owner !== claims.id) throw new Fault('superseded')
  if (!round) return { answer: { status: 'expired' } }
  const { capabilities } = offerOf(kit, claims.kind, round.provider)
  if (record.state === 'declined-attempts' || round.over === 'attempts') {
    return { answer: noAttemptsLeft(kit, record, round, capabilities) }
  }
  if (round.over !== null || isExpired(round, capabilities, now)) {
    return { answer: { status: 'expired' } }
  }
  return { answer: awaitingAnswer(kit, claims, handle, record, round), record, round }
}

/** The proof again, until it is used or dead: after that the verification has no more to give. */
async function proven(
  kit: Kit,
  claims: HandleClaims,
  { approval }: VerificationRecord,
  now: number,
): Promise<Exclude<Answer, AwaitingAnswer>> {
  const alive = approval !== null && now < approval.proofExpiresAt
  if (!alive || (await isSpent(kit.store, claims.id, now))) throw new Fault('verification_lost')
  return approvedAnswer(kit, claims, approval)
}
