export { deriveProofKey } from '../keys.ts'
export {
  isProofError,
  isProofKeysUnavailableError,
  ProofError,
  ProofKeysUnavailableError,
} from './proof-error.ts'
export { createProofVerifier } from './proof-verifier.ts'
export type { BrowserRequest } from './proof-browser.ts'
export type { ProofClaims } from './proof.ts'
export type { ProofErrorCode } from './proof-error.ts'
export type { ProofVerifier, ProofVerifierOptions } from './proof-verifier.ts'
export type { PublishedKeysOptions } from './published-keys.ts'
export type { VerifyProofOptions } from './verify-proof.ts'
