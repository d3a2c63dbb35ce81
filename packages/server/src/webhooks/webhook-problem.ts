import { problemMediaType } from '@otp-kit/core/contract'

const problems = {
  'method-not-allowed': { status: 405, title: 'Webhooks are sent by POST' },
  'too-large': { status: 413, title: 'The body is too large' },
  'signature-missing': { status: 401, title: 'The request is not signed' },
  'signature-invalid': { status: 401, title: 'The signature is not valid' },
  'timestamp-outside-window': { status: 401, title: 'The webhook is too old, or from the future' },
  'body-invalid': { status: 400, title: 'The body is not one of this provider' },
  'store-unavailable': { status: 503, title: 'The webhook cannot be recorded: send it again' },
} as const

export type WebhookProblem = keyof typeof problems

/** Returns the response to a webhook that was refused, as RFC 9457 has it. */
export function webhookProblem(code: WebhookProblem): Response {
  const { status, title } = problems[code]
  const headers = new Headers({ 'content-type': problemMediaType, 'cache-control': 'no-store' })
  if (code === 'method-not-allowed') headers.set('allow', 'POST')
  const body = { type: `urn:otp-kit:webhook:${code}`, title, status, code }
  return new Response(JSON.stringify(body), { status, headers })
}
