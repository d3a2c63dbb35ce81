import type { TroubleSettings } from '../../src/trouble.ts'

/** Returns whether any fault is on. */
export function isTroubled(trouble: TroubleSettings): boolean {
  return Object.values(trouble).some((value) => value !== 0 && value !== false && value !== null)
}
