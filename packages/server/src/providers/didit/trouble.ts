import { type DiditFault, readDiditFault } from '@otp-kit/core/didit'
import type { ProviderAnswer } from '../ask-provider.ts'
import { retryAfterMs } from '../call-api.ts'
import type { CheckResult, SendResult } from '../provider.ts'

export type Answer = Extract<ProviderAnswer, { type: 'response' }>

/** The failures that a send and a check have in common. */
export type Trouble = Extract<
  SendResult & CheckResult,
  { status: 'unavailable' | 'unconfirmed' | 'misconfigured' }
>

/** The only text of a 500 that shows that the call did nothing. */
const nothingDone: Readonly<Record<'send' | 'check', RegExp>> = {
  send: /^Error creating (?:phone|email) verification$/,
  check: /^Error checking (?:phone|email) verification$/,
}

/** Returns the result of a call that got no answer. */
export function readFailure(answer: Exclude<ProviderAnswer, { type: 'response' }>): Trouble {
  return answer.type === 'refused'
    ? { status: 'unavailable', cause: answer.cause, retryInMs: null }
    : { status: 'unconfirmed', cause: answer.cause }
}

/** Returns the result of an answer that is not about the destination: key, money, limits of the key, outages. */
export function readTrouble(answer: Answer, call: 'send' | 'check'): Trouble {
  const fault = readDiditFault(answer.body)
  const { status } = answer
  if (status === 401 || status === 403)
    return { status: 'misconfigured', fix: fixForRefusal(fault) }
  if (status === 402) return { status: 'misconfigured', fix: fixes.credits }
  if (status === 429) {
    return {
      status: 'unavailable',
      cause: 'the rate limit of the key',
      retryInMs: retryAfterMs(answer.headers),
    }
  }
  // 408 and 425: the server did not process the request.
  const notProcessed = status === 408 || status === 425
  const failed = status === 500 && nothingDone[call].test(fault?.text ?? '')
  const upstreamDown =
    status === 502 && /^(?:phone|email)_provider_unavailable$/.test(fault?.code ?? '')
  if (notProcessed || failed || upstreamDown) {
    return {
      status: 'unavailable',
      cause: `HTTP ${status}`,
      retryInMs: retryAfterMs(answer.headers),
    }
  }
  if (status >= 400 && status < 500) {
    return { status: 'misconfigured', fix: fixForRequest(status, fault) }
  }
  return { status: 'unconfirmed', cause: `HTTP ${status} with an unknown body` }
}

const fixes = {
  key:
    'Didit refused the API key. Check that `apiKey` is the whole key of the right application and is not revoked, and, ' +
    'if the key is limited to certain IP addresses, that this machine has one of them.',
  topUp:
    'Didit sends nothing before the first top-up of the organization. Top it up in the Didit console, or use the key of ' +
    'an application in sandbox mode with `didit({ sandbox: true })`.',
  credits: 'The balance at Didit does not cover this message. Top it up in the Didit console.',
} as const

function fixForRefusal(fault: DiditFault | null): string {
  const text = fault?.text ?? ''
  if (/top-?up/i.test(text)) return fixes.topUp
  if (/credit|balance/i.test(text)) return fixes.credits
  return fixes.key
}

/** Names fields, never values: those can be a user's. */
function fixForRequest(status: number, fault: DiditFault | null): string {
  const fields = [...new Set((fault?.fields ?? []).map(({ path }) => path).filter(Boolean))]
  if (fields.length > 0) {
    return `Didit refused ${fields.join(', ')} (HTTP ${status}). Check the options of didit() that set it.`
  }
  return `Didit refused the request (HTTP ${status}). Check that \`baseUrl\` is Didit's API.`
}

/** Returns whether a 429 is about the whole key: only those carry the rate headers. */
export function isKeyLimit(answer: Answer): boolean {
  return (
    answer.headers.has('retry-after') ||
    answer.headers.has('x-ratelimit-limit') ||
    readDiditFault(answer.body)?.text == null ||
    /\brate limit\b|throttled/i.test(readDiditFault(answer.body)?.text ?? '')
  )
}

/** Returns a tag or a short reason of Didit's open lists, and `null` for anything longer, which could be personal data. */
export function tag(text: string | null | undefined): string | null {
  return text && /^[\w-]{1,64}$/.test(text) ? text : null
}
