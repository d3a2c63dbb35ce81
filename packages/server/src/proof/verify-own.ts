import type { ServerContext } from '../server-context.ts'
import { isProofError } from './proof-error.ts'
import { checkProof, type ProofClaims } from './proof.ts'
import type { VerifyProofOptions } from './proof-verifier.ts'
import { spendProof } from './spend.ts'

/** Verifies a proof of this server, and reports what became of it. */
export async function verifyOwnProof(
  context: ServerContext,
  proof: string,
  options: VerifyProofOptions,
): Promise<ProofClaims> {
  try {
    return await verify(context, proof, options)
  } catch (error) {
    if (isProofError(error)) context.emit({ type: 'proof-refused', reason: error.code })
    throw error
  }
}

/** Whether the proof was used is checked last. */
async function verify(
  context: ServerContext,
  proof: string,
  { to, kind, purpose, consume = true, allowSandbox = false }: VerifyProofOptions,
): Promise<ProofClaims> {
  const { settings } = context
  const expected = purpose ?? (typeof settings.purpose === 'string' ? settings.purpose : undefined)
  if (expected === undefined) {
    throw new TypeError(
      'verifyProof(): the option `purpose` of this server is a function, so pass the expected purpose: `verifyProof(proof, { to, purpose })`.',
    )
  }
  const now = context.now()
  const claims = await checkProof(await context.keys.proofKeys(), proof, {
    to,
    kind,
    purpose: expected,
    audience: settings.audience,
    allowSandbox,
    production: settings.production,
    now,
  })
  if (consume) {
    await spendProof(context.store, claims, now)
    context.emit({ type: 'proof-used', verification: claims.jti, kind: claims.kind })
  }
  return claims
}
