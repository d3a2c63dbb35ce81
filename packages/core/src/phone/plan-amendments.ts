/**
 * Numbers that a general pattern of the metadata allows though they don't exist, where that would hide how many digits are
 * missing or too many: beside a national prefix that is also the first digit of numbers (BY, KZ, LT, RU; HU's 06), or
 * where service numbers are longer than mobile ones that begin alike. For numbers with these first digits, the pattern of
 * those that do exist: from the line types of the full metadata, and tested against it.
 */
export const existingNumbers: Readonly<
  Record<string, { readonly digits: RegExp; readonly pattern: string } | undefined>
> = {
  BA: { digits: /^6/, pattern: '60[34]\\d{6}|6(?:[1-356]|44|7\\d)\\d{6}' },
  BY: { digits: /^8/, pattern: '800\\d{3,7}|8(?:0[13]|10|20\\d)\\d{7}' },
  CN: { digits: /^1[3-9]/, pattern: '1[3-9]\\d{9}|16[08]\\d{5}' },
  CR: { digits: /^8/, pattern: '800\\d{7}|8[3-9]\\d{6}' },
  DE: {
    digits: /^1(?:5|6[023]|7)/,
    pattern:
      '15\\d{9}|1(?:6[023]|7\\d)\\d{7,8}|1(?:6(?:013|255|399)|7(?:(?:[015]1|[69]3)3|[2-4]55|[78]99))\\d{7,8}|15(?:(?:[03-68]00|113)\\d|2\\d55|7\\d99|9\\d33)\\d{7}',
  },
  HU: {
    digits: /^/,
    pattern:
      '(?:1\\d|[27][2-9]|3[2-7]|4[024-9]|5[2-79]|6[23689]|8[02-57-9]|9[0-69])\\d{6}|(?:[257]0|3[018]|21)\\d{7}|680[29]\\d{5}',
  },
  IE: { digits: /^8/, pattern: '8(?:18|22|[35-9]\\d)\\d{6}|8(?:[35-79]5|8\\d)\\d{7}' },
  KH: {
    digits: /^[19]/,
    pattern: '1[89]00\\d{6}|(?:1[28]|9[67])\\d{7}|(?:1\\d|9[0-57-9])\\d{6}',
  },
  KZ: { digits: /^8/, pattern: '80[089]\\d{7}|8108\\d{10}' },
  LT: { digits: /^8/, pattern: '80[0-28]\\d{5}' },
  MY: { digits: /^1/, pattern: '1[02-46-9]\\d{7}|1[1589]\\d{8}|15\\d{7}|1[367]00\\d{6}' },
  NG: { digits: /^[78]/, pattern: '[78]\\d{9}|[78]00\\d{7,11}' },
  PF: { digits: /^8/, pattern: '80\\d{7}|8[7-9]\\d{6}' },
  PY: { digits: /^9/, pattern: '9[1-9]\\d{7}|90\\d{4,7}|9800\\d{5,7}' },
  RS: { digits: /^6/, pattern: '6(?:[0-689]|7\\d)\\d{6,7}' },
  RU: {
    digits: /^8/,
    pattern:
      '8(?:0[03489]|1[1-8]|2[01]|3[13-6]|4[0-8]|5[15-7]|6[0-35-79]|7[1-37-9])\\d{7}|8108\\d{10}',
  },
  SG: { digits: /^[89]/, pattern: '800\\d{7}|80[1-9]\\d{5}|(?:8[1-9]|9\\d)\\d{6}' },
  WF: { digits: /^8/, pattern: '80[0-5]\\d{6}|8[0-3]\\d{4}' },
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
