import { parsePhoneNumberFromString } from 'libphonenumber-js/max'

/** The result of a carrier lookup. */
export interface PhoneFacts {
  readonly e164: string
  /** The calling code with its `+`. */
  readonly prefix: string
  readonly national: string
  /** ISO 3166-1 alpha-2; `null` for numbers of no country. */
  readonly country: string | null
  readonly countryName: string
  /** One of Didit's line types. */
  readonly lineType: string
}

const lineTypes: Readonly<Record<string, string>> = {
  MOBILE: 'mobile',
  // Not distinguishable in North America; a user who waits for a code most likely has a mobile.
  FIXED_LINE_OR_MOBILE: 'mobile',
  FIXED_LINE: 'fixed_line',
  VOIP: 'voip',
  TOLL_FREE: 'toll_free',
  PREMIUM_RATE: 'premium_rate',
  SHARED_COST: 'shared_cost',
  PAGER: 'pager',
  UAN: 'universal_access',
  VOICEMAIL: 'voice_mail',
  PERSONAL_NUMBER: 'other',
}

const countryNames = new Intl.DisplayNames(['en'], { type: 'region' })

/** Returns a number in international format, for display. */
export function displayPhone(e164: string): string {
  return parsePhoneNumberFromString(e164)?.formatInternational() ?? e164
}

/** Returns `undefined` where the text is not a valid number in E.164 with its `+`. */
export function readPhone(text: string): PhoneFacts | undefined {
  if (!text.trim().startsWith('+')) return undefined
  const number = parsePhoneNumberFromString(text)
  if (!number?.isValid() || number.ext) return undefined
  const country = number.country ?? null
  return {
    e164: number.number,
    prefix: `+${number.countryCallingCode}`,
    national: number.nationalNumber,
    country,
    countryName: country ? (countryNames.of(country) ?? country) : '',
    lineType: lineTypes[number.getType() ?? ''] ?? 'unknown',
  }
}
