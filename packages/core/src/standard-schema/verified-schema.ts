import type { StandardSchemaV1 } from '@standard-schema/spec'

/** The messages of the issues, for users. */
export interface VerifiedMessages {
  /** There is no value: the user has not verified anything yet. */
  readonly required: string
  /** The value is malformed. */
  readonly invalid: string
  /** The value has no proof: its backend issues none (see `diditTransport`). */
  readonly unproven: string
  /** `verify` refused the proof. */
  readonly refused: string
}

/** Options of `verifiedPhone()` and `verifiedEmail()`. */
export interface VerifiedSchemaOptions {
  /** Replaces messages of the issues. @default English */
  readonly messages?: Partial<VerifiedMessages> | undefined
  /**
   * Verifies the proof, on the server; then the schema validates asynchronously. Call the `verifyProof` of
   * `@otp-kit/server` with `consume: false`, and use the proof up when the account is created: an issue of another
   * field must not cost the user the proof. A `ProofError` and the result `false` become an issue; any other error
   * rejects. @default the proof is not verified, which is enough in a browser only
   */
  readonly verify?: ((proof: string, options: { readonly to: string }) => unknown) | undefined
}

interface VerifiedSchema<Value> extends VerifiedSchemaOptions {
  readonly defaults: VerifiedMessages
  /** Returns the destination of a value; `null` where it is malformed. */
  readonly destinationOf: (value: object) => string | null
  readonly valueOf: (to: string, proof: string) => Value
}

/** Returns a Standard Schema (https://standardschema.dev) of a verified destination. */
export function verifiedSchema<Value>({
  defaults,
  messages,
  verify,
  destinationOf,
  valueOf,
}: VerifiedSchema<Value>): StandardSchemaV1<Value | null, Value> {
  const fail = (issue: keyof VerifiedMessages): StandardSchemaV1.FailureResult => ({
    issues: [{ message: messages?.[issue] ?? defaults[issue] }],
  })

  function validate(
    input: unknown,
  ): StandardSchemaV1.Result<Value> | Promise<StandardSchemaV1.Result<Value>> {
    if (input === null || input === undefined || input === '') return fail('required')
    if (typeof input !== 'object') return fail('invalid')
    const to = destinationOf(input)
    if (to === null) return fail('invalid')
    const proof = 'proof' in input ? input.proof : undefined
    if (proof === null) return fail('unproven')
    if (typeof proof !== 'string' || proof === '') return fail('invalid')
    const value = valueOf(to, proof)
    return verify
      ? accepted(verify, proof, to).then((ok) => (ok ? { value } : fail('refused')))
      : { value }
  }

  return { '~standard': { version: 1, vendor: 'otp-kit', validate } }
}

async function accepted(
  verify: NonNullable<VerifiedSchemaOptions['verify']>,
  proof: string,
  to: string,
): Promise<boolean> {
  try {
    return (await verify(proof, { to })) !== false
  } catch (error) {
    if (error instanceof Error && error.name === 'ProofError') return false
    throw error
  }
}
