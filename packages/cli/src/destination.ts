import type { EmailReason } from '@otp-kit/core/email'
import type { PhoneReason } from '@otp-kit/core/phone/max'
import { CommandError } from './command-error.ts'
import { exitCodes } from './exit-codes.ts'

export type Destination =
  /** `to` is E.164. */
  | { readonly kind: 'phone'; readonly to: string; readonly country: string }
  /** `to` has its domain in ASCII form. */
  | { readonly kind: 'email'; readonly to: string }

const phoneReasons: Readonly<Record<PhoneReason, string>> = {
  'too-short': 'It has too few digits.',
  'too-long': 'It has too many digits.',
  'invalid-length': 'No number of its country has this length.',
  'unknown-calling-code': 'No country has this calling code.',
  'not-a-number': 'It contains no number.',
  'country-unknown':
    'Add the calling code with a +, or --country with two letters, such as --country US.',
  'country-not-allowed': 'Its country is not allowed.',
  'type-not-allowed': 'Its line type is not allowed.',
}

const emailReasons: Readonly<Record<EmailReason, string>> = {
  'missing-at': 'It has no @.',
  'missing-local': 'It has nothing before the @.',
  'missing-domain': 'It has nothing after the @.',
  'incomplete-domain': 'Its domain is incomplete.',
  'invalid-domain': 'Its domain is invalid.',
  'invalid-character': 'It contains a character that an address cannot have.',
  'non-ascii-local': 'It has characters beyond ASCII before the @, which the providers refuse.',
  'too-long': 'It is too long.',
  several: 'It is more than one address.',
}

function refuse(what: string, reason: string, explanation: string): never {
  throw new CommandError(`This is not ${what} that a code can be sent to. ${explanation}`, {
    exitCode: exitCodes.usage,
    code: `destination-${reason}`,
  })
}

/** Reads a phone number or an e-mail address. Rejects with a `CommandError` where the text is neither. */
export async function readDestination(
  text: string,
  country: string | undefined,
): Promise<Destination> {
  if (text.includes('@')) {
    const { readEmail } = await import('@otp-kit/core/email')
    const { address, reason = 'missing-local' } = readEmail(text)
    if (address === null) return refuse('an e-mail address', reason, emailReasons[reason])
    return { kind: 'email', to: address }
  }
  const { parseDestination } = await import('@otp-kit/core/phone/max')
  const parsed = parseDestination(text.trim(), { country: country?.toUpperCase() })
  if (!parsed.ok) return refuse('a phone number', parsed.reason, phoneReasons[parsed.reason])
  return { kind: 'phone', to: parsed.e164, country: parsed.country }
}
