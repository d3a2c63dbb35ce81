import { readDiditFault } from '@otp-kit/core/didit'
import type { ProviderAnswer } from '../ask-provider.ts'
import { retryAfterMs } from '../call-api.ts'
import { ProviderCallError } from '../call-error.ts'

type Answered = Extract<ProviderAnswer, { came: 'answer' }>

/** What an answer of Didit's of 400 or more means to whoever called. */
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
      `Didit refused the API key (HTTP ${status}). Check that it is the whole key of the application you mean and is ` +
        'not revoked, and, where it is limited to certain addresses, that this machine has one of them.',
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
    // Only the budget of a whole key carries the rate headers; the cap of one number says it in words alone.
    const wait = retryInMs === null ? 'Try again later.' : `Try again in ${retryInMs / 1000} s.`
    const cause = /phone number/i.test(text)
      ? 'Didit sends four codes an hour to one number at most.'
      : 'This key has used up its calls for now.'
    return new ProviderCallError(`${cause} ${wait}`, { fault: 'limit', status, retryInMs })
  }
  if (status >= 500) {
    // Only these two bodies say that nothing was begun; after any other a message may be on its way.
    const nothingDone =
      /^Error (?:creating|checking) /.test(text) || fault?.code?.endsWith('_unavailable')
    return nothingDone
      ? new ProviderCallError(
          `Didit is in trouble (HTTP ${status}), and nothing was done. Try again in a moment.`,
          { fault: 'unavailable', status, retryInMs },
        )
      : new ProviderCallError(
          `Didit is in trouble (HTTP ${status}), and does not say whether the call was carried out.`,
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
