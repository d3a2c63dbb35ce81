import { channels, kinds, type Channel, type Kind } from '@otp-kit/core/contract'
import { decodeProtectedHeader, jwtVerify } from 'jose'
import * as v from 'valibot'
import type { ProofEnvironment } from '../providers/provider.ts'
import type { AcceptedKeys } from './accepted-keys.ts'
import { isSameDestination } from './is-same-destination.ts'
import { isProofError, isProofKeysUnavailableError, ProofError } from './proof-error.ts'

/** The claims of a proof: a signed JWT. The browser can read it, so it contains no risk data. Times in seconds. */
export interface ProofClaims {
  /** The verification's id. Store it with the account in a UNIQUE column. */
  readonly jti: string
  /** The destination: an E.164 number, or an address as typed with its domain in lower case and in ASCII form. */
  readonly sub: string
  readonly aud: string
  readonly kind: Kind
  readonly purpose: string
  readonly channel: Channel
  /** Where it was verified. Only `live` means that a message was really sent. */
  readonly environment: ProofEnvironment
  /** A digest of the browser that verified, if the proof is bound to it. */
  readonly browser?: string | undefined
  /** When the destination was verified. */
  readonly iat: number
  readonly exp: number
}

// Names of purpose and audience included; anything longer is not worth decoding.
const maxLength = 4096

/** The `typ` in a proof's header, so that no other JWT of the same key passes for one. */
export const proofType = 'otp-proof+jwt'

const shape: v.GenericSchema<unknown, ProofClaims> = v.object({
  jti: v.string(),
  sub: v.string(),
  aud: v.string(),
  kind: v.picklist(kinds),
  purpose: v.string(),
  channel: v.picklist(channels),
  environment: v.picklist(['live', 'sandbox', 'simulator']),
  browser: v.optional(v.string()),
  iat: v.number(),
  exp: v.number(),
})

export interface ExpectedProof {
  readonly to: string
  readonly kind: Kind | undefined
  readonly purpose: string
  readonly audience: string
  readonly allowSandbox: boolean
  readonly production: boolean
  readonly now: number
}

/** Checks everything except whether the proof was used. @throws ProofError */
export async function checkProof(
  keys: AcceptedKeys,
  proof: string,
  expected: ExpectedProof,
): Promise<ProofClaims> {
  const claims = await verified(keys, proof, expected)
  if (claims.aud !== expected.audience) throw new ProofError('audience')
  if (claims.purpose !== expected.purpose) throw new ProofError('purpose')
  if (expected.kind && claims.kind !== expected.kind) throw new ProofError('destination')
  if (!isSameDestination(claims.kind, claims.sub, expected.to)) throw new ProofError('destination')
  if (claims.environment === 'sandbox' && !expected.allowSandbox) throw new ProofError('sandbox')
  if (claims.environment === 'simulator' && expected.production) throw new ProofError('simulator')
  return claims
}

async function verified(
  keys: AcceptedKeys,
  proof: string,
  { now }: ExpectedProof,
): Promise<ProofClaims> {
  if (!isNamed(proof)) throw new ProofError('malformed')
  try {
    const { payload } = await jwtVerify(proof, keys.find, {
      algorithms: [keys.alg],
      typ: proofType,
      currentDate: new Date(now),
    })
    return v.parse(shape, payload)
  } catch (error) {
    if (isProofError(error) || isProofKeysUnavailableError(error)) throw error
    const expired = error instanceof Error && 'code' in error && error.code === 'ERR_JWT_EXPIRED'
    throw new ProofError(expired ? 'expired' : 'signature')
  }
}

/** Returns whether it is a proof and names its key. */
function isNamed(proof: unknown): boolean {
  if (typeof proof !== 'string' || proof.length > maxLength) return false
  try {
    const { kid, typ } = decodeProtectedHeader(proof)
    return typ === proofType && typeof kid === 'string'
  } catch {
    return false
  }
}
