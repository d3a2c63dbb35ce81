import { callingCodeIn } from '@otp-kit/core/phone'

/** Formats E.164 in groups that can be read back: `+1 415 555 2671`. Needs no numbering metadata. */
export function formatPhone(e164: string): string {
  const digits = /^\+(\d+)$/.exec(e164)?.[1]
  if (!digits) return e164
  const code = callingCodeIn(digits) ?? ''
  const groups = digits.slice(code.length).match(/\d{4}$|\d{3}(?!\d$)|\d{1,3}/g) ?? []
  return [`+${code}`, ...groups].join(' ')
}
