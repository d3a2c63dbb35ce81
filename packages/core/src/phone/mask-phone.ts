import { callingCodeIn } from './calling-codes.ts'

const bullet = '•'

/**
 * Masks a number: returns its calling code and its last two digits, `+1 ••• ••• ••71`; bullets alone where the text is
 * not E.164.
 */
export function maskPhone(e164: string): string {
  const digits = /^\+(\d+)$/.exec(e164)?.[1]
  if (!digits) return bullet.repeat(3)
  const code = callingCodeIn(digits) ?? ''
  const national = digits.slice(code.length)
  const shown = national.length >= 6 ? 2 : 0
  const masked = bullet.repeat(national.length - shown) + national.slice(national.length - shown)
  // Groups of three; a last digit alone joins the group before it.
  const groups = masked.match(/.{4}$|.{3}(?!.$)|.{1,3}/gu) ?? []
  return code ? [`+${code}`, ...groups].join(' ') : `+${groups.join(' ')}`
}
