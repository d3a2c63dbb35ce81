import type { PhoneNumber, PhoneNumberType } from 'libphonenumber-js/core'

/**
 * The kinds of line that numbering plans tell apart. In some countries, those of +1 among them, a fixed line and a
 * mobile look alike. `unknown`: a length that can exist in a range that the metadata does not know (yet).
 */
export type PhoneType =
  | 'mobile'
  | 'fixed-line'
  | 'fixed-line-or-mobile'
  | 'voip'
  | 'toll-free'
  | 'premium-rate'
  | 'shared-cost'
  | 'personal-number'
  | 'pager'
  | 'uan'
  | 'voicemail'
  | 'unknown'

/** libphonenumber's word for a type, in ours. */
const phoneType: { readonly [T in PhoneNumberType]: PhoneType } = {
  MOBILE: 'mobile',
  FIXED_LINE: 'fixed-line',
  FIXED_LINE_OR_MOBILE: 'fixed-line-or-mobile',
  VOIP: 'voip',
  TOLL_FREE: 'toll-free',
  PREMIUM_RATE: 'premium-rate',
  SHARED_COST: 'shared-cost',
  PERSONAL_NUMBER: 'personal-number',
  PAGER: 'pager',
  UAN: 'uan',
  VOICEMAIL: 'voicemail',
}

/** The type of line of a number, as far as its metadata tells. */
export function typeOf(number: PhoneNumber): PhoneType {
  const type = number.getType()
  return type ? phoneType[type] : 'unknown'
}

/** Whether a type is among those that are allowed; where lines look alike, each of the two allows them. */
export function allowsType(types: readonly PhoneType[], type: PhoneType): boolean {
  return (
    types.includes(type) ||
    (type === 'fixed-line-or-mobile' && (types.includes('mobile') || types.includes('fixed-line')))
  )
}
