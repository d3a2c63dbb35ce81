import { readDiditFault } from '@otp-kit/core/didit'
import type { ProviderAnswer } from '../ask-provider.ts'
import { retryAfterMs } from '../call-api.ts'
import { ProviderCallError } from '../call-error.ts'

type Answered = Extract<ProviderAnswer, { type: 'response' }>

/** Returns the error for a response of Didit with status 400 or above. */
export function readClientFault({ status, headers, body }: Answered): ProviderCallError {
  const fault = readDiditFault(body)
  const text = fault?.text ?? ''
  const retryInMs = retryAfterMs(headers)
  if (status === 401 || status === 403 || status === 402) {
    if (/top-?up/i.test(text)) {
      return new ProviderCallError(
        'Didit sends no code before the first top-up of the organization. Top it up, or use the key of an application ' +
          'in sandbox mode.',
        { fault: 'money', status },
      )
    }
    if (status === 402 || /credit|balance/i.test(text)) {
      return new ProviderCallError('The balance at Didit does not cover this call. Top it up.', {
        fault: 'money',
        status,
      })
    }
    return new ProviderCallError(
      `Didit refused the API key (HTTP ${status}). Check that it is the whole key of the right application and is not ` +
        'revoked, and, if it is limited to certain IP addresses, that this machine has one of them.',
      { fault: 'key', status },
    )
  }
  if (status === 404) {
    return new ProviderCallError('Didit has nothing under this id, or this key may not see it.', {
      fault: 'not-found',
      status,
    })
  }
  if (status === 429) {
    // Only the limit of the whole key has the rate headers. The limit of a number has a text only.
    const wait = retryInMs === null ? 'Try again later.' : `Try again in ${retryInMs / 1000} s.`
    const cause = /phone number/i.test(text)
      ? 'Didit sends four codes an hour to one number at most.'
      : 'This key has used up its calls for now.'
    return new ProviderCallError(`${cause} ${wait}`, { fault: 'limit', status, retryInMs })
  }
  if (status >= 500) {
    // Only these two bodies show that nothing was done. After any other one a message may have been sent.
    const nothingDone =
      /^Error (?:creating|checking) /.test(text) || fault?.code?.endsWith('_unavailable')
    return nothingDone
      ? new ProviderCallError(
          `Didit failed (HTTP ${status}), and nothing was done. Try again in a moment.`,
          { fault: 'unavailable', status, retryInMs },
        )
      : new ProviderCallError(
          `Didit failed (HTTP ${status}) without saying whether the call was processed.`,
          { fault: 'unconfirmed', status, retryInMs },
        )
  }
  const fields = fault?.fields ?? []
  const named = [...new Set(fields.map(({ path }) => path).filter(Boolean))].join(', ')
  return new ProviderCallError(
    named === ''
      ? `Didit refused the request (HTTP ${status})${text === '' ? '' : `: ${text}`}`
      : `Didit refused ${named} (HTTP ${status}).`,
    { fault: 'request', status, fields },
  )
}
