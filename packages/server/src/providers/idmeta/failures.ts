import { readIdmetaFault } from '@otp-kit/core/idmeta'
import type { ProviderCallError } from '../call-error.ts'
import { type Answered, type FailureFact, readFailure } from '../failure-facts.ts'

/**
 * What IDMeta's error answers mean. None is documented. The bodies that are taken as known are those of Laravel, which
 * IDMeta seems to run on; after any other one the call may have been processed.
 */
const facts: readonly FailureFact[] = [
  {
    status: [400, 599],
    known: false,
    fault: 'unconfirmed',
    message: 'IDMeta answered with an unknown body, so the call may have been processed.',
  },
  { status: 402, fault: 'money', message: 'The account at IDMeta cannot pay for this call.' },
  {
    status: [401, 403],
    fault: 'key',
    message: 'IDMeta refused the API token. Check that it is the whole token of the right account.',
  },
  {
    status: 404,
    fault: 'not-found',
    message: 'IDMeta has nothing there. Check `trustFlowId`, `baseUrl` and the ids.',
  },
  { status: 429, fault: 'limit', message: 'Too many calls to IDMeta. {wait}' },
  {
    status: 422,
    field: /^(?:phone_number|country_code|email)$/,
    fault: 'request',
    about: 'destination',
    message: 'IDMeta refused {fields}.',
  },
  {
    status: 422,
    field: /^otp$/,
    fault: 'request',
    about: 'code',
    message: 'IDMeta refused {fields}.',
  },
  { status: [400, 499], fault: 'request', message: 'IDMeta refused {fields}.' },
  {
    status: [0, 599],
    fault: 'unconfirmed',
    message: 'IDMeta failed without saying whether the call was processed.',
  },
]

/** Returns the error for an answer of IDMeta with status 400 or above. */
export function readIdmetaFailure(answer: Answered): ProviderCallError {
  const fault = readIdmetaFault(answer.body)
  const body = fault && { text: fault.message, code: null, fields: fault.fields }
  return readFailure(facts, answer, body)
}
