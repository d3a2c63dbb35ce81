import { channels, kinds, type Channel, type Kind } from '@otp-kit/core/contract'
import { decodeProtectedHeader, jwtVerify, SignJWT } from 'jose'
import type { NamedKey } from '../keys.ts'
import * as v from 'valibot'
import { isSameDestination } from './is-same-destination.ts'
import { ProofError } from './proof-error.ts'

/** What a proof says: a signed JWT that the browser can read, so it holds nothing about risk. Times in seconds. */
export interface ProofClaims {
  /** The verification's id: store it beside the account in a UNIQUE column. */
  readonly jti: string
  /** The destination: E.164 or a normalised address. */
  readonly sub: string
  readonly aud: string
  readonly kind: Kind
  readonly purpose: string
  readonly channel: Channel
  readonly environment: 'live' | 'sandbox'
  /** When it was verified. */
  readonly iat: number
  readonly exp: number
}

const type = 'otp-proof+jwt'

const shape: v.GenericSchema<unknown, ProofClaims> = v.object({
  jti: v.string(),
  sub: v.string(),
  aud: v.string(),
  kind: v.picklist(kinds),
  purpose: v.string(),
  channel: v.picklist(channels),
  environment: v.picklist(['live', 'sandbox']),
  iat: v.number(),
  exp: v.number(),
})

/** The same claims give the same text: a proof that is issued again is the one issued before. */
export async function signProof(keys: readonly NamedKey[], claims: ProofClaims): Promise<string> {
  const [key] = keys
  return new SignJWT({ ...claims })
    .setProtectedHeader({ alg: 'HS256', typ: type, kid: key!.kid })
    .sign(key!.bytes)
}

export interface ExpectedProof {
  readonly to: string
  readonly purpose: string
  readonly audience: string
  readonly allowSandbox: boolean
  readonly now: number
}

/** Checks all but the use. @throws ProofError */
export async function checkProof(
  keys: readonly NamedKey[],
  proof: string,
  expected: ExpectedProof,
): Promise<ProofClaims> {
  const claims = await verified(keys, proof, expected)
  if (claims.aud !== expected.audience) throw new ProofError('audience')
  if (claims.purpose !== expected.purpose) throw new ProofError('purpose')
  if (!isSameDestination(claims.kind, claims.sub, expected.to)) throw new ProofError('destination')
  if (claims.environment !== 'live' && !expected.allowSandbox) throw new ProofError('sandbox')
  return claims
}

async function verified(
  keys: readonly NamedKey[],
  proof: string,
  { now }: ExpectedProof,
): Promise<ProofClaims> {
  const kid = kidOf(proof)
  if (kid === null) throw new ProofError('malformed')
  const key = keys.find((each) => each.kid === kid)
  if (!key) throw new ProofError('signature')
  try {
    const { payload } = await jwtVerify(proof, key.bytes, {
      algorithms: ['HS256'],
      typ: type,
      currentDate: new Date(now),
    })
    return v.parse(shape, payload)
  } catch (error) {
    const expired = error instanceof Error && 'code' in error && error.code === 'ERR_JWT_EXPIRED'
    throw new ProofError(expired ? 'expired' : 'signature')
  }
}

function kidOf(proof: string): string | null {
  try {
    const { kid, typ } = decodeProtectedHeader(proof)
    return typ === type && typeof kid === 'string' ? kid : null
  } catch {
    return null
  }
}
