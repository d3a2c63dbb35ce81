import {
  diditAttemptsLeft,
  diditDecline,
  type DiditPhoneCheckReply,
  type DiditPhoneCheckRequest,
  diditPhoneCheckReply,
  type DiditRiskAction,
  isDiditSandboxReport,
  readDiditFault,
} from '@otp-kit/core/didit'
import { type Channel, channels } from '@otp-kit/core/contract'
import * as v from 'valibot'
import type { ProviderAnswer } from '../ask-provider.ts'
import type { CheckInput, CheckResult } from '../provider.ts'
import type { DiditSettings, RiskPolicy } from './options.ts'
import { referenceKey } from './send.ts'
import { isKeyLimit, readFailure, readTrouble, tag } from './trouble.ts'

export function checkRequest(input: CheckInput, settings: DiditSettings): DiditPhoneCheckRequest {
  return {
    phone_number: input.to.reveal(),
    code: input.code.reveal(),
    duplicated_phone_number_action: action(settings.duplicate),
    disposable_number_action: action(settings.disposable),
    voip_number_action: action(settings.voip),
  }
}

function action(policy: RiskPolicy): DiditRiskAction {
  return policy === 'decline' ? 'DECLINE' : 'NO_ACTION'
}

export function readCheck(
  answer: ProviderAnswer,
  input: CheckInput,
  settings: DiditSettings,
): CheckResult {
  if (answer.came !== 'answer') return readFailure(answer)
  if (answer.status === 400 && isCodeRefused(answer.body)) return { status: 'code-malformed' }
  if (answer.status === 429 && !isKeyLimit(answer)) return { status: 'limited', retryInMs: null }

  const reply = v.safeParse(diditPhoneCheckReply, answer.body)
  // Older servers answered 404 where there is nothing to check.
  const readable = (answer.status >= 200 && answer.status <= 299) || answer.status === 404
  if (!readable || (answer.status === 404 && !reply.success)) return readTrouble(answer, 'check')
  if (!reply.success) return { status: 'unconfirmed', cause: 'a reply that does not fit Didit' }
  const { output } = reply
  switch (output.status) {
    case 'Approved':
      return approve(output, input, settings)
    case 'Declined': {
      const report = output.phone && !isDiditSandboxReport(output.phone) ? output.phone : null
      const { reason, risks } = diditDecline(report ?? { warnings: [], lifecycle: [] })
      // The text is a hint, for where the report is missing.
      const spent = report === null && /maximum attempts/i.test(output.message ?? '')
      return declined(spent ? 'attempts' : reason, risks)
    }
    case 'Failed':
      return { status: 'incorrect', attemptsLeft: diditAttemptsLeft(output.message) }
    case 'Expired or Not Found':
      return { status: 'expired' }
  }
}

export function declined(reason: 'attempts' | 'policy', risks: readonly string[]): CheckResult {
  const detail = risks.flatMap((risk) => tag(risk) ?? []).join(', ')
  return { status: 'declined', reason, detail: detail === '' ? null : detail }
}

/** The channel that delivered, where it is one we know. */
export function deliveredBy(method: string | null | undefined): Channel | undefined {
  return channels.find((channel) => channel === (method === 'call' ? 'voice' : method))
}

function approve(
  reply: Extract<DiditPhoneCheckReply, { status: 'Approved' }>,
  input: CheckInput,
  settings: DiditSettings,
): CheckResult {
  const { phone } = reply
  if (settings.sandbox) {
    return {
      status: 'approved',
      channel: isDiditSandboxReport(phone) ? undefined : deliveredBy(phone.verification_method),
      environment: 'sandbox',
    }
  }
  if (isDiditSandboxReport(phone)) return { status: 'misconfigured', cure: sandboxKeyCure }
  if (!isOurs(reply, input)) {
    return {
      status: 'expired',
      detail:
        'The code was right, but for another verification of this number under the same API key.',
    }
  }
  if (phone.status != null && phone.status !== 'Approved') {
    return { status: 'unconfirmed', cause: 'an approval whose report says otherwise' }
  }
  return {
    status: 'approved',
    channel: deliveredBy(phone.verification_method),
    environment: 'live',
  }
}

export const sandboxKeyCure: string =
  'The API key is of an application in sandbox mode, where one fixed code is always right. Use the live key, or say ' +
  '`didit({ sandbox: true })` outside production.'

/**
 * Whether what was approved is what we sent: Didit finds a verification by number alone, so a code of another service
 * under the same key would do. Where the send's answer was lost, our id in `metadata` links them.
 */
function isOurs(
  reply: Extract<DiditPhoneCheckReply, { status: 'Approved' }>,
  input: CheckInput,
): boolean {
  return input.providerId === null
    ? reply.metadata?.[referenceKey] === input.reference
    : reply.request_id === input.providerId
}

function isCodeRefused(body: unknown): boolean {
  return readDiditFault(body)?.fields.some(({ path }) => path === 'code') ?? false
}
