import type { ServerContext } from '../server-context.ts'
import { isProofError } from './proof-error.ts'
import type { ProofClaims } from './proof.ts'
import { observeProof } from '../telemetry/outcome.ts'
import { verifyProof, type VerifyProofOptions } from './verify-proof.ts'

/** Verifies a proof of this server, and reports what became of it. */
export async function verifyOwnProof(
  { settings, proofKeys, store, now, emit }: ServerContext,
  proof: string,
  options: VerifyProofOptions,
): Promise<ProofClaims> {
  const { audience, production, purpose } = settings
  const own = typeof purpose === 'string' ? purpose : undefined
  const binding = settings.proofBinding === 'browser' ? settings.proofBinding : undefined
  const keys = proofKeys.accepted
  const verifier = { keys, audience, purpose: own, binding, production, store, now }
  try {
    const claims = await observeProof(settings.telemetry, () =>
      verifyProof(verifier, proof, options),
    )
    const { jti: verification, kind } = claims
    if (options.consume ?? true) emit({ type: 'proof-used', verification, kind })
    return claims
  } catch (error) {
    if (isProofError(error)) emit({ type: 'proof-refused', reason: error.code })
    throw error
  }
}
