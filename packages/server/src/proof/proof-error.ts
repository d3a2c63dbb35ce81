/** Messages for your log, not for the browser. */
const messages = {
  malformed: 'It is not a proof. Pass the text of the form field, unchanged.',
  signature:
    'It was not signed with a key of this server. Use the same `secret` or `proofKey` in both places, and keep an old one in the list until its proofs have expired.',
  expired:
    'It has expired. The user has to verify again; `proofLifetime` sets how long a proof can be used.',
  audience:
    'It was issued for another audience. Set the same `audience` where it is issued and where it is verified.',
  purpose: 'It was issued for another purpose than the expected one.',
  destination:
    'It is for another destination than `to`. Create the account with the destination that was verified.',
  sandbox:
    "It comes from the provider's sandbox, where anyone can get one. Pass `allowSandbox: true` in tests only.",
  browser:
    'It has to be bound to the browser that verified, and this request is not from it. Set `proofBinding` where it is issued, and pass the request that the form was submitted with: `verifyProof(proof, { to, request })`.',
  simulator:
    "It comes from the simulator, whose codes anyone with its inbox can read, and this is production. Use the provider's own address and key.",
  used: 'It was used before. Each proof can be used once.',
} as const

/** Why a proof was not accepted. */
export type ProofErrorCode = keyof typeof messages

/** Thrown for a proof that must not be accepted. Recognise it by `name`. The message contains no part of the proof. */
export class ProofError extends Error {
  override readonly name = 'ProofError'
  /** Why it was refused. */
  readonly code: ProofErrorCode

  constructor(code: ProofErrorCode) {
    super(`The proof was refused. ${messages[code]}`)
    this.code = code
  }
}

/** Returns whether an error is a `ProofError`, of this or another copy of the package: a proof that must not be accepted. */
export function isProofError(error: unknown): error is ProofError {
  return error instanceof Error && error.name === 'ProofError' && 'code' in error
}

/** Thrown if the keys of proofs cannot be fetched, so that no proof is accepted. Recognise it by `name`. */
export class ProofKeysUnavailableError extends Error {
  override readonly name = 'ProofKeysUnavailableError'

  constructor(cause: string) {
    super(
      `No proof can be verified, because the keys of \`jwks\` are not available (${cause}). Is it the address of the server's call \`jwks\`, and has the server the option \`proofKey\`?`,
    )
  }
}

/** Returns whether an error is a `ProofKeysUnavailableError`, of this or another copy of the package. */
export function isProofKeysUnavailableError(error: unknown): error is ProofKeysUnavailableError {
  return error instanceof Error && error.name === 'ProofKeysUnavailableError'
}
