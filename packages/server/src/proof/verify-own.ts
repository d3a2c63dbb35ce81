import type { Kit } from '../kit.ts'
import { checkProof, type ProofClaims } from './proof.ts'
import type { VerifyProofOptions } from './proof-verifier.ts'
import { spendProof } from './spend.ts'

/** Checks a proof where it was made: everything else first, its use last. */
export async function verifyOwnProof(
  kit: Kit,
  proof: string,
  { to, purpose, consume = true, allowSandbox = false }: VerifyProofOptions,
): Promise<ProofClaims> {
  const { settings } = kit
  const expected = purpose ?? (typeof settings.purpose === 'string' ? settings.purpose : undefined)
  if (expected === undefined) {
    throw new TypeError(
      'verifyProof(): this server takes its purpose from each request, so say which one is expected: `verifyProof(proof, { to, purpose })`.',
    )
  }
  const now = kit.now()
  const claims = await checkProof(await kit.keys.proofKeys(), proof, {
    to,
    purpose: expected,
    audience: settings.audience,
    allowSandbox,
    now,
  })
  if (consume) {
    await spendProof(kit.store, claims, now)
    kit.emit({ type: 'proof-used', verification: claims.jti, kind: claims.kind })
  }
  return claims
}
