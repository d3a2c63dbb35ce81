const decimalDigit = /\p{Nd}/gu

/**
 * Any decimal digit of any script as its ASCII digit; everything else stays as it is.
 *
 * Unicode lays decimal digits out in runs of ten, each from zero to nine (The Unicode Standard, section 4.6), and no
 * other `Nd` character stands right before a run's zero unless another run ends there, so the distance to the start of
 * the run, modulo ten, is the digit's value.
 */
export function foldDigits(text: string): string {
  return text.replace(decimalDigit, (digit) => {
    if (digit <= '9') return digit
    const point = digit.codePointAt(0)!
    let start = point
    while (isDecimalDigit(start - 1)) start--
    return String((point - start) % 10)
  })
}

function isDecimalDigit(point: number): boolean {
  return /^\p{Nd}$/u.test(String.fromCodePoint(point))
}
