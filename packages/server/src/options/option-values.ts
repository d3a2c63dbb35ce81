import type { CountryCode } from '@otp-kit/core/contract'
import { countries } from '@otp-kit/core/phone'
import type { PhoneType } from '@otp-kit/core/phone/max'
import * as v from 'valibot'
import { minSecretBytes, secretBytes } from '../keys.ts'
import { isLoopback } from '../loopback.ts'
import { because, must, shown } from './option-schema.ts'
import { isName } from './untrusted-value.ts'

export const secretFix =
  'Create one with `openssl rand -hex 32`, and pass it from the environment, never from the code.'

export const secret: v.GenericSchema<unknown, string> = v.pipe(
  must<string>(isName, 'it is missing', secretFix),
  v.check(
    (text) => secretBytes(text) >= minSecretBytes,
    ({ input }) =>
      because(
        `it has ${secretBytes(input)} bytes, and ${minSecretBytes} are the minimum`,
        secretFix,
      ),
  ),
)

// `URL` has an origin for web schemes only. Apps have pages under a scheme of their own, such as Capacitor's and Ionic's.
const appOrigin = /^(?!https?:)[a-z][a-z\d+.-]*:\/\/[\w.-]+(?::\d+)?$/

function originOf(given: unknown): string | null {
  if (typeof given !== 'string' || given === 'null') return null
  if (appOrigin.test(given)) return given
  const exact = URL.canParse(given) ? new URL(given).origin : 'null'
  return exact === 'null' ? null : exact
}

export const origin: v.GenericSchema<unknown, string> = must<string>(
  (given) => typeof given === 'string' && given === originOf(given),
  (given) => `${shown(given)} is not an origin`,
  (given) => {
    const exact = originOf(given)
    return exact === null
      ? 'Write scheme, host and port, such as `https://example.com`. There are no wildcards.'
      : `Write \`${exact}\`: scheme, host and port, and nothing else.`
  },
)

/** The cookie is Secure, which browsers drop on plain http. Only pages on loopback get a cookie without it. */
export function losesCookies(each: string): boolean {
  return each.startsWith('http:') && !isLoopback(new URL(each).hostname)
}

export const country: v.GenericSchema<unknown, CountryCode> = must<CountryCode>(
  (given) => typeof given === 'string' && countries.includes(given),
  (given) => `${shown(given)} is not a country with numbers of its own`,
  'Write ISO 3166-1 codes of two capitals, such as `DE`.',
)

export const noCountry: readonly [cause: string, fix: string] = [
  'there is none, and messages to some countries cost many times those to others',
  "List the ones you serve, `countries: ['US', 'CA']`, or set 'all'.",
]

const lineTypes: { readonly [T in PhoneType]: true } = {
  mobile: true,
  'fixed-line': true,
  'fixed-line-or-mobile': true,
  voip: true,
  'toll-free': true,
  'premium-rate': true,
  'shared-cost': true,
  'personal-number': true,
  pager: true,
  uan: true,
  voicemail: true,
  unknown: true,
}

export const lineType: v.GenericSchema<unknown, PhoneType> = must<PhoneType>(
  (given) => typeof given === 'string' && Object.hasOwn(lineTypes, given),
  (given) => `${shown(given)} is not a type of line`,
  `Use some of ${Object.keys(lineTypes).join(', ')}, or leave it out for the default.`,
)
