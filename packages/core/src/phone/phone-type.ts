import type { NumberingPlan } from './numbering-plan.ts'

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

/** Where the metadata has the pattern of each type. */
const types: readonly PhoneType[] = [
  'fixed-line',
  'mobile',
  'toll-free',
  'premium-rate',
  'personal-number',
  'voicemail',
  'uan',
  'pager',
  'voip',
  'shared-cost',
]

/** The order in which libphonenumber looks for the type of a number that is no fixed line. */
const inOrder = [1, 3, 2, 9, 8, 4, 7, 6, 5]

/** Returns the line type of a national number; `'unknown'` where the plan doesn't contain it. */
export function typeIn(national: string, plan: NumberingPlan): PhoneType {
  const is = (index: number): boolean => {
    const type = plan.types?.[index]
    return (
      !!type?.pattern?.test(national) && (type.lengths ?? plan.lengths).includes(national.length)
    )
  }
  if (!plan.isNumber(national)) return 'unknown'
  if (!is(0)) return types[inOrder.find(is) ?? -1] ?? 'unknown'
  // Where both have the same pattern, the metadata leaves out the second.
  return !plan.types?.[1]?.pattern || is(1) ? 'fixed-line-or-mobile' : 'fixed-line'
}

/** Whether a type is allowed; `fixed-line-or-mobile` is allowed by either of the two. */
export function allowsType(types: readonly PhoneType[], type: PhoneType): boolean {
  return (
    types.includes(type) ||
    (type === 'fixed-line-or-mobile' && (types.includes('mobile') || types.includes('fixed-line')))
  )
}
