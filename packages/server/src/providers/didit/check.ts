import { diditAttemptsLeft, diditDecline } from '@otp-kit/core/didit'
import type { ProviderAnswer } from '../ask-provider.ts'
import { environmentOfAnswer } from '../environment-of-answer.ts'
import { tag, troubleOf, unansweredOf } from '../failure-facts.ts'
import type { CheckInput, CheckResult, ProofEnvironment } from '../provider.ts'
import { type DiditCheckReply, type DiditKind, referenceKey } from './didit-kind.ts'
import { readDiditFailure } from './failures.ts'

export function readCheck(
  answer: ProviderAnswer,
  input: CheckInput,
  kind: DiditKind,
  { sandbox }: { readonly sandbox: boolean },
): CheckResult {
  if (answer.type !== 'response') return unansweredOf(answer)
  const reply = kind.parseCheckReply(answer.body)
  // Older servers answered 404 if there was nothing to check.
  const readable = (answer.status >= 200 && answer.status <= 299) || answer.status === 404
  if (!readable || (answer.status === 404 && !reply)) {
    const failure = readDiditFailure(answer, 'check')
    if (failure.about === 'code') return { status: 'code-malformed' }
    if (failure.about === 'destination' && failure.fault === 'limit') {
      return { status: 'limited', retryInMs: null }
    }
    return troubleOf(failure)
  }
  switch (reply?.status) {
    case 'Approved':
      return approve(reply, input, kind, sandbox ? 'sandbox' : environmentOfAnswer(answer.headers))
    case 'Declined': {
      const report = reply.report?.sandbox ? null : reply.report
      const { reason, risks } = diditDecline(report ?? {})
      // The text of the message is only a hint, used if there is no report.
      const attemptsUsedUp = report === null && /maximum attempts/i.test(reply.message ?? '')
      return declined(attemptsUsedUp ? 'attempts' : reason, risks)
    }
    case 'Failed':
      return { status: 'incorrect', attemptsLeft: diditAttemptsLeft(reply.message) }
    case 'Expired or Not Found':
      return { status: 'expired' }
    case undefined:
      return { status: 'unconfirmed', cause: 'a reply that does not match the schema' }
  }
}

export function declined(reason: 'attempts' | 'policy', risks: readonly string[]): CheckResult {
  const detail = risks.flatMap((risk) => tag(risk) ?? []).join(', ')
  return { status: 'declined', reason, detail: detail === '' ? null : detail }
}

type ApprovedReply = Extract<DiditCheckReply, { status: 'Approved' }>

function approve(
  reply: ApprovedReply,
  input: CheckInput,
  kind: DiditKind,
  environment: ProofEnvironment,
): CheckResult {
  const { report } = reply
  const { channel } = report
  if (environment === 'sandbox') return { status: 'approved', channel, environment }
  if (report.sandbox) return { status: 'misconfigured', fix: sandboxKeyFix }
  if (!isOurs(reply, input) || !kind.isAbout(report, input.to.reveal())) {
    return {
      status: 'expired',
      detail: 'The code was right, but for another verification under the same API key.',
    }
  }
  if (report.status != null && report.status !== 'Approved') {
    return { status: 'unconfirmed', cause: 'an approval whose report has another status' }
  }
  return { status: 'approved', channel, environment }
}

export const sandboxKeyFix: string =
  'The API key belongs to an application in sandbox mode, where a fixed code approves everything. Use the live key, or ' +
  'set `didit({ sandbox: true })` outside production.'

/**
 * Returns whether the approved verification is the one that we sent. Didit finds a verification by destination alone,
 * so the code of another service with the same API key would be approved too. If the send's answer was lost, our id in
 * `metadata` links them.
 */
function isOurs(reply: ApprovedReply, input: CheckInput): boolean {
  return input.providerId === null
    ? reply.metadata?.[referenceKey] === input.reference
    : reply.requestId === input.providerId
}
