import { beginningOf } from './beginning-of.ts'
import type { NumberingPlan } from './numbering-plan.ts'

/**
 * Whether fixed-line or mobile numbers of a plan begin with these digits, by what distinguishes it from others with its
 * calling code: its leading digits or the patterns of its line types.
 */
export function beginsNumberOf(digits: string, plan: NumberingPlan | undefined): boolean {
  if (!plan || digits === '') return false
  return (
    plan.leadingDigits?.test(digits) ||
    plan.types
      ?.slice(0, 2)
      .some((type) => type?.pattern && beginningOf(type.pattern.source).test(digits)) ||
    false
  )
}
