import { idmetaReply } from '@otp-kit/core/idmeta'
import * as v from 'valibot'
import type { ProviderAnswer } from '../ask-provider.ts'
import { tag, troubleOf, unansweredOf } from '../failure-facts.ts'
import type { SendResult } from '../provider.ts'
import { readIdmetaFailure } from './failures.ts'
import { providerIdOf, type Run } from './run.ts'

/**
 * Returns the result of a send. Whatever its answer says, nothing is verified by it: the example on IDMeta's page for
 * e-mail is the answer of a check.
 */
export function readSend(answer: ProviderAnswer, run: Run): SendResult {
  const result = read(answer, run)
  // The run exists, so the code of a message that arrives all the same can be checked.
  return result.status === 'unconfirmed' ? { ...result, providerId: providerIdOf(run) } : result
}

function read(answer: ProviderAnswer, run: Run): SendResult {
  if (answer.type !== 'response') return unansweredOf(answer)
  if (answer.status < 200 || answer.status > 299) {
    const failure = readIdmetaFailure(answer)
    return failure.about === 'destination'
      ? { status: 'invalid-destination', why: 'malformed' }
      : troubleOf(failure)
  }
  const reply = v.safeParse(idmetaReply, answer.body)
  if (!reply.success) return unconfirmed('a reply that does not match the schema')
  const { success, verificationStatus: status, data } = reply.output
  if (status === 'REJECTED') return { status: 'refused', reason: tag(status) }
  if (!success || status === 'FAILED') return unconfirmed('a reply that names a failure')
  const providerId = providerIdOf({ ...run, reference: data?.referenceId ?? null })
  return { status: 'sent', providerId, fresh: true }
}

function unconfirmed(cause: string): SendResult {
  return { status: 'unconfirmed', cause }
}
