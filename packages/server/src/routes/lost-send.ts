import { Fault, type Answer } from '../answer.ts'
import { openHandle } from '../handle/handle.ts'
import { offerOf, roundKey, type Call, type Kit } from '../kit.ts'
import { awaitingAnswer } from '../record/reading.ts'
import { adoptSend } from '../record/sends.ts'

/**
 * A send that was begun under this key and whose end nobody wrote down: the process died, or the store was gone. It is
 * not made again; whoever asked may check the code that it may have brought.
 */
export async function settleLostSend(kit: Kit, call: Call, handle: string): Promise<Answer> {
  const claims = await openHandle(kit.keys, handle, call.browser, kit.now())
  const record = claims && (await kit.verifications.read(claims.id, kit.now()))
  if (!claims || record?.state !== 'awaiting') throw new Fault('verification_lost')
  const key = await roundKey(kit, claims)
  const known = await kit.rounds.read(key, kit.now())
  if (known?.owner === claims.id && known.sending?.id !== claims.id) {
    return awaitingAnswer(kit, claims, handle, record, known)
  }
  const offer = offerOf(kit, claims.kind, known?.provider ?? '')
  const round = await adoptSend(kit, claims, key, record, offer)
  const awaiting = awaitingAnswer(kit, claims, handle, record, round)
  throw new Fault('send_unconfirmed', { awaiting, retryAt: awaiting.resendAt, fate: 'settled' })
}
