import { base64url } from 'jose'
import { systemClock, type Clock } from '../clock.ts'
import { nameKey } from '../keys.ts'
import { inProduction } from '../production.ts'
import type { Store } from '../store/store.ts'
import { checkProof, type ProofClaims } from './proof.ts'
import { spendProof } from './spend.ts'

export interface VerifyProofOptions {
  /** The destination that the account is created with: E.164 or an address. The proof has to be about it. */
  readonly to: string
  /** @default the server's own, where that is a fixed text */
  readonly purpose?: string | undefined
  /** Whether this use is the one that a proof has. @default true */
  readonly consume?: boolean | undefined
  /** Whether a proof of the provider's sandbox counts. @default false */
  readonly allowSandbox?: boolean | undefined
}

export interface ProofVerifierOptions {
  /** What `deriveProofKey(secret)` gave, or a list of such while `secret` is rotated. */
  readonly key: string | readonly string[]
  /** The `audience` of the server that makes the proofs. */
  readonly audience: string
  /** @default 'verification' */
  readonly purpose?: string | undefined
  /** The store of the server that makes the proofs: uses are counted there. */
  readonly store: Store
  readonly clock?: Clock | undefined
}

export interface ProofVerifier {
  /** The proof's claims. @throws ProofError where it must not be accepted, StoreUnavailableError where it cannot tell */
  verifyProof(this: void, proof: string, options: VerifyProofOptions): Promise<ProofClaims>
}

/** Checks proofs in another service than the proxy, with a key derived from its secret and never the secret itself. */
export function createProofVerifier({
  key,
  audience,
  purpose = 'verification',
  store,
  clock = systemClock,
}: ProofVerifierOptions): ProofVerifier {
  const texts = typeof key === 'string' ? [key] : key
  const keys = texts.map((text) => new Uint8Array(base64url.decode(text)))
  if (keys.length === 0 || keys.some((bytes) => bytes.length !== 32)) {
    throw new TypeError(
      'createProofVerifier(): `key` is not what `deriveProofKey(secret)` gives. Run it once beside the secret, and hand its result to this service.',
    )
  }
  if (inProduction() && !store.shared && !store.singleProcess) {
    throw new TypeError(
      'createProofVerifier(): this `store` is the memory of one process, so a proof that was used elsewhere would count again here. Share the store of the server that makes the proofs.',
    )
  }
  return {
    async verifyProof(proof, options) {
      const named = await Promise.all(keys.map(nameKey))
      const now = clock.now()
      const claims = await checkProof(named, proof, {
        to: options.to,
        purpose: options.purpose ?? purpose,
        audience,
        allowSandbox: options.allowSandbox ?? false,
        now,
      })
      if (options.consume ?? true) await spendProof(store, claims, now)
      return claims
    },
  }
}
