import type { PhoneNumber, PhoneNumberType } from 'libphonenumber-js/core'

/**
 * Line types as numbering metadata distinguishes them. In some countries, those of +1 among them, fixed lines and mobiles
 * look alike. `unknown`: a possible length in a range that the metadata doesn't contain (yet).
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

/** libphonenumber's names of the types. */
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

/** Returns the line type of a number; `'unknown'` where its metadata doesn't contain it. */
export function typeOf(number: PhoneNumber): PhoneType {
  const type = number.getType()
  return type ? phoneType[type] : 'unknown'
}

/** Whether a type is allowed; `fixed-line-or-mobile` is allowed by either of the two. */
export function allowsType(types: readonly PhoneType[], type: PhoneType): boolean {
  return (
    types.includes(type) ||
    (type === 'fixed-line-or-mobile' && (types.includes('mobile') || types.includes('fixed-line')))
  )
}
