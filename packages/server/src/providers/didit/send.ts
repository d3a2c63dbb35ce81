import type { ProviderAnswer } from '../ask-provider.ts'
import { tag, troubleOf, unansweredOf } from '../failure-facts.ts'
import type { SendResult } from '../provider.ts'
import type { DiditKind } from './didit-kind.ts'
import { readDiditFailure } from './failures.ts'

/**
 * Returns whether Didit refused the locale and nothing else. It does not document which well-formed locales it takes
 * for phones, and the user's browser chose it. The refusal shows that nothing was sent, so the send can be repeated
 * without a locale.
 */
export function isLocaleRefused(answer: ProviderAnswer): boolean {
  return answer.type === 'response' && readDiditFailure(answer, 'send').about === 'locale'
}

export function readSend(answer: ProviderAnswer, kind: DiditKind): SendResult {
  if (answer.type !== 'response') return unansweredOf(answer)
  if (answer.status < 200 || answer.status > 299) {
    const failure = readDiditFailure(answer, 'send')
    if (failure.about === 'line-type') return { status: 'invalid-destination', why: 'line-type' }
    if (failure.about !== 'destination') return troubleOf(failure)
    return failure.fault === 'limit'
      ? { status: 'destination-limit', retryInMs: null }
      : { status: 'invalid-destination', why: 'malformed' }
  }

  const reply = kind.parseSendReply(answer.body)
  switch (reply?.status) {
    case 'Success':
    case 'Retry':
      return { status: 'sent', providerId: reply.request_id, fresh: reply.status === 'Success' }
    case 'Blocked':
      return { status: 'refused', reason: tag(reply.reason) }
    case 'Undeliverable':
      return { status: 'undeliverable', reason: tag(reply.reason) }
    case undefined:
      return { status: 'unconfirmed', cause: 'a reply that does not match the schema' }
  }
}
