import { diditOrigin, diditPhoneChannels, type DiditPhoneChannel } from '@otp-kit/core/didit'
import type { Charset } from '@otp-kit/core/contract'
import * as v from 'valibot'
import { ConfigurationError, type ConfigurationIssue } from '../../options/configuration-error.ts'
import {
  because,
  list,
  must,
  oneOf,
  optionsObject,
  shown,
  type OptionSchemas,
} from '../../options/option-schema.ts'
import { isBoolean } from '../../options/untrusted-value.ts'
import { providerAddress } from '../provider-address.ts'
import { apiKey, fetchFunction, flag, wholeNumber } from '../provider-options.ts'
import type {
  DiditEmailSettings,
  DiditOptions,
  DiditPhoneSettings,
  DiditSettings,
  RiskPolicy,
} from './options.ts'
import { requireOptions } from '../../options/parse-options.ts'

const policy = oneOf<RiskPolicy>(['allow', 'decline'], 'Didit has no review for single checks.')
const all: readonly unknown[] = diditPhoneChannels
const channel = must<DiditPhoneChannel>(
  (given) => all.includes(given),
  (given) => `Didit has no channel ${shown(given)}`,
  `It has ${all.join(', ')}.`,
)
const channels = v.pipe(
  list(channel, `it has to name at least one of ${all.join(', ')}`, "Leave it out for `['sms']`."),
  v.check(
    (names) => new Set(names).size === names.length,
    because('it names a channel twice', 'Keep one of the two.'),
  ),
)

const senderName = must<string>(
  (given) => typeof given === 'string' && /^(?!\d+$)[\p{L}\d ’&!-]{1,30}$/u.test(given),
  'it has to be 1 to 30 letters, digits, spaces and ’ & - !, and not digits alone',
  'Didit refuses every send with another name. Leave it out for the name set in the console.',
)

const phoneSchemas: OptionSchemas<DiditPhoneSettings> = {
  channels: v.optional(channels, ['sms']),
  codeLength: wholeNumber(4, 8, 6),
  senderName: v.optional(senderName),
  voip: policy,
  disposable: policy,
  duplicate: policy,
}

const emailSchemas: OptionSchemas<DiditEmailSettings> = {
  codeLength: wholeNumber(4, 8, 6),
  charset: oneOf<Charset>(['numeric', 'alphanumeric']),
  whiteLabel: flag,
  breached: policy,
  disposable: policy,
  duplicate: policy,
}

/** Returns the schema of a kind: on, off, or on with options. */
function kind<Options extends object>(
  schema: v.GenericSchema<unknown, Options>,
): v.GenericSchema<unknown, boolean | Options> {
  const neither = must<boolean>(
    isBoolean,
    'it has to be true, false or an object of options',
    'Leave it out for the default.',
  )
  return v.lazy((given) => (typeof given === 'object' && given !== null ? schema : neither))
}

interface ValidOptions
  extends DiditPhoneSettings, Omit<DiditSettings, 'address' | 'phone' | 'email'> {
  readonly phone: boolean | DiditPhoneSettings
  readonly email: boolean | DiditEmailSettings
  readonly baseUrl: string | undefined
  readonly allowOtherHost: boolean
}

const diditOptions = optionsObject<ValidOptions>({
  apiKey: apiKey(
    'Copy it from your application in the Didit console into the environment, and pass it: `didit({ apiKey: process.env.DIDIT_API_KEY })`.',
  ),
  phone: v.optional(kind(optionsObject(phoneSchemas, { prefix: 'phone.' })), true),
  email: v.optional(kind(optionsObject(emailSchemas, { prefix: 'email.' })), false),
  baseUrl: v.optional(
    must<string>(
      (given) => typeof given === 'string',
      'it is not a URL',
      `Leave it out to call ${diditOrigin}.`,
    ),
  ),
  allowOtherHost: flag,
  fetch: fetchFunction,
  timeoutMs: wholeNumber(1, 60_000, 10_000),
  sandbox: flag,
  ...phoneSchemas,
})

const who = 'didit()'

/** Returns the options with their defaults. @throws ConfigurationError that lists every invalid option */
export function readOptions(given: DiditOptions): DiditSettings {
  const { phone, email, baseUrl, allowOtherHost, ...rest } = requireOptions(
    who,
    diditOptions,
    given,
  )
  const {
    channels,
    codeLength,
    senderName: sender,
    voip,
    disposable,
    duplicate,
    ...settings
  } = rest
  const besideKey = { channels, codeLength, senderName: sender, voip, disposable, duplicate }
  const beside = Object.keys(phoneSchemas).find((name) => Reflect.get(given, name) !== undefined)
  if (beside !== undefined && phone !== true)
    throw new ConfigurationError([misplaced(beside, phone === false)], who)
  if (!phone && !email) {
    const cause = 'both `phone` and `email` are off'
    const fix = 'Turn one of them on: `email: true`.'
    throw new ConfigurationError([{ option: 'phone', cause, fix }], who)
  }
  return {
    ...settings,
    address: providerAddress({ who, own: diditOrigin, baseUrl, allowOtherHost }),
    phone: phone === true ? besideKey : phone || null,
    email: email === true ? v.parse(optionsObject(emailSchemas), {}) : email || null,
  }
}

function misplaced(option: string, isOff: boolean): ConfigurationIssue {
  return isOff
    ? {
        option,
        cause: 'it is an option for phone numbers, which `phone: false` turns off',
        fix: 'For e-mail, set it inside `email`.',
      }
    : {
        option,
        cause: 'it belongs inside `phone`',
        fix: 'The other options for phone numbers are there.',
      }
}
