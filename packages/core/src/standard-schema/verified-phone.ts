import type { StandardSchemaV1 } from '@standard-schema/spec'
import { e164Pattern } from '../phone/e164-pattern.ts'
import { verifiedSchema, type VerifiedSchemaOptions } from './verified-schema.ts'

/** A verified phone number, as a form submits it. */
export interface VerifiedPhone {
  readonly e164: string
  readonly proof: string
}

const defaults = {
  required: 'Verify your phone number first.',
  invalid: 'Verify your phone number again.',
  unproven: 'This phone number has no proof that it was verified.',
  refused: 'Verify your phone number again.',
}

/**
 * Returns a Standard Schema of a verified phone number, for form resolvers and handlers. Unknown keys are dropped.
 * Whether the proof is genuine, unexpired and unused is checked by `verify` only, on the server.
 */
export function verifiedPhone(
  options: VerifiedSchemaOptions = {},
): StandardSchemaV1<VerifiedPhone | null, VerifiedPhone> {
  return verifiedSchema<VerifiedPhone>({
    ...options,
    defaults,
    destinationOf: (value) =>
      'e164' in value && typeof value.e164 === 'string' && e164Pattern.test(value.e164)
        ? value.e164
        : null,
    valueOf: (e164, proof) => ({ e164, proof }),
  })
}
