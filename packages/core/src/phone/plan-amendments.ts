/**
 * Countries whose national prefix is also the first digit of numbers, and whose general pattern allows more of these than
 * exist: the pattern of those that do exist, from the line types of the full metadata, and tested against it.
 */
export const numbersBeginningLikePrefix: Readonly<
  Record<string, { readonly digit: string; readonly pattern: string }>
> = {
  BY: { digit: '8', pattern: '800\\d{3,7}|8(?:0[13]|10|20\\d)\\d{7}' },
  KZ: { digit: '8', pattern: '80[089]\\d{7}|8108\\d{10}' },
  LT: { digit: '8', pattern: '80[0-28]\\d{5}' },
  RU: {
    digit: '8',
    pattern:
      '8(?:0[03489]|1[1-8]|2[01]|3[13-6]|4[0-8]|5[15-7]|6[0-35-79]|7[1-37-9])\\d{7}|8108\\d{10}',
  },
}

/**
 * Prefixes that the metadata doesn't have any more, though people still write them. Mexico took 01, 044, 045 and the 1
 * after +52 out of use in August 2019 (IFT, Plan Técnico Fundamental de Numeración).
 */
export const formerPrefix: Readonly<Record<string, string | undefined>> = {
  MX: '0(?:[12]|4[45]?)?|1',
}

/**
 * Countries whose mobile numbers have a digit that nationals leave out, and the numbers that it is missing from: in
 * Argentina +54 9 11 2345 6789 is written 11 2345-6789, or 011 15 2345-6789, whose 15 the metadata knows.
 */
export const omittedMobileDigit: Readonly<
  Record<string, { readonly digit: string; readonly before: RegExp } | undefined>
> = {
  AR: { digit: '9', before: /^[1-3]/ },
}
