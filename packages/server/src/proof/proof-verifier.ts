import type { Kind } from '@otp-kit/core/contract'
import { base64url } from 'jose'
import { systemClock, type Clock } from '../clock.ts'
import { environmentOf, type Environment } from '../environment.ts'
import { proofKey } from '../keys.ts'
import type { Store } from '../store/store.ts'
import { checkProof, type ProofClaims } from './proof.ts'
import { spendProof } from './spend.ts'

export interface VerifyProofOptions {
  /**
   * The destination that the account is created with, which the proof has to be for. A phone number may contain spaces
   * and punctuation; an address is compared case-insensitively.
   */
  readonly to: string
  /**
   * The kind of destination that the proof has to be for. Where `to` was not checked to be an address, a proof of a phone
   * number would otherwise be accepted for it. @default either
   */
  readonly kind?: Kind | undefined
  /** @default the server's own, if that is a fixed text */
  readonly purpose?: string | undefined
  /** Whether the proof is used up. @default true */
  readonly consume?: boolean | undefined
  /** Whether a proof of the provider's sandbox is accepted. @default false */
  readonly allowSandbox?: boolean | undefined
}

export interface ProofVerifierOptions {
  /** The result of `deriveProofKey(secret)`, or a list of results while `secret` is rotated. */
  readonly key: string | readonly string[]
  /** The `audience` of the server that issues the proofs. */
  readonly audience: string
  /** @default 'verification' */
  readonly purpose?: string | undefined
  /** The store of the server that issues the proofs, where used proofs are recorded. */
  readonly store: Store
  readonly clock?: Clock | undefined
  /**
   * In production the store has to be shared, and proofs from the simulator are refused.
   *
   * @default `NODE_ENV` if it is 'development' or 'test'; unset, 'development' for an `audience` on loopback; else 'production'
   */
  readonly environment?: Environment | undefined
}

export interface ProofVerifier {
  /** Returns the claims. @throws ProofError if the proof is not accepted; StoreUnavailableError if the store is down */
  verifyProof(this: void, proof: string, options: VerifyProofOptions): Promise<ProofClaims>
}

/** Verifies proofs in another service than the proxy, with a key derived from its secret. */
export function createProofVerifier({
  key,
  audience,
  purpose = 'verification',
  store,
  clock = systemClock,
  environment,
}: ProofVerifierOptions): ProofVerifier {
  const texts = typeof key === 'string' ? [key] : key
  const keys = texts.map((text) => new Uint8Array(base64url.decode(text)))
  if (keys.length === 0 || keys.some((bytes) => bytes.length !== 32)) {
    throw new TypeError(
      'createProofVerifier(): `key` is not a result of `deriveProofKey(secret)`. Run that once where the secret is, and pass its result to this service.',
    )
  }
  const resolved = environmentOf({ environment, allowedOrigins: [audience] })
  const production = resolved !== 'development' && resolved !== 'test'
  if (production && !store.shared && !store.singleProcess) {
    throw new TypeError(
      'createProofVerifier(): this `store` is the memory of one process, so a proof that was used elsewhere would be accepted again. Share the store of the server that issues the proofs.',
    )
  }
  const named = Promise.all(keys.map(proofKey))
  return {
    async verifyProof(proof, options) {
      const now = clock.now()
      const claims = await checkProof(await named, proof, {
        to: options.to,
        kind: options.kind,
        purpose: options.purpose ?? purpose,
        audience,
        allowSandbox: options.allowSandbox ?? false,
        production,
        now,
      })
      if (options.consume ?? true) await spendProof(store, claims, now)
      return claims
    },
  }
}
