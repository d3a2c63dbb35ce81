import { type DiditFault, readDiditFault } from '@otp-kit/core/didit'
import type { ProviderAnswer } from '../ask-provider.ts'
import { retryAfterMs } from '../call-api.ts'
import type { CheckResult, SendResult } from '../provider.ts'

export type Answer = Extract<ProviderAnswer, { came: 'answer' }>

/** What a send and a check have in common where they did not get through. */
export type Trouble = Extract<
  SendResult & CheckResult,
  { status: 'unavailable' | 'unconfirmed' | 'misconfigured' }
>

/** The one text of a 500 that says that the act was not begun; a 500 of any other kind says nothing. */
const notBegun: Readonly<Record<'send' | 'check', string>> = {
  send: 'Error creating phone verification',
  check: 'Error checking phone verification',
}

/** Trouble without an answer. */
export function readFailure(answer: Exclude<ProviderAnswer, { came: 'answer' }>): Trouble {
  return answer.came === 'refused'
    ? { status: 'unavailable', cause: answer.cause, retryInMs: null }
    : { status: 'unconfirmed', cause: answer.cause }
}

/** An answer that is neither a reply nor about the number: key, money, limits of the key, Didit's own bad luck. */
export function readTrouble(answer: Answer, act: 'send' | 'check'): Trouble {
  const fault = readDiditFault(answer.body)
  const { status } = answer
  if (status === 401 || status === 403) return { status: 'misconfigured', cure: cureRefusal(fault) }
  if (status === 402) return { status: 'misconfigured', cure: cures.credits }
  if (status === 429) {
    return {
      status: 'unavailable',
      cause: 'the limit of the key',
      retryInMs: retryAfterMs(answer.headers),
    }
  }
  // 408 and 425: the request was not taken up.
  const notTaken = status === 408 || status === 425
  const notBegunYet = status === 500 && fault?.text === notBegun[act]
  const upstreamDown = status === 502 && fault?.code === 'phone_provider_unavailable'
  if (notTaken || notBegunYet || upstreamDown) {
    return {
      status: 'unavailable',
      cause: `HTTP ${status}`,
      retryInMs: retryAfterMs(answer.headers),
    }
  }
  if (status >= 400 && status < 500) {
    return { status: 'misconfigured', cure: cureRequest(status, fault) }
  }
  return { status: 'unconfirmed', cause: `HTTP ${status} that is no answer of Didit's` }
}

const cures = {
  key:
    'Didit refused the API key. Check that `apiKey` is the whole key of the application you mean and is not revoked, ' +
    'and, where the key is limited to certain addresses, that this machine has one of them.',
  topUp:
    'Didit sends nothing before the first top-up of the organization. Top it up in the Didit console, or try with the ' +
    'key of an application in sandbox mode and `didit({ sandbox: true })`.',
  credits: 'The balance at Didit does not cover this message. Top it up in the Didit console.',
} as const

function cureRefusal(fault: DiditFault | null): string {
  const text = fault?.text ?? ''
  if (/top-?up/i.test(text)) return cures.topUp
  if (/credit|balance/i.test(text)) return cures.credits
  return cures.key
}

/** Names fields, never values: those can be a person's. */
function cureRequest(status: number, fault: DiditFault | null): string {
  const fields = [...new Set((fault?.fields ?? []).map(({ path }) => path).filter(Boolean))]
  if (fields.length > 0) {
    return `Didit refused ${fields.join(', ')} (HTTP ${status}). Check the options of didit() that set it.`
  }
  return `Didit refused the request (HTTP ${status}). Check that \`baseUrl\` is Didit's API.`
}

/** Whether a 429 is about the whole key: only those carry the rate headers. */
export function isKeyLimit(answer: Answer): boolean {
  return (
    answer.headers.has('retry-after') ||
    answer.headers.has('x-ratelimit-limit') ||
    readDiditFault(answer.body)?.text == null ||
    /\brate limit\b|throttled/i.test(readDiditFault(answer.body)?.text ?? '')
  )
}

/** A tag or a short reason of Didit's open lists; whatever could be more than that is dropped. */
export function tag(text: string | null | undefined): string | null {
  return text && /^[\w-]{1,64}$/.test(text) ? text : null
}
