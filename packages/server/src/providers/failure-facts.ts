import type { ProviderAnswer } from './ask-provider.ts'
import {
  ProviderCallError,
  type ProviderCallErrorFacts,
  type ProviderCallFault,
} from './call-error.ts'
import type { CheckResult, SendResult } from './provider.ts'

export type Answered = Extract<ProviderAnswer, { type: 'response' }>

/** The content of an error body, in one shape for every provider. */
export interface FaultBody {
  readonly text: string | null
  readonly code: string | null
  readonly fields: readonly { readonly path: string; readonly message: string }[]
}

/** What one kind of failed answer means. Every given condition has to hold. The first fact that matches applies. */
export interface FailureFact {
  /** A status, or the first and the last one of a range. */
  readonly status: number | readonly [from: number, to: number]
  /** Matches the body's text, or the message of one of its fields. */
  readonly text?: RegExp
  readonly code?: RegExp
  /** Matches the path of one of the refused fields. */
  readonly field?: RegExp
  /** Matches the paths of all refused fields, of which there is one at least. */
  readonly only?: RegExp
  /** `true`: the body is one of this provider's; `false`: it is another, such as a gateway's page. */
  readonly known?: boolean
  /** Whether the answer has the headers of a rate limit. */
  readonly rateHeaders?: boolean
  readonly call?: 'send' | 'check'
  readonly fault: ProviderCallFault
  readonly about?: ProviderCallErrorFacts['about']
  /** The cause and its fix. `{fields}` becomes the names of the refused fields, `{wait}` the time to wait. */
  readonly message: string
}

/** Returns the error for an answer with status 400 or above. A table of facts ends in one for every status. */
export function readFailure(
  facts: readonly FailureFact[],
  { status, headers }: Answered,
  body: FaultBody | null,
  call?: 'send' | 'check',
): ProviderCallError {
  const { text = null, code = null, fields = [] } = body ?? {}
  const texts = [text, ...fields.map(({ message }) => message)].filter((each) => each !== null)
  const paths = fields.map(({ path }) => path)
  const rateHeaders = headers.has('retry-after') || headers.has('x-ratelimit-limit')
  const fact = facts.find(
    (each) =>
      isWithin(each.status, status) &&
      (!each.text || texts.some((found) => each.text!.test(found))) &&
      (!each.code || each.code.test(code ?? '')) &&
      (!each.field || paths.some((path) => each.field!.test(path))) &&
      (!each.only || (paths.length > 0 && paths.every((path) => each.only!.test(path)))) &&
      (each.known === undefined || each.known === (body !== null)) &&
      (each.rateHeaders === undefined || each.rateHeaders === rateHeaders) &&
      (each.call === undefined || each.call === call),
  )
  const retryInMs = retryAfterMs(headers)
  const { fault = 'unconfirmed', about, message = 'The provider failed.' } = fact ?? {}
  const names = [...new Set(paths)].filter(Boolean).join(', ')
  const wait = retryInMs === null ? 'Try again later.' : `Try again in ${retryInMs / 1000} s.`
  const said = message.replace('{fields}', names || 'the request').replace('{wait}', wait)
  return new ProviderCallError(`${said} (HTTP ${status})`, {
    fault,
    about,
    status,
    retryInMs,
    fields,
  })
}

function isWithin(range: FailureFact['status'], status: number): boolean {
  const [from, to] = typeof range === 'number' ? [range, range] : range
  return status >= from && status <= to
}

/** Returns `Retry-After` in milliseconds, at most an hour; `null` if there is none. */
function retryAfterMs(headers: Headers): number | null {
  const seconds = headers.get('retry-after')
  return seconds !== null && /^\d{1,9}$/.test(seconds)
    ? Math.min(Number(seconds), 3600) * 1000
    : null
}

/** The failures that a send and a check have in common. */
export type Trouble = Extract<
  SendResult & CheckResult,
  { status: 'unavailable' | 'unconfirmed' | 'misconfigured' }
>

/** Returns the result of a send or a check that failed for a reason other than its destination or code. */
export function troubleOf({ fault, status, retryInMs, message }: ProviderCallError): Trouble {
  switch (fault) {
    case 'key':
    case 'money':
    case 'request':
    case 'not-found':
      return { status: 'misconfigured', fix: message }
    case 'limit':
      return { status: 'unavailable', cause: 'the rate limit of the key', retryInMs }
    case 'unavailable':
    case 'unreachable':
      return { status: 'unavailable', cause: `HTTP ${status}`, retryInMs }
    case 'unconfirmed':
    case 'unreadable':
      return { status: 'unconfirmed', cause: `HTTP ${status} with an unknown body` }
  }
}

/** Returns the result of a call that got no answer. */
export function unansweredOf(answer: Exclude<ProviderAnswer, { type: 'response' }>): Trouble {
  return answer.type === 'refused'
    ? { status: 'unavailable', cause: answer.cause, retryInMs: null }
    : { status: 'unconfirmed', cause: answer.cause }
}

/** Returns a tag or a short reason of a provider's open lists, and `null` for anything longer, which could be personal data. */
export function tag(text: string | null | undefined): string | null {
  return text && /^[\w-]{1,64}$/.test(text) ? text : null
}
