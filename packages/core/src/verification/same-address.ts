import type { Kind } from '../contract/terms.ts'

/** What two spellings of one destination have in common: an e-mail address counts alike in both cases. */
export function addressKey(kind: Kind, to: string): string {
  return kind === 'email' ? to.toLowerCase() : to
}

export function isSameAddress(kind: Kind, one: string, other: string): boolean {
  return addressKey(kind, one) === addressKey(kind, other)
}
