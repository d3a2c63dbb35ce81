import type { Kind } from '../contract/terms.ts'
import { addressKey } from './same-address.ts'
import { isPast } from './selectors.ts'
import type { Moment, Proof, Verified } from './state.ts'

/** The verified destinations of a page, so that undoing an edit needs no second message. */
export interface Proofs<K extends Kind, P extends Proof> {
  add(verified: Verified<K, P>): void
  /** Returns what was verified for a destination; `null` where there is none or its proof has expired. */
  get(to: string | null, at: Moment): Verified<K, P> | null
  clear(): void
}

export function createProofs<K extends Kind, P extends Proof>(kind: K): Proofs<K, P> {
  const proofs = new Map<string, Verified<K, P>>()
  return {
    add(verified) {
      proofs.set(addressKey(kind, verified.to), verified)
    },
    get(to, at) {
      const verified = to === null ? undefined : proofs.get(addressKey(kind, to))
      return verified && !isPast(verified.proofExpiresAt, at) ? verified : null
    },
    clear: () => proofs.clear(),
  }
}
