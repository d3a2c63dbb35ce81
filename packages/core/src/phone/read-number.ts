import type { CountryCode } from '../contract/terms.ts'
import type { NumberingPlan, NumberingPlans } from './numbering-plan.ts'
import type { PhoneReason } from './phone-value.ts'
import { omittedMobileDigit } from './plan-amendments.ts'
import { isTooLong, readNational } from './read-national.ts'

/** A number as its characters were understood: everything else (text, country, type) is derived from this. */
export interface ReadNumber {
  /** What precedes the national part: `+`, an international prefix, a calling code. */
  readonly before: { readonly prefix: string; readonly code: string }
  /** The national part as typed, a national prefix included. */
  readonly typed: string
  /** The plan of the number's calling code: that of the chosen country, or of the main one. */
  readonly plan: NumberingPlan | undefined
  /** The national number; `''` while there is none. */
  readonly national: string
  /** The national number by which the typed digits are grouped. */
  readonly shown: string
  /** `+` and the digits so far; `null` while there is no calling code. */
  readonly e164: string | null
  /** What is wrong with its length; `undefined` where a number of this length can exist. */
  readonly reason: PhoneReason | undefined
}

/** The most digits of an E.164 number (ITU-T E.164, section 6.1). */
const mostDigits = 15

/**
 * Reads the characters of a number, complete or not. One interpretation of all of them, by the rules of Google's
 * libphonenumber:
 *
 * | the characters | are read as |
 * | --- | --- |
 * | begin with `+`, or with the country's international prefix (never before a 0) | calling code and national part |
 * | begin with the country's own calling code, are no number of it otherwise (nor its beginning), but one (or a possible one) without the code | the same |
 * | others | the national part of a number in the country |
 *
 * `readNational` takes the national prefix off the national part, also after a calling code.
 *
 * @param chars ASCII digits, with `+` in front where the number begins with its calling code
 * @param country the country of a number without `+`
 */
export function readNumber(
  chars: string,
  country: CountryCode | undefined,
  plans: NumberingPlans,
): ReadNumber {
  const home = plans.ofCountry(country)
  if (chars.startsWith('+')) return readInternational('+', chars.slice(1), plans)
  const prefix = home?.internationalPrefix?.exec(chars)?.[0]
  if (prefix && chars[prefix.length] !== '0') {
    return readInternational(prefix, chars.slice(prefix.length), plans)
  }
  if (!home) {
    return {
      before: { prefix: '', code: '' },
      typed: chars,
      plan: undefined,
      national: '',
      shown: '',
      e164: null,
      reason: chars.length > mostDigits ? 'too-long' : 'country-unknown',
    }
  }
  if (beginsWithOwnCode(chars, home)) return readInternational('', chars, plans)
  return numberOf({ prefix: '', code: '' }, chars, home, plans, omittedMobileDigit[country!])
}

function readInternational(prefix: string, digits: string, plans: NumberingPlans): ReadNumber {
  const code = [1, 2, 3]
    .map((length) => digits.slice(0, length))
    .find((code) => plans.ofCallingCode(code))
  if (code !== undefined) {
    const plan = plans.ofCallingCode(code)!
    return numberOf({ prefix, code }, digits.slice(code.length), plan, plans)
  }
  return {
    before: { prefix, code: '' },
    typed: digits,
    plan: undefined,
    national: '',
    shown: '',
    // No calling code begins with 0.
    e164: /^[1-9]/.test(digits) ? `+${digits}` : null,
    reason:
      digits === ''
        ? 'too-short'
        : digits.length > mostDigits
          ? 'too-long'
          : 'unknown-calling-code',
  }
}

function numberOf(
  before: ReadNumber['before'],
  typed: string,
  plan: NumberingPlan,
  plans: NumberingPlans,
  omitted?: { readonly digit: string; readonly before: RegExp },
): ReadNumber {
  const { national: read, shown } = readNational(typed, plan)
  let national = read
  if (omitted) {
    // The 15 of a mobile number may follow.
    if (plan.isPrefixBeginning(typed)) national = ''
    else if (read === typed && omitted.before.test(read)) national = omitted.digit + read
  }
  return {
    before,
    typed,
    plan,
    national,
    shown,
    e164: `+${plan.callingCode}${national}`,
    reason: lengthReason(national, plans.ofCallingCode(plan.callingCode)!),
  }
}

/** Whether digits without `+` begin with the country's calling code, and mean it. */
function beginsWithOwnCode(digits: string, plan: NumberingPlan): boolean {
  const { callingCode, nationalPrefix, lengths } = plan
  // The 1 of +1 is its national prefix too.
  if (callingCode === nationalPrefix || !digits.startsWith(callingCode)) return false
  if (plan.isNumber(digits) || plan.isBeginning(digits)) return false
  const { national } = readNational(digits.slice(callingCode.length), plan)
  return (
    plan.isNumber(national) ||
    plan.isBeginning(national) ||
    lengths.includes(national.length) ||
    digits.length > lengths.at(-1)!
  )
}

/**
 * What is wrong with the length of a number: of any in the country, and of one that begins with these digits. Where the
 * plan says nothing about its digits, as about a range that is newer than the metadata, a possible length is enough.
 *
 * @param plan that of the main country, whose lengths include those of the others
 */
function lengthReason(national: string, plan: NumberingPlan): PhoneReason | undefined {
  const { callingCode, lengths } = plan
  const { length } = national
  if (length > lengths.at(-1)! || callingCode.length + length > mostDigits) return 'too-long'
  if (length < lengths[0]!) return 'too-short'
  if (plan.isNumber(national) && lengths.includes(length)) return undefined
  if (plan.isBeginning(national)) return 'too-short'
  // Between two lengths a number isn't too long while most numbers of the country are longer.
  const isMostlyShorter =
    lengths.filter((possible) => possible <= length).length * 2 >= lengths.length
  if (isTooLong(national, plan) && (isMostlyShorter || plan.isExact || lengths.includes(length))) {
    return 'too-long'
  }
  // A national prefix is left in front, as in a run of zeros.
  const isCertain = readNational(national, plan).national === national
  return lengths.includes(length) && isCertain ? undefined : 'invalid-length'
}
