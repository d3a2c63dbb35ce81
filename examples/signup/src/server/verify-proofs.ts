import { isProofError, type VerificationServer } from '@otp-kit/server'
import type { SignUp } from '../sign-up-schema.ts'
import type { Contacts } from './accounts.ts'

/** The proof of a contact was refused: forged, used, expired, or for another contact. Recognised by `name`. */
export class UnverifiedError extends Error {
  override readonly name = 'UnverifiedError'
  readonly field: keyof Contacts

  constructor(field: keyof Contacts) {
    super(`This ${field} is not verified.`)
    this.field = field
  }
}

/**
 * Returns the ids of the verifications.
 *
 * @throws UnverifiedError for the first contact whose proof is refused
 */
export async function verifyProofs(
  { verifyProof }: VerificationServer,
  { phone, email }: SignUp,
  { consume }: { consume: boolean },
): Promise<Contacts> {
  const verify = async (kind: keyof Contacts, to: string, proof: string) => {
    try {
      return (await verifyProof(proof, { kind, to, consume })).jti
    } catch (error) {
      throw isProofError(error) ? new UnverifiedError(kind) : error
    }
  }
  return {
    phone: phone && (await verify('phone', phone.e164, phone.proof)),
    email: email && (await verify('email', email.email, email.proof)),
  }
}
