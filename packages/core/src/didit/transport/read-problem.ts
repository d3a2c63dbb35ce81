import { problem } from '../../contract/problems.ts'
import type { Answer } from '../../transport/exchange.ts'
import { ProblemError } from '../../transport/problem-error.ts'
import { retryAfter } from '../../transport/retry-after.ts'
import { type DiditFault, readDiditFault } from '../fault.ts'

type Call = 'send' | 'check'

// Four messages an hour to one number; the answer does not say when the next one is possible.
const hour = 3600

/** Bodies of a 500 and a 502 that show that the call did nothing. */
const nothingDone: Readonly<Record<Call, RegExp>> = {
  send: /^Error creating (?:phone|email) verification$/,
  check: /^Error checking (?:phone|email) verification$/,
}
const upstreamDown = /^(?:phone|email)_provider_unavailable$/

/** Returns the error for an answer with a status other than 2xx, of Didit or of the backend that forwards it. */
export function readDiditProblem({ response, json }: Answer, call: Call): ProblemError {
  const { status } = response
  const fault = readDiditFault(json)
  const retryIn = retryAfter(response)
  if (status === 429) return certainly(...limitOf(response, fault, call, retryIn))
  if (status === 401 || status === 402 || status === 403) {
    return certainly('misconfigured', { detail: refusalOf(status) })
  }
  if (status === 400 || status === 422) return readRefusedFields(status, fault)
  // 408 and 425: the server did not process the request.
  const did =
    status !== 408 &&
    status !== 425 &&
    !nothingDone[call].test(fault?.text ?? '') &&
    !upstreamDown.test(fault?.code ?? '')
  if (!did) return certainly('provider_unavailable', { retryIn: retryIn ?? 5 })
  if (status < 500) return certainly('unexpected_reply', { detail: unexpected(status) })
  const code = call === 'send' ? 'send_unconfirmed' : 'check_unconfirmed'
  return new ProblemError(problem(code, { detail: unexpected(status) }), { uncertain: true })
}

function certainly(...args: Parameters<typeof problem>): ProblemError {
  return new ProblemError(problem(...args), { uncertain: false })
}

function limitOf(
  response: Response,
  fault: DiditFault | null,
  call: Call,
  retryIn: number | undefined,
): Parameters<typeof problem> {
  // The limit of the whole key has rate headers and this text; the cap of one number has neither.
  const ofKey =
    response.headers.has('x-ratelimit-limit') || /\brate limit\b/i.test(fault?.text ?? '')
  if (ofKey) return ['provider_unavailable', { retryIn: retryIn ?? 60 }]
  const ofNumber = /phone number|verification attempts/i.test(fault?.text ?? '')
  const wait = retryIn ?? (ofNumber ? hour : 60)
  if (call === 'check') return ['check_limit', { retryIn: wait }]
  return [ofNumber ? 'destination_limit' : 'send_limit', { retryIn: wait }]
}

function readRefusedFields(status: number, fault: DiditFault | null): ProblemError {
  const fields = new Set(fault?.fields.map(({ path }) => path))
  if (/line type/i.test(fault?.text ?? '')) return certainly('line_type_not_allowed')
  if (/invalid phone number/i.test(fault?.text ?? '')) return certainly('destination_invalid')
  if (fields.has('phone_number') || fields.has('email')) return certainly('destination_invalid')
  if (fields.has('code')) return certainly('code_malformed')
  const named = [...fields].filter(Boolean).join(', ')
  const detail = named
    ? `Didit refused ${named} (HTTP ${status}). Check the options of diditTransport() and of your backend.`
    : unexpected(status)
  return certainly(named ? 'misconfigured' : 'unexpected_reply', { detail })
}

/** Whether Didit refused the locale and nothing else: which ones it takes for phones is not documented. */
export function isLocaleRefused({ response, json }: Answer): boolean {
  const fields = response.status === 400 ? (readDiditFault(json)?.fields ?? []) : []
  return fields.length > 0 && fields.every(({ path }) => path === 'options.locale')
}

function refusalOf(status: number): string {
  return (
    `HTTP ${status}: your backend refused the call, or Didit refused the API key or the balance. ` +
    'Check the key and the balance in the Didit console.'
  )
}

export function unexpected(status: number): string {
  return `HTTP ${status} without a body of Didit's. Is the URL right, and does the backend forward Didit's JSON unchanged?`
}
