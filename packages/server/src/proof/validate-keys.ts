import type { ConfigurationIssue } from '../configuration-error.ts'
import { isPrivateKey, type ProofPrivateKey } from './private-key.ts'

export function listOfKeys(
  given: ProofPrivateKey | readonly ProofPrivateKey[] | undefined,
): readonly ProofPrivateKey[] {
  if (given === undefined) return []
  return isList(given) ? given : [given]
}

function isList(given: unknown): given is readonly ProofPrivateKey[] {
  return Array.isArray(given)
}

const fix =
  'Create one with `openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256`, and pass its text, or a private JWK, from the environment. `openssl pkcs8 -topk8 -nocrypt` converts an `EC PRIVATE KEY`.'

export function validateProofKeys(
  given: ProofPrivateKey | readonly ProofPrivateKey[] | undefined,
): readonly ConfigurationIssue[] {
  const option = 'proofKey'
  const keys = listOfKeys(given)
  if (given !== undefined && keys.length === 0) return [{ option, cause: 'the list is empty', fix }]
  return keys
    .filter((key) => !isPrivateKey(key))
    .map(() => ({ option, cause: 'it is not a private key on the curve P-256 (PKCS #8)', fix }))
}
