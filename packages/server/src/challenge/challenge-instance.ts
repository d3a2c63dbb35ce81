import type * as v from 'valibot'
import { instance } from '../options/option-schema.ts'
import { isBoolean, isFunction, isMissingOr, isName } from '../options/untrusted-value.ts'
import type { Challenge } from './challenge.ts'

/** The schema of a challenge. */
export const challengeInstance: v.GenericSchema<unknown, Challenge> = instance<Challenge>(
  {
    name: (value) => isName(value) && value.length <= 50,
    siteKey: isMissingOr(isName),
    sandbox: isMissingOr(isBoolean),
    when: isMissingOr(isFunction),
    whenUnavailable: isMissingOr((value) => value === 'refuse' || value === 'allow'),
    timeoutMs: isMissingOr((value) => Number.isFinite(value) && Number(value) > 0),
    verify: isFunction,
  },
  'Pass what `turnstile()`, `hcaptcha()` or `recaptcha()` returns, or an object with the `Challenge` interface.',
)
