import type { Kind } from '@otp-kit/core/contract'
import type { Store } from '../store/store.ts'
import type { AcceptedKeys } from './accepted-keys.ts'
import { isFromBrowser, type BrowserRequest } from './proof-browser.ts'
import { ProofError } from './proof-error.ts'
import { checkProof, type ProofClaims } from './proof.ts'
import { spendProof } from './spend.ts'

/** What a proof has to be for, and whether verifying it uses it up. */
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
  /** What the proof has to be for. @default the server's own, if that is a fixed text */
  readonly purpose?: string | undefined
  /**
   * `'browser'`: the proof has to be bound to the browser that `request` comes from. A proof that is bound is refused in
   * any other browser anyway. @default the server's `proofBinding`
   */
  readonly binding?: 'browser' | undefined
  /** The request that the proof was submitted with. Proofs that are bound to a browser need it. */
  readonly request?: BrowserRequest | undefined
  /** Whether the proof is used up. @default true */
  readonly consume?: boolean | undefined
  /** Whether a proof of the provider's sandbox is accepted. @default false */
  readonly allowSandbox?: boolean | undefined
}

/** What a service knows that verifies proofs. */
export interface Verifier {
  readonly keys: AcceptedKeys
  readonly audience: string
  /** `undefined`: each proof may have another one, so that the call has to say which. */
  readonly purpose: string | undefined
  readonly binding: 'browser' | undefined
  readonly production: boolean
  readonly store: Store
  now(this: void): number
}

/** Returns the claims. Whether the proof was used is checked last. @throws ProofError and the errors of keys and store */
export async function verifyProof(
  verifier: Verifier,
  proof: string,
  options: VerifyProofOptions,
): Promise<ProofClaims> {
  const { keys, audience, production, store } = verifier
  const { to, kind, request, allowSandbox = false, consume = true } = options
  const { purpose = verifier.purpose, binding = verifier.binding } = options
  if (purpose === undefined) {
    throw new TypeError(
      'verifyProof(): the option `purpose` of this server is a function, so pass the expected purpose: `verifyProof(proof, { to, purpose })`.',
    )
  }
  const now = verifier.now()
  const expected = { to, kind, purpose, audience, allowSandbox, production, now }
  const claims = await checkProof(keys, proof, expected)
  const isBound = binding !== undefined || claims.browser !== undefined
  if (isBound && !(await isFromBrowser(claims, request, production)))
    throw new ProofError('browser')
  if (consume) await spendProof(store, claims, now)
  return claims
}
