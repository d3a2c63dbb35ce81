import type { Store } from '../store/store.ts'
import type { ProofClaims } from './proof.ts'
import { ProofError } from './proof-error.ts'

/** Returns the key of a used proof: the same for every service that shares the store, whatever its secrets. */
export function usedKey(jti: string): string {
  return `otp:used:${jti}`
}

/** A service whose clock is behind accepts a proof for longer, so its use is known for longer. */
const clockDifferenceMs = 300_000

/** Uses a proof up. @throws ProofError `used` for all but one of any number of concurrent calls */
export async function spendProof(
  store: Store,
  { jti, exp }: ProofClaims,
  now: number,
): Promise<void> {
  const ttlMs = exp * 1000 - now + clockDifferenceMs
  const write = { key: usedKey(jti), from: null, to: '1', ttlMs }
  if (!(await store.compareAndSet([write], now))) throw new ProofError('used')
}
