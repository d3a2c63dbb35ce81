import { diditDecision, diditDecline, diditPhoneLimits } from '@otp-kit/core/didit'
import * as v from 'valibot'
import type { ProviderAnswer } from '../ask-provider.ts'
import type { CheckInput, CheckResult } from '../provider.ts'
import { declined, deliveredBy, sandboxKeyCure } from './check.ts'
import { readTrouble } from './trouble.ts'

function open(cause: string): CheckResult {
  return { status: 'unconfirmed', cause }
}

/**
 * How the check of this code ended, by what Didit has stored. An approval counts only where the last code entered is
 * this one: otherwise it is somebody else's, entered meanwhile. What cannot be told stays unconfirmed.
 */
export function readSettled(answer: ProviderAnswer, input: CheckInput): CheckResult {
  if (answer.came !== 'answer') return open(answer.cause)
  if (answer.status !== 200) {
    const trouble = readTrouble(answer, 'check')
    return open(trouble.status === 'misconfigured' ? trouble.cure : trouble.cause)
  }
  const decision = v.safeParse(diditDecision, answer.body)
  if (!decision.success || decision.output.session_id !== input.providerId) {
    return open('a decision that does not fit Didit')
  }
  const { environment, status, phone_verifications: reports } = decision.output
  if (environment === 'sandbox') return { status: 'misconfigured', cure: sandboxKeyCure }
  const [report, ...others] = reports ?? []
  if (report === undefined || others.length > 0) return open('a decision without one report')

  const entered = report.lifecycle.filter(({ type }) => /^(?:IN)?VALID_CODE_ENTERED$/.test(type))
  const ours = entered.findLast(({ details }) => details?.code_tried === input.code.reveal())

  switch (report.status ?? 'Not Finished') {
    case 'Approved':
      if (ours === undefined || ours !== entered.at(-1)) return { status: 'expired' }
      if (ours.type !== 'VALID_CODE_ENTERED') return open('approved by a wrong code')
      if (status !== 'Approved') return open('an approved report in a session that is not')
      return {
        status: 'approved',
        channel: deliveredBy(report.verification_method),
        environment: 'live',
      }
    case 'Declined': {
      const { reason, risks } = diditDecline(report)
      return declined(reason, risks)
    }
    case 'Expired':
      return { status: 'expired' }
    default:
      // Not there: certain only once the call cannot arrive any more, so the server asks again before it repeats it.
      if (ours === undefined) {
        return { status: 'unavailable', cause: 'the code is not there', retryInMs: null }
      }
      if (ours.type !== 'INVALID_CODE_ENTERED') return open('a right code without a decision')
      return {
        status: 'incorrect',
        attemptsLeft: Math.max(0, diditPhoneLimits.attempts - entered.length),
      }
  }
}
