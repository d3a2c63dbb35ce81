import type { NumberingPlan } from './numbering-plan.ts'

/** The national number in digits that may have a national prefix before it. */
export interface NationalNumber {
  /** The national (significant) number, as E.164 has it after the calling code. */
  readonly national: string
  /** The same for formatting, where it isn't certain yet whether the first digit is a prefix. */
  readonly shown: string
}

/**
 * Takes the national prefix off, by libphonenumber's rule: unless that makes a number of the plan into none. Digits that
 * are no number yet are read as what they may become:
 *
 * | with prefix off | prefix left on | is read |
 * | --- | --- | --- |
 * | a number | | off (libphonenumber), unless that adds digits to what may become a longer number |
 * | none | a number | left on (libphonenumber) |
 * | may become one | may become one | as far as both agree, until a digit decides |
 * | may become one | can't | off |
 * | can't | may become one | left on |
 * | can't | begins with a whole number | left on: too long |
 * | can't | can't | off |
 */
export function readNational(digits: string, plan: NumberingPlan): NationalNumber {
  const { nationalPrefix } = plan
  // The beginning of a prefix of two digits.
  if (digits !== '' && digits.length < nationalPrefix.length && nationalPrefix.startsWith(digits)) {
    return { national: '', shown: '' }
  }
  let rest = withoutPrefix(digits, plan)
  if (rest !== undefined && rest.length > digits.length) {
    // An area code was added to what may also be the beginning of a longer number.
    if (plan.isBeginning(digits)) return { national: digits, shown: digits }
    if (nationalPrefix && digits.startsWith(nationalPrefix))
      rest = digits.slice(nationalPrefix.length)
  }
  if (rest === undefined || rest === digits) return { national: digits, shown: digits }
  if (plan.isNumber(rest)) return { national: rest, shown: rest }
  const isReplaced = !digits.endsWith(rest)
  if (!isReplaced && nationalPrefix && digits.startsWith(nationalPrefix)) {
    // What looks like a carrier's code after the prefix may be the number itself.
    const whole = digits.slice(nationalPrefix.length)
    if (plan.isNumber(whole) || (plan.isBeginning(whole) && !plan.isBeginning(rest))) rest = whole
  }
  if (!isReplaced) {
    if (plan.isNumber(digits)) return { national: digits, shown: digits }
    const mayStay = plan.isBeginning(digits)
    const mayGo = plan.isBeginning(rest)
    if (mayStay && mayGo) return { national: commonBeginning(digits, rest), shown: digits }
    if (mayStay || (!mayGo && !isTooLong(rest, plan) && isTooLong(digits, plan))) {
      return { national: digits, shown: digits }
    }
  }
  // A prefix written twice.
  const again = isReplaced ? undefined : withoutPrefix(rest, plan)
  return again && again.length < rest.length && (plan.isNumber(again) || plan.isBeginning(again))
    ? { national: again, shown: again }
    : { national: rest, shown: rest }
}

/** Whether the digits go on after a whole number, so that no other digit can make them one. */
export function isTooLong(digits: string, plan: NumberingPlan): boolean {
  if (plan.isNumber(digits) || plan.isBeginning(digits)) return false
  return plan.lengths.some(
    (length) => length < digits.length && plan.isNumber(digits.slice(0, length)),
  )
}

function withoutPrefix(
  digits: string,
  { prefix, prefixTransform }: NumberingPlan,
): string | undefined {
  const match = prefix?.exec(digits)
  if (!match?.[0]) return undefined
  const lastGroup = match.length > 1 ? match.at(-1) : undefined
  return prefixTransform && lastGroup
    ? digits.replace(prefix!, prefixTransform)
    : digits.slice(match[0].length)
}

function commonBeginning(one: string, other: string): string {
  let length = 0
  while (length < one.length && one[length] === other[length]) length++
  return one.slice(0, length)
}
