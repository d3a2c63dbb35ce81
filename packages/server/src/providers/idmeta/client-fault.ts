import { readIdmetaFault } from '@otp-kit/core/idmeta'
import type { ProviderAnswer } from '../ask-provider.ts'
import { retryAfterMs } from '../call-api.ts'
import { ProviderCallError } from '../call-error.ts'

type Answered = Extract<ProviderAnswer, { came: 'answer' }>

/** What an answer of IDMeta's of 400 or more means. None is documented: the status leads, the words come along. */
export function readClientFault({ status, headers, body }: Answered): ProviderCallError {
  const fault = readIdmetaFault(body)
  const said = fault?.message ? `: ${fault.message}` : '.'
  const retryInMs = retryAfterMs(headers)
  switch (status) {
    case 401:
    case 403:
      return new ProviderCallError(
        `IDMeta refused the API token (HTTP ${status}). Check that it is whole, and of the account you mean.`,
        { fault: 'key', status },
      )
    case 402:
      return new ProviderCallError('The account at IDMeta cannot pay for this call.', {
        fault: 'money',
        status,
      })
    case 404:
      return new ProviderCallError(`IDMeta has nothing under this id${said}`, {
        fault: 'not-found',
        status,
      })
    case 429: {
      const wait = retryInMs === null ? 'Try again later.' : `Try again in ${retryInMs / 1000} s.`
      return new ProviderCallError(`IDMeta has had too many calls. ${wait}`, {
        fault: 'limit',
        status,
        retryInMs,
      })
    }
    default:
      if (status >= 500) {
        return new ProviderCallError(
          `IDMeta is in trouble (HTTP ${status}), and does not say whether the call was carried out.`,
          { fault: 'unconfirmed', status, retryInMs },
        )
      }
      return new ProviderCallError(`IDMeta refused the request (HTTP ${status})${said}`, {
        fault: 'request',
        status,
        fields: fault?.fields,
      })
  }
}
