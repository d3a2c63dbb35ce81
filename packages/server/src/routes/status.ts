import { statusRequest } from '@otp-kit/core/contract'
import type { Answer } from '../answer.ts'
import { readBody } from '../guards/body.ts'
import { requireRequestsLeft } from '../guards/send-limits.ts'
import { requireHandle } from '../handle/handle.ts'
import { currentAnswer } from '../record/reading.ts'
import { roundKey, type Call, type ServerContext } from '../server-context.ts'

/** `POST status`: returns the current state. */
export async function status(context: ServerContext, call: Call, body: unknown): Promise<Answer> {
  const { verification } = readBody(statusRequest, body)
  const claims = await requireHandle(context, call, verification)
  await requireRequestsLeft(context, call, 'status')
  const round = await roundKey(context, claims)
  const names = { act: null, record: claims.id, round, destination: null, group: null, pause: null }
  const snapshot = await context.documents.read(names, context.now())
  const answer = await currentAnswer(context, claims, verification, snapshot)
  // A page that was loaded again does not know the destination.
  return answer.status === 'declined' ? { ...answer, to: claims.to.mask } : answer
}
