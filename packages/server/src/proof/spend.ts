import { base64url } from 'jose'
import type { Store } from '../store/store.ts'
import type { ProofClaims } from './proof.ts'
import { ProofError } from './proof-error.ts'

/**
 * The same for every service that shares the store, whatever secrets it has: the id is 128 random bits, so its plain
 * hash gives nothing away.
 */
async function usedKey(jti: string): Promise<string> {
  const hash = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`proof:${jti}`))
  return `otp:used:${base64url.encode(new Uint8Array(hash))}`
}

/** Uses a proof up. @throws ProofError `used`, for all but one of any number of callers */
export async function spendProof(
  store: Store,
  { jti, exp }: ProofClaims,
  now: number,
): Promise<void> {
  const key = await usedKey(jti)
  // A value rather than a mark, because `status` has to see it.
  const first = await store.compareAndSet(key, null, '1', exp * 1000 - now + 1000, now)
  if (!first) throw new ProofError('used')
}

export async function isSpent(store: Store, jti: string, now: number): Promise<boolean> {
  return (await store.get(await usedKey(jti), now)) !== null
}
