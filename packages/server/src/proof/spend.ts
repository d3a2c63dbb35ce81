import { base64url } from 'jose'
import type { Store } from '../store/store.ts'
import type { ProofClaims } from './proof.ts'
import { ProofError } from './proof-error.ts'

/**
 * Returns the key of a used proof: the same for every service that shares the store, whatever its secrets. A plain hash is
 * enough, because the id has 128 random bits.
 */
async function usedKey(jti: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`proof:${jti}`))
  return `otp:used:${base64url.encode(new Uint8Array(hash))}`
}

/** Uses a proof up. @throws ProofError `used` for all but one of any number of concurrent calls */
export async function spendProof(
  store: Store,
  { jti, exp }: ProofClaims,
  now: number,
): Promise<void> {
  const key = await usedKey(jti)
  // Written with `compareAndSet` instead of `once`, because `status` has to read it.
  const first = await store.compareAndSet(key, null, '1', exp * 1000 - now + 1000, now)
  if (!first) throw new ProofError('used')
}

export async function isSpent(store: Store, jti: string, now: number): Promise<boolean> {
  return (await store.get(await usedKey(jti), now)) !== null
}
