import type { CountryCode } from '../contract/terms.ts'
import type { NumberingPlan, NumberingPlans } from './numbering-plan.ts'
import { typeIn } from './phone-type.ts'
import type { ReadNumber } from './read-number.ts'

/**
 * Numbers that a country has in common with others of its calling code: only the user's choice distinguishes them. A
 * territory without ranges of its own shares all its numbers. From the line types of the full metadata, which the small
 * one doesn't contain for these countries, and tested against them.
 */
const shared: Readonly<Record<string, RegExp>> = {
  AX: /^/,
  // +44 7924, as its own example has it, and what is neither geographic nor mobile.
  IM: /^(?:7924|[389]|5[56]|70)/,
  KZ: /^8/,
  SJ: /^/,
  VA: /^/,
}

/** In +1, numbers without a place: toll-free, premium and personal ones. */
const sharedInNorthAmerica = /^(?:8(?:00|33|44|55|66|77|88)|900|5(?:00|2[125-9]|33|44|66|77|88))/

/** Territories whose numbers look like those of a neighbour. */
const withoutOwnRange: ReadonlySet<CountryCode> = new Set('AX BL CC CX EH MF SJ VA'.split(' '))

/**
 * Returns the countries that a number may be in: one, where its digits determine it, or where it may be in the `chosen`
 * one. Empty for numbers of no country.
 */
export function countriesOfNumber(
  { national, plan }: ReadNumber,
  chosen: CountryCode | undefined,
  plans: NumberingPlans,
): readonly CountryCode[] {
  const sharing = plans.countriesOf(plan!.callingCode)
  if (sharing.length < 2) return sharing
  const planOf = (country: CountryCode): NumberingPlan => plans.ofCountry(country)!
  const isChosenPossible = chosen !== undefined && sharing.includes(chosen)
  if (isChosenPossible && isShared(national, chosen, planOf(chosen))) return [chosen]
  const found = sharing.find((country) => {
    const { leadingDigits, isNumber, types } = planOf(country)
    return leadingDigits
      ? leadingDigits.test(national)
      : types && isNumber(national) && typeIn(national, planOf(country)) !== 'unknown'
  })
  if (found) return [found]
  if (isChosenPossible && withoutOwnRange.has(chosen)) return [chosen]
  return sharing.filter((country) => planOf(country).lengths.includes(national.length))
}

function isShared(national: string, country: CountryCode, plan: NumberingPlan): boolean {
  if (!plan.isNumber(national)) return false
  const pattern = shared[country] ?? (plan.callingCode === '1' ? sharedInNorthAmerica : undefined)
  if (pattern) return pattern.test(national)
  return !plan.leadingDigits && !!plan.types && typeIn(national, plan) !== 'unknown'
}
