/** Why a proof was refused; for the site's owner, not for the browser. */
const messages = {
  malformed: 'It is not a proof. Pass the text that the form field holds, unchanged.',
  signature:
    'It was not signed with a secret of this server. Give both the same `secret`, and keep an old one in the list until its proofs are dead.',
  expired:
    'It was not used in time. The person has to verify again; `proofLifetime` sets how long there is.',
  audience:
    'It was made for another audience. Set the same `audience` where it is made and where it is checked.',
  purpose: 'It was made for another purpose than the one expected here.',
  destination:
    'It proves another destination than `to`. The account must be created with the one that was verified.',
  sandbox:
    "It comes from the provider's sandbox, where anyone can make one. Pass `allowSandbox: true` in tests alone.",
  used: 'It was used before. Each proof can create one account.',
} as const

export type ProofErrorCode = keyof typeof messages

/** A proof that must not be accepted. Recognise it by `name`; the message holds no part of the proof. */
export class ProofError extends Error {
  override readonly name = 'ProofError'
  readonly code: ProofErrorCode

  constructor(code: ProofErrorCode) {
    super(`The proof was refused. ${messages[code]}`)
    this.code = code
  }
}

export function isProofError(error: unknown): error is ProofError {
  return error instanceof Error && error.name === 'ProofError' && 'code' in error
}
