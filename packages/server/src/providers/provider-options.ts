import * as v from 'valibot'
import { must } from '../options/option-schema.ts'
import { isBoolean, isFunction } from '../options/untrusted-value.ts'
import type { ProviderFetch } from './ask-provider.ts'

// The schemas of options that more than one provider has.

/** Returns the schema of an API key. The key stays out of the messages: it is a secret even if it is malformed. */
export function apiKey(fixIfMissing: string): v.GenericSchema<unknown, string> {
  return must<string>(
    (given) => typeof given === 'string' && /^[\x21-\x7e]+$/.test(given),
    (given) =>
      isMissing(given)
        ? 'it is missing'
        : 'it contains a space, a line break or a character that no key has',
    (given) => (isMissing(given) ? fixIfMissing : 'Copy it again.'),
  )
}

function isMissing(given: unknown): boolean {
  return typeof given !== 'string' || given.trim() === ''
}

/** The schema of `true` or `false`, which is the default. */
export const flag: v.GenericSchema<unknown, boolean> = v.optional(
  must<boolean>(isBoolean, 'it has to be true or false', 'Leave it out for false.'),
  false,
)

/** Returns the schema of a whole number within a range. */
export function wholeNumber(
  min: number,
  max: number,
  normal: number,
): v.GenericSchema<unknown, number> {
  const whole = must<number>(
    (given) => Number.isSafeInteger(given) && Number(given) >= min && Number(given) <= max,
    `it has to be a whole number from ${min} to ${max}`,
    `Leave it out for ${normal}.`,
  )
  return v.optional(whole, normal)
}

/** `fetch`. The global one is looked up at each call, so that instrumentation that replaces it later is used. */
export const fetchFunction: v.GenericSchema<unknown, ProviderFetch> = v.optional(
  must<ProviderFetch>(
    isFunction,
    'it has to be a function that takes a Request and resolves with a Response',
    'Leave it out for `globalThis.fetch`.',
  ),
  () => (request: Request) => globalThis.fetch(request),
)
