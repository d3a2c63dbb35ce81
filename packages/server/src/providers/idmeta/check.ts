import { type IdmetaReply, idmetaReply, isIdmetaVerified } from '@otp-kit/core/idmeta'
import * as v from 'valibot'
import type { ProviderAnswer } from '../ask-provider.ts'
import { environmentOfAnswer } from '../environment-of-answer.ts'
import { tag, troubleOf, unansweredOf } from '../failure-facts.ts'
import type { CheckInput, CheckResult, ProofEnvironment } from '../provider.ts'
import { readIdmetaFailure } from './failures.ts'
import type { Run } from './run.ts'

const incorrect: CheckResult = { status: 'incorrect', attemptsLeft: null }

/** What a code state means that approves nothing. IDMeta documents `VALID` and `UNKNOWN` only; these are TeleSign's. */
const byCodeState: Readonly<Record<string, CheckResult>> = {
  INVALID: incorrect,
  UNKNOWN: incorrect,
  EXPIRED: { status: 'expired' },
  MAX_ATTEMPTS_EXCEEDED: { status: 'declined', reason: 'attempts', detail: null },
}

/** Returns the result of a check. Only `VERIFIED` with a `VALID` code approves; e-mail answers have no code state. */
export function readCheck(answer: ProviderAnswer, input: CheckInput, run: Run): CheckResult {
  if (answer.type !== 'response') return unansweredOf(answer)
  if (answer.status < 200 || answer.status > 299) {
    const failure = readIdmetaFailure(answer)
    if (failure.about === 'code') return incorrect
    // Not known to be another answer than that to a wrong code, so the attempt is not given back.
    const unclear = failure.fault === 'request' || failure.fault === 'not-found'
    return unclear ? unconfirmed(`HTTP ${answer.status}`) : troubleOf(failure)
  }
  const read = v.safeParse(idmetaReply, answer.body)
  if (!read.success) return unconfirmed('a reply that does not match the schema')
  const reply = read.output
  const codeState = reply.data?.verify?.codeState
  if (isIdmetaVerified(reply) && (codeState === 'VALID' || input.kind === 'email')) {
    return approve(reply, input, run, environmentOfAnswer(answer.headers))
  }
  if (codeState != null && codeState !== 'VALID') {
    return byCodeState[codeState] ?? unconfirmed('an unknown state of the code')
  }
  return readStatus(reply, codeState === 'VALID')
}

/** Returns the result of a reply whose code state does not decide. */
function readStatus(
  { success, verificationStatus: status }: IdmetaReply,
  valid: boolean,
): CheckResult {
  switch (status) {
    case 'REVIEW_NEEDED':
      return { status: 'declined', reason: 'policy', detail: tag(status) }
    case 'REJECTED':
      return { status: 'declined', reason: valid ? 'policy' : 'attempts', detail: tag(status) }
    case 'PENDING':
    case 'IN_PROGRESS':
    case 'INCOMPLETE':
      return success && !valid ? incorrect : unconfirmed(`a code in a run that is ${status}`)
    case null:
    case undefined:
    default:
      return unconfirmed('a reply that does not say whether the code is right')
  }
}

function approve(
  reply: IdmetaReply,
  { kind, to }: CheckInput,
  run: Run,
  environment: ProofEnvironment,
): CheckResult {
  const { data, trustValidationId: id } = reply
  const number = data?.verify?.inputPhoneNumber
  const isOurs =
    (id == null || String(id) === run.id) &&
    (data?.referenceId == null || run.reference === null || data.referenceId === run.reference) &&
    (number == null || number.replaceAll(/\D/g, '') === to.reveal().slice(1))
  if (!isOurs) {
    return { status: 'expired', detail: 'The code was right, but for another verification.' }
  }
  return {
    status: 'approved',
    channel: kind === 'phone' ? 'sms' : 'email',
    environment,
  }
}

function unconfirmed(cause: string): CheckResult {
  return { status: 'unconfirmed', cause }
}
