import type { Reason } from '../utils/details.ts'

/**
 * Whether a code that has just become complete is checked automatically: after it was appended to, pasted or filled in,
 * never while a complete code is corrected, whose next digit may still be wrong. A rejected code counts as none: a new
 * one may be pasted over it.
 */
export function isAutoSubmitted(
  before: string,
  code: string,
  rejected: string | null,
  length: number,
  reason: Reason,
): boolean {
  if (code.length !== length || code === rejected) return false
  switch (reason) {
    case 'typing':
      return before.length < length && code.startsWith(before)
    case 'paste':
    case 'drop':
    case 'autofill':
    case 'webotp':
      return before.length < length || before === rejected
    case 'delete':
    case 'undo':
    case 'country':
    case 'engine':
    case 'suggestion':
    case 'reset':
    case 'restored':
      return false
  }
}
