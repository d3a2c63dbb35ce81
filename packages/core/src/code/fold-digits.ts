/**
 * Any decimal digit of any script as its ASCII digit; everything else stays as it is.
 *
 * Unicode lays decimal digits out in runs of ten, each from zero to nine (The Unicode Standard, section 4.6), and no
 * other decimal digit stands right before a run's zero but another run's nine: the number of decimal digits right before
 * one, modulo ten, is its value.
 */
export function foldDigits(text: string): string {
  return text.replace(/(?![0-9])\p{Nd}/gu, (digit) => {
    const point = digit.codePointAt(0)!
    let before = 0
    while (/\p{Nd}/u.test(String.fromCodePoint(point - before - 1))) before++
    return `${before % 10}`
  })
}
