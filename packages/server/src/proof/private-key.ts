import {
  base64url,
  calculateJwkThumbprint,
  type CryptoKey,
  exportJWK,
  importJWK,
  importPKCS8,
  type JWK,
} from 'jose'
import * as v from 'valibot'
import type { SigningKey } from './accepted-keys.ts'

/** A private key on the curve P-256: PKCS #8 as PEM text, or a JWK, as an object or as JSON. */
export type ProofPrivateKey = string | Readonly<JWK>

const coordinate = v.pipe(v.string(), v.regex(/^[\w-]{43}$/))
const privateJwk = v.object({
  kty: v.literal('EC'),
  crv: v.literal('P-256'),
  x: coordinate,
  y: coordinate,
  d: coordinate,
})

const pem = /^-----BEGIN PRIVATE KEY-----([\w+/=\s]+)-----END PRIVATE KEY-----$/
/** id-ecPublicKey and prime256v1 (RFC 5480), as they follow each other in PKCS #8. */
const p256 = '\x06\x07\x2a\x86\x48\xce\x3d\x02\x01\x06\x08\x2a\x86\x48\xce\x3d\x03\x01\x07'

/** Returns the text of a key as it is imported: environment variables often contain `\n` for the end of a line. */
function textOf(given: string): string {
  return given.replaceAll(String.raw`\n`, '\n').trim()
}

function jwkOf(given: unknown): unknown {
  try {
    return typeof given === 'string' ? (JSON.parse(given) as unknown) : given
  } catch {
    return undefined
  }
}

function isPem(given: unknown): given is string {
  const [, base64] = (typeof given === 'string' && pem.exec(textOf(given))) || []
  try {
    return base64 !== undefined && atob(base64.replaceAll(/\s/g, '')).includes(p256)
  } catch {
    return false
  }
}

export const privateKeyFix =
  'Create one with `openssl genpkey -algorithm EC -pkeyopt ec_paramgen_curve:P-256`, and pass its text, or a private JWK, from the environment. `openssl pkcs8 -topk8 -nocrypt` converts an `EC PRIVATE KEY`.'

/** Returns whether it is a private key that proofs can be signed with. */
export function isPrivateKey(given: unknown): given is ProofPrivateKey {
  try {
    return isPem(given) || v.is(privateJwk, jwkOf(given))
  } catch {
    // A member that throws when it is read.
    return false
  }
}

/** The id of a key is its thumbprint (RFC 7638), so that it is the same in every process. */
export async function importPrivateKey(
  given: ProofPrivateKey,
): Promise<SigningKey & { readonly jwk: JWK }> {
  const jwk = isPem(given)
    ? await exportJWK(await importPKCS8(textOf(given), 'ES256', { extractable: true }))
    : jwkOf(given)
  const { d, ...point } = v.parse(privateJwk, jwk)
  const kid = await calculateJwkThumbprint(point)
  const [signs, verifies] = await Promise.all([
    importCryptoKey({ ...point, d }),
    importCryptoKey(point),
  ])
  const algorithm = { name: 'ECDSA', hash: 'SHA-256' }
  const sign = async (text: string) => {
    const bytes = new TextEncoder().encode(text)
    return base64url.encode(new Uint8Array(await crypto.subtle.sign(algorithm, signs, bytes)))
  }
  return { kid, alg: 'ES256', sign, verifies, jwk: { ...point, kid, alg: 'ES256', use: 'sig' } }
}

async function importCryptoKey(jwk: JWK): Promise<CryptoKey> {
  const key = await importJWK(jwk, 'ES256')
  if (key instanceof Uint8Array) throw new TypeError('It is not a key on the curve P-256.')
  return key
}
