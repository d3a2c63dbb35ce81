import type { StandardSchemaV1 } from '@standard-schema/spec'
import { readEmail } from '../email/read-email.ts'
import { verifiedSchema, type VerifiedSchemaOptions } from './verified-schema.ts'

/** A verified e-mail address, as a form submits it. */
export interface VerifiedEmail {
  readonly email: string
  readonly proof: string
}

const defaults = {
  required: 'Verify your email address first.',
  invalid: 'Verify your email address again.',
  unproven: 'This email address has no proof that it was verified.',
  refused: 'Verify your email address again.',
}

/**
 * Returns a Standard Schema of a verified e-mail address, for form resolvers and handlers. Unknown keys are dropped.
 * Whether the proof is genuine, unexpired and unused is checked by `verify` only, on the server.
 */
export function verifiedEmail(
  options: VerifiedSchemaOptions = {},
): StandardSchemaV1<VerifiedEmail | null, VerifiedEmail> {
  return verifiedSchema<VerifiedEmail>({
    ...options,
    defaults,
    destinationOf: (value) =>
      'email' in value && typeof value.email === 'string' ? readEmail(value.email).address : null,
    valueOf: (email, proof) => ({ email, proof }),
  })
}
