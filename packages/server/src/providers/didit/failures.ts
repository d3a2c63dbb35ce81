import { readDiditFault } from '@otp-kit/core/didit'
import type { ProviderCallError } from '../call-error.ts'
import { type Answered, type FailureFact, readFailure } from '../failure-facts.ts'

const topUp =
  'Didit sends nothing before the first top-up of the organization. Top it up in the Didit console, or use the key of ' +
  'an application in sandbox mode with `didit({ sandbox: true })`.'
const credits = 'The balance at Didit does not cover this call. Top it up in the Didit console.'
const key =
  'Didit refused the API key. Check that `apiKey` is the whole key of the right application and is not revoked, and, ' +
  'if the key is limited to certain IP addresses, that this machine has one of them.'

/** What Didit's error answers mean, from its specification and its pages. */
const facts: readonly FailureFact[] = [
  { status: [401, 403], text: /top-?up/i, fault: 'money', message: topUp },
  { status: [401, 403], text: /credit|balance/i, fault: 'money', message: credits },
  { status: 402, fault: 'money', message: credits },
  { status: [401, 403], fault: 'key', message: key },
  {
    status: 400,
    text: /phone line type/i,
    fault: 'request',
    about: 'line-type',
    message: 'Didit sends no code to this type of line.',
  },
  {
    status: 400,
    text: /invalid phone number/i,
    fault: 'request',
    about: 'destination',
    message: 'Didit refused {fields}: it accepts no such number.',
  },
  {
    status: 400,
    field: /^(?:phone_number|email)$/,
    fault: 'request',
    about: 'destination',
    message: 'Didit refused {fields}.',
  },
  {
    status: 400,
    field: /^code$/,
    fault: 'request',
    about: 'code',
    message: 'Didit refused {fields}.',
  },
  {
    status: 400,
    only: /^options\.locale$/,
    fault: 'request',
    about: 'locale',
    message: 'Didit refused {fields}. Check the options of didit() that set it.',
  },
  {
    status: 400,
    field: /./,
    fault: 'request',
    message: 'Didit refused {fields}. Check the options that set it.',
  },
  {
    status: 404,
    fault: 'not-found',
    message:
      "Didit has nothing under this id or path, or this key may not see it. Check that `baseUrl` is Didit's API.",
  },
  // 408 and 425: the server did not process the request (RFC 9110, RFC 8470).
  { status: 408, fault: 'unavailable', message: 'Didit did not process the call.' },
  { status: 425, fault: 'unavailable', message: 'Didit did not process the call.' },
  // Only the limit of the whole key has the rate headers. The one of a number is a text alone.
  {
    status: 429,
    rateHeaders: false,
    text: /^(?!.*(?:\brate limit\b|throttled))/is,
    fault: 'limit',
    about: 'destination',
    message: 'Didit sends four codes an hour to one number at most. {wait}',
  },
  { status: 429, fault: 'limit', message: 'This key has used up its calls for now. {wait}' },
  {
    status: [400, 499],
    fault: 'request',
    message: "Didit refused {fields}. Check that `baseUrl` is Didit's API.",
  },
  // The only bodies that show that nothing was done. After any other one a message may have been sent.
  {
    status: 500,
    call: 'send',
    text: /^Error creating (?:phone|email) verification$/,
    fault: 'unavailable',
    message: 'Didit failed, and nothing was done. Try again in a moment.',
  },
  {
    status: 500,
    call: 'check',
    text: /^Error checking (?:phone|email) verification$/,
    fault: 'unavailable',
    message: 'Didit failed, and nothing was done. Try again in a moment.',
  },
  {
    status: 502,
    code: /^(?:phone|email)_provider_unavailable$/,
    fault: 'unavailable',
    message: "Didit's carrier is down, and nothing was done. Try again in a moment.",
  },
  {
    status: [0, 599],
    fault: 'unconfirmed',
    message: 'Didit failed without saying whether the call was processed.',
  },
]

/** Returns the error for an answer of Didit with status 400 or above. */
export function readDiditFailure(answer: Answered, call?: 'send' | 'check'): ProviderCallError {
  return readFailure(facts, answer, readDiditFault(answer.body), call)
}
