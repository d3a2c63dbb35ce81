import type { Reason } from '../utils/details.ts'

/**
 * Whether a code that has just become complete is checked without being asked: where a person brought it to its end,
 * never where one mends a full code, whose next digit may still be wrong. A code that was refused counts as none: a new
 * one may be pasted over it.
 */
export function completesItself(
  before: string,
  code: string,
  refused: string | null,
  length: number,
  reason: Reason,
): boolean {
  if (code.length !== length || code === refused) return false
  switch (reason) {
    case 'typing':
      return before.length < length && code.startsWith(before)
    case 'paste':
    case 'drop':
    case 'autofill':
    case 'webotp':
      return before.length < length || before === refused
    case 'delete':
    case 'undo':
    case 'country':
    case 'engine':
    case 'reset':
    case 'restored':
      return false
  }
}
