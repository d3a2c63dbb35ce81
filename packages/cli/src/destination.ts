import { parseDestination, type PhoneReason } from '@otp-kit/core/phone/max'
import { CommandError } from './command-error.ts'
import { exitCodes } from './exit-codes.ts'

export type Destination =
  /** `to` is E.164. */
  | { readonly kind: 'phone'; readonly to: string; readonly country: string }
  | { readonly kind: 'email'; readonly to: string }

const reasons: Readonly<Record<PhoneReason, string>> = {
  'too-short': 'It has too few digits.',
  'too-long': 'It has too many digits.',
  'invalid-length': 'No number of its country has that many digits.',
  'unknown-calling-code': 'No country has this calling code.',
  'not-a-number': 'It holds no number.',
  'country-unknown':
    'It needs its calling code with a +, or --country with two letters, such as US.',
  'country-not-allowed': 'Its country is not allowed.',
  'type-not-allowed': 'Its type of line is not allowed.',
}

/** What a person typed as a number or an address. @throws CommandError where it is neither */
export function readDestination(text: string, country: string | undefined): Destination {
  const to = text.trim()
  // What an address has to look like is for the provider to say.
  if (to.includes('@')) return { kind: 'email', to }
  const parsed = parseDestination(to, { country: country?.toUpperCase() })
  if (parsed.ok) return { kind: 'phone', to: parsed.e164, country: parsed.country }
  throw new CommandError(`This is no phone number to send to. ${reasons[parsed.reason]}`, {
    exitCode: exitCodes.usage,
    code: `destination-${parsed.reason}`,
  })
}
