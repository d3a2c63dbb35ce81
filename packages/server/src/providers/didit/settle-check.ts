import { diditDecision, diditDecline } from '@otp-kit/core/didit'
import * as v from 'valibot'
import type { ProviderAnswer } from '../ask-provider.ts'
import { environmentOfAnswer } from '../environment-of-answer.ts'
import { troubleOf } from '../failure-facts.ts'
import type { CheckInput, CheckResult } from '../provider.ts'
import { declined, sandboxKeyFix } from './check.ts'
import type { DiditKind } from './didit-kind.ts'
import { readDiditFailure } from './failures.ts'

function unconfirmed(cause: string): CheckResult {
  return { status: 'unconfirmed', cause }
}

/**
 * Returns how the check of this code ended, from the verification that Didit has stored. An approval counts only if the
 * last code entered is this one: otherwise somebody else entered another code in the meantime.
 */
export function readSettled(
  answer: ProviderAnswer,
  input: CheckInput,
  kind: DiditKind,
): CheckResult {
  if (answer.type !== 'response') return unconfirmed(answer.cause)
  if (answer.status !== 200) {
    const trouble = troubleOf(readDiditFailure(answer, 'check'))
    return unconfirmed(trouble.status === 'misconfigured' ? trouble.fix : trouble.cause)
  }
  const decision = v.safeParse(diditDecision, answer.body)
  if (!decision.success || decision.output.session_id !== input.providerId) {
    return unconfirmed('a decision that does not match the schema')
  }
  const { environment, status } = decision.output
  if (environment === 'sandbox') return { status: 'misconfigured', fix: sandboxKeyFix }
  const [report, ...others] = kind.reportsOf(decision.output)
  if (report === undefined || others.length > 0) {
    return unconfirmed('a decision without exactly one report')
  }

  if (!kind.isAbout(report, input.to.reveal())) {
    return unconfirmed('a decision about another destination')
  }

  const entered = report.lifecycle.filter(({ type }) => /^(?:IN)?VALID_CODE_ENTERED$/.test(type))
  const code = input.code.reveal()
  // Letters are compared case-insensitively, as Didit does.
  const ours = entered.findLast(({ details }) => details?.code_tried?.toUpperCase() === code)

  switch (report.status ?? 'Not Finished') {
    case 'Approved':
      if (ours === undefined || ours !== entered.at(-1)) return { status: 'expired' }
      if (ours.type !== 'VALID_CODE_ENTERED') return unconfirmed('approved by a wrong code')
      if (status !== 'Approved') {
        return unconfirmed('an approved report in a session that is not approved')
      }
      return {
        status: 'approved',
        channel: report.channel,
        environment: environmentOfAnswer(answer.headers),
      }
    case 'Declined': {
      const { reason, risks } = diditDecline(report)
      return declined(reason, risks)
    }
    case 'Expired':
      return { status: 'expired' }
    default:
      // The check may still arrive, so the server asks again before it repeats the check.
      if (ours === undefined) {
        return { status: 'unavailable', cause: 'the code was not entered', retryInMs: null }
      }
      if (ours.type !== 'INVALID_CODE_ENTERED') {
        return unconfirmed('a right code without a decision')
      }
      return {
        status: 'incorrect',
        attemptsLeft: Math.max(0, (kind.capabilities.attempts ?? 0) - entered.length),
      }
  }
}
