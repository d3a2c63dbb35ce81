import type { Store } from '../store/store.ts'
import type { ProofClaims } from './proof.ts'
import { ProofError } from './proof-error.ts'

/** Returns the key of a used proof: the same for every service that shares the store, whatever its secrets. */
export function usedKey(jti: string): string {
  return `otp:used:${jti}`
}

/** Uses a proof up. @throws ProofError `used` for all but one of any number of concurrent calls */
export async function spendProof(
  store: Store,
  { jti, exp }: ProofClaims,
  now: number,
): Promise<void> {
  const write = { key: usedKey(jti), from: null, to: '1', ttlMs: exp * 1000 - now + 1000 }
  if (!(await store.compareAndSet([write], now))) throw new ProofError('used')
}
