import { ProblemError, type Answer } from '../answer.ts'
import { openHandle } from '../handle/handle.ts'
import { candidateNamed, roundKey, type Call, type ServerContext } from '../server-context.ts'
import { awaitingAnswer } from '../record/reading.ts'
import { recordLostSend } from '../record/sends.ts'

/**
 * Answers a repeated send whose first execution began and whose end was not stored: the process died, or the store was
 * down. The send is not executed again. The code that it may have sent can be checked.
 */
export async function recoverSend(
  context: ServerContext,
  call: Call,
  handle: string,
): Promise<Answer> {
  const claims = await openHandle(context.keys, handle, call.browser, context.now())
  const record = claims && (await context.verifications.read(claims.id, context.now()))
  if (!claims || record?.state !== 'awaiting') throw new ProblemError('verification_lost')
  const key = await roundKey(context, claims)
  const known = await context.rounds.read(key, context.now())
  if (known?.owner === claims.id && known.sending?.id !== claims.id) {
    return awaitingAnswer(context, claims, handle, record, known)
  }
  const candidate = candidateNamed(context, claims.kind, known?.provider ?? '')
  const round = await recordLostSend(context, claims, key, record, candidate)
  const awaiting = awaitingAnswer(context, claims, handle, record, round)
  throw new ProblemError('send_unconfirmed', {
    awaiting,
    retryAt: awaiting.resendAt,
    effect: 'final',
  })
}
