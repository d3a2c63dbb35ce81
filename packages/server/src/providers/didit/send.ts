import { readDiditFault } from '@otp-kit/core/didit'
import type { ProviderAnswer } from '../ask-provider.ts'
import type { SendResult } from '../provider.ts'
import type { DiditKind } from './didit-kind.ts'
import { isKeyLimit, readFailure, readTrouble, tag } from './trouble.ts'

/**
 * Returns whether Didit refused the locale and nothing else. It does not document which well-formed locales it takes
 * for phones, and the user's browser chose it. The refusal shows that nothing was sent, so the send can be repeated
 * without a locale.
 */
export function isLocaleRefused(answer: ProviderAnswer): boolean {
  if (answer.type !== 'response' || answer.status !== 400) return false
  const fields = readDiditFault(answer.body)?.fields ?? []
  return fields.length > 0 && fields.every(({ path }) => path === 'options.locale')
}

export function readSend(answer: ProviderAnswer, kind: DiditKind): SendResult {
  if (answer.type !== 'response') return readFailure(answer)
  if (answer.status === 400) {
    const fault = readDiditFault(answer.body)
    return (fault && kind.refusedDestination(fault)) ?? readTrouble(answer, 'send')
  }
  if (answer.status === 429 && !isKeyLimit(answer)) {
    return { status: 'destination-limit', retryInMs: null }
  }
  if (answer.status < 200 || answer.status > 299) return readTrouble(answer, 'send')

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
