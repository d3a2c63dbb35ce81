import type { NumberFormat, NumberingPlan } from './numbering-plan.ts'
import type { ReadNumber } from './read-number.ts'

/** Formats what was typed: the same characters in the same order, with the separators of the number that was read. */
export function formatNumber(number: ReadNumber): string {
  const { prefix, code } = number.before
  const national = formatTyped(number)
  if (prefix === '+') return `+${code}${code && ' '}${national}`.trimEnd()
  return [prefix, code, national].filter((part) => part !== '').join(' ')
}

/** Returns a whole national number as it is written in its country, with the national prefix where that is usual. */
export function formatNational(national: string, { formats }: NumberingPlan): string {
  const format = formats.find(
    ({ pattern, isBeginning }) => pattern.test(national) && isBeginning(national),
  )
  return format ? national.replace(format.pattern, format.national) : national
}

/**
 * Separates the digits of the national part as they are written in the country; without the national prefix, and where the
 * country doesn't write them without it, as after a calling code. Digits that fit no format stay as they are.
 */
function formatTyped(number: ReadNumber): string {
  const { typed, shown, plan } = number
  if (!plan || shown === '') return typed
  const isWhole = plan.lengths.includes(shown.length)
  const fitting = plan.formats.filter(
    ({ longest, isBeginning }) => shown.length <= longest && isBeginning(shown),
  )
  // First the formats that have a national prefix, or none, as it was typed; of these those of whole numbers.
  for (const suits of [true, false]) {
    for (const whole of isWhole ? [true, false] : [false]) {
      for (const format of fitting) {
        if (isSuitable(format, number) !== suits) continue
        const matches = format.pattern.test(shown)
        if (whole && !matches) continue
        // A number that isn't whole yet is filled up, formatted and cut.
        const filled = matches ? shown : shown.padEnd(format.longest, '0')
        for (const template of templates(format, number)) {
          const text = cutAfter(filled.replace(format.pattern, template), typed)
          if (text !== undefined) return text
        }
      }
    }
  }
  return typed
}

function isInternational({ before }: ReadNumber): boolean {
  return before.prefix !== '' || before.code !== ''
}

function isSuitable(format: NumberFormat, number: ReadNumber): boolean {
  return (
    format.isPrefixOptional ||
    format.hasNationalPrefix === (number.typed !== number.shown) ||
    isInternational(number)
  )
}

/** How the typed digits may be written, the best way first. Ways that add or leave out digits won't fit. */
function templates(format: NumberFormat, number: ReadNumber): readonly string[] {
  const { typed, shown, plan } = number
  const { plain, national, international, hasNationalPrefix, isPrefixOptional } = format
  if (typed === shown) {
    if (isInternational(number)) return [international]
    if (!hasNationalPrefix) return [national, international]
    return isPrefixOptional ? [plain, international] : [international]
  }
  const prefix = typed.endsWith(shown) ? typed.slice(0, typed.length - shown.length) : ''
  const isJoined = hasNationalPrefix && !format.isPrefixApart && plan?.callingCode !== '1'
  const before = prefix && !isJoined ? `${prefix} ` : prefix
  if (isInternational(number)) return [before + international]
  return hasNationalPrefix ? [national, before + plain] : [before + plain]
}

/** Returns the text up to the last of these digits, without a bracket that isn't closed; `undefined` for other digits. */
function cutAfter(text: string, digits: string): string | undefined {
  let position = 0
  for (let count = 0; count < digits.length; position++) {
    const char = text[position]
    if (char === undefined) return undefined
    if (char < '0' || char > '9') continue
    if (char !== digits[count++]) return undefined
  }
  if (text[position] === ')') position++
  const cut = text.slice(0, position)
  return cut.includes('(') && !cut.includes(')') ? cut.replace('(', '') : cut
}
