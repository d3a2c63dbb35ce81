import { callingCodeIn, maskPhone } from '@otp-kit/core/phone'

/** A number is read from left to right in a sentence of any direction (Unicode, U+2066 and U+2069), and on one line. */
export function isolated(number: string): string {
  return `\u2066${number.replaceAll(' ', '\u00A0')}\u2069`
}

/** Masked where it is not already; the backend's own masking says more than ours to who knows the number. */
export function masked(number: string): string {
  return number.startsWith('+') && !number.includes('•') ? maskPhone(number) : number
}

/** E.164 in groups that can be read back: `+1 415 555 2671`. No country's own way of writing needs to be known. */
export function grouped(e164: string): string {
  const digits = /^\+(\d+)$/.exec(e164)?.[1]
  if (!digits) return e164
  const code = callingCodeIn(digits) ?? ''
  const groups = digits.slice(code.length).match(/\d{4}$|\d{3}(?!\d$)|\d{1,3}/g) ?? []
  return [`+${code}`, ...groups].join(' ')
}
