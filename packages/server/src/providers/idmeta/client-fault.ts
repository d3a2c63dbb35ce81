import { readIdmetaFault } from '@otp-kit/core/idmeta'
import type { ProviderAnswer } from '../ask-provider.ts'
import { retryAfterMs } from '../call-api.ts'
import { ProviderCallError } from '../call-error.ts'

type Answered = Extract<ProviderAnswer, { type: 'response' }>

/** Returns the error for a response of IDMeta with status 400 or above. None is documented, so the status decides. */
export function readClientFault({ status, headers, body }: Answered): ProviderCallError {
  const fault = readIdmetaFault(body)
  const text = fault?.message ? `: ${fault.message}` : '.'
  const retryInMs = retryAfterMs(headers)
  switch (status) {
    case 401:
    case 403:
      return new ProviderCallError(
        `IDMeta refused the API token (HTTP ${status}). Check that it is the whole token of the right account.`,
        { fault: 'key', status },
      )
    case 402:
      return new ProviderCallError('The account at IDMeta cannot pay for this call.', {
        fault: 'money',
        status,
      })
    case 404:
      return new ProviderCallError(`IDMeta has nothing under this id${text}`, {
        fault: 'not-found',
        status,
      })
    case 429: {
      const wait = retryInMs === null ? 'Try again later.' : `Try again in ${retryInMs / 1000} s.`
      return new ProviderCallError(`Too many calls to IDMeta. ${wait}`, {
        fault: 'limit',
        status,
        retryInMs,
      })
    }
    default:
      if (status >= 500) {
        return new ProviderCallError(
          `IDMeta failed (HTTP ${status}) without saying whether the call was processed.`,
          { fault: 'unconfirmed', status, retryInMs },
        )
      }
      return new ProviderCallError(`IDMeta refused the request (HTTP ${status})${text}`, {
        fault: 'request',
        status,
        fields: fault?.fields,
      })
  }
}
