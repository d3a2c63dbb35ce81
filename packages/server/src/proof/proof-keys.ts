import { createMac } from '#ciphers'
import { base64url, type JSONWebKeySet } from 'jose'
import { deriveProofKey, keyId } from '../keys.ts'
import { acceptKeys, type AcceptedKeys, type SigningKey } from './accepted-keys.ts'
import { importPrivateKey, type ProofPrivateKey } from './private-key.ts'
import { proofType, type ProofClaims } from './proof.ts'

/** The keys of the server that issues the proofs. The first signs, all are accepted. */
export interface ProofKeys {
  /** Returns a signed proof. With HS256 the same claims give the same text; an ES256 signature always differs. */
  sign(this: void, claims: ProofClaims): Promise<string>
  readonly accepted: AcceptedKeys
  /** The keys that anybody may verify with; `null` if proofs are signed with a shared secret. */
  readonly published: Promise<JSONWebKeySet> | null
}

/** With private keys, proofs signed with a secret are not accepted: other services may have its key. */
export function createProofKeys(
  secrets: readonly string[],
  privateKeys: readonly ProofPrivateKey[] | null,
): ProofKeys {
  if (privateKeys === null) {
    const keys = Promise.all(
      secrets.map(async (secret) => importSharedKey(await deriveProofKey(secret))),
    )
    return { sign: signWith(keys), accepted: acceptKeys('HS256', keys), published: null }
  }
  const keys = Promise.all(privateKeys.map(importPrivateKey))
  const published = keys.then((all) => ({
    // By id, because verifiers refuse a set that has one twice.
    keys: [...new Map(all.map(({ kid, jwk }) => [kid, jwk])).values()],
  }))
  // A failure is reported by the calls that need the keys.
  published.catch(() => {})
  return { sign: signWith(keys), accepted: acceptKeys('ES256', keys), published }
}

/** @param text A result of `deriveProofKey`. */
export async function importSharedKey(text: string): Promise<SigningKey> {
  const bytes = new Uint8Array(base64url.decode(text))
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const verifies = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['verify'])
  return { kid: await keyId(bytes), alg: 'HS256', sign: await createMac(bytes), verifies }
}

function signWith(keys: Promise<readonly SigningKey[]>): ProofKeys['sign'] {
  keys.catch(() => {})
  return async (claims) => {
    const { alg, kid, sign } = (await keys)[0]!
    // A compact JWS (RFC 7515).
    const parts = [{ alg, typ: proofType, kid }, claims]
    const text = parts.map((part) => base64url.encode(JSON.stringify(part))).join('.')
    return `${text}.${await sign(text)}`
  }
}
