/**
 * Replaces the decimal digits of any script by ASCII digits.
 *
 * Unicode has decimal digits in runs of ten, each from zero to nine (The Unicode Standard, section 4.6), and the only
 * decimal digit directly before a run's zero is another run's nine: the number of decimal digits directly before one,
 * modulo ten, is its value.
 */
export function foldDigits(text: string): string {
  // Most texts, several times at each key.
  if (/^[ -~]*$/.test(text)) return text
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0)!
    let before = 0
    while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before++
    return `${before % 10}`
  })
}
