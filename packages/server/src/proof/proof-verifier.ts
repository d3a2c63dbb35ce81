import { base64url } from 'jose'
import { systemClock, type Clock } from '../clock.ts'
import { environmentOf, type Environment } from '../options/environment.ts'
import type { Store } from '../store/store.ts'
import { acceptKeys, type AcceptedKeys } from './accepted-keys.ts'
import { importSharedKey } from './proof-keys.ts'
import type { ProofClaims } from './proof.ts'
import { publishedKeys, type PublishedKeysOptions } from './published-keys.ts'
import { verifyProof, type VerifyProofOptions } from './verify-proof.ts'

interface SharedKeyOptions {
  /**
   * Instead of `jwks`: the result of `deriveProofKey(secret)`, or a list of results while `secret` is rotated. A service that has it can also
   * issue proofs.
   */
  readonly key: string | readonly string[]
  readonly jwks?: undefined
}

/** Which proofs are accepted, with the keys and the store of the server that issues them. */
export type ProofVerifierOptions = (
  | SharedKeyOptions
  | (PublishedKeysOptions & { readonly key?: undefined })
) & {
  /** The `audience` of the server that issues the proofs. */
  readonly audience: string
  /** What the proofs have to be for. @default 'verification' */
  readonly purpose?: string | undefined
  /** The store of the server that issues the proofs, where used proofs are recorded. */
  readonly store: Store
  /** The time, by which proofs expire. @default the system's */
  readonly clock?: Clock | undefined
  /**
   * In production the store has to be shared, and proofs from the simulator are refused.
   *
   * @default `NODE_ENV` if it is 'development' or 'test'; unset, 'development' for an `audience` on loopback; else 'production'
   */
  readonly environment?: Environment | undefined
}

/** What `createProofVerifier` returns, for a service that does not run the proxy. */
export interface ProofVerifier {
  /**
   * Returns the claims, and uses the proof up.
   *
   * @throws ProofError if the proof is not accepted; StoreUnavailableError if the store is down; ProofKeysUnavailableError
   *   if the keys of `jwks` cannot be fetched
   */
  verifyProof(this: void, proof: string, options: VerifyProofOptions): Promise<ProofClaims>
}

/**
 * Verifies proofs in another service than the proxy: with the server's published keys, so that the service cannot issue
 * any, or with a key derived from its secret.
 *
 * @throws TypeError if an option is invalid
 */
export function createProofVerifier(options: ProofVerifierOptions): ProofVerifier {
  const { audience, purpose = 'verification', store, clock = systemClock, environment } = options
  if (typeof audience !== 'string' || audience === '') {
    throw new TypeError(
      'createProofVerifier(): `audience` is missing. Pass the one of the server that issues the proofs, which is the first of its `allowedOrigins` by default.',
    )
  }
  const keys = keysOf(options)
  const resolved = environmentOf({ environment, allowedOrigins: [audience] })
  const production = resolved !== 'development' && resolved !== 'test'
  if (production && !store.shared && !store.singleProcess) {
    throw new TypeError(
      'createProofVerifier(): this `store` is the memory of one process, so a proof that was used elsewhere would be accepted again. Share the store of the server that issues the proofs.',
    )
  }
  const now = () => clock.now()
  const verifier = { keys, audience, purpose, binding: undefined, production, store, now }
  return { verifyProof: (proof, given) => verifyProof(verifier, proof, given) }
}

function keysOf(options: ProofVerifierOptions): AcceptedKeys {
  const { key, jwks } = options
  if ((key === undefined) === (jwks === undefined)) {
    throw new TypeError(
      'createProofVerifier(): pass either `jwks`, for a server with the option `proofKey`, or `key`, the result of `deriveProofKey(secret)`.',
    )
  }
  if (options.jwks !== undefined) return publishedKeys(options)
  const texts = typeof options.key === 'string' ? [options.key] : options.key
  if (texts.length === 0 || !texts.every(isDerived)) {
    throw new TypeError(
      'createProofVerifier(): `key` is not a result of `deriveProofKey(secret)`. Run that once where the secret is, and pass its result to this service.',
    )
  }
  const keys = Promise.all(texts.map(importSharedKey))
  return acceptKeys('HS256', keys)
}

function isDerived(text: string): boolean {
  try {
    return base64url.decode(text).length === 32
  } catch {
    return false
  }
}
