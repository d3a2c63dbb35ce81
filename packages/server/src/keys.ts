import { base64url, CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose'

/** What a key is used for. A key derived for one use is never accepted for another. */
type Use = 'handle' | 'record' | 'proof' | 'index'

export interface NamedKey {
  readonly kid: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** The keys of a server, derived from its secrets on first use. */
export interface Keys {
  /** Encrypts with the first secret. */
  seal(use: 'handle' | 'record', text: string): Promise<string>
  /** Decrypts what `seal` returned. Returns `null` for anything that no secret encrypted for this use. */
  open(use: 'handle' | 'record', sealed: string): Promise<string | null>
  /** Returns the keys of proofs: the first signs, all are accepted. */
  proofKeys(): Promise<readonly NamedKey[]>
  /** Returns an HMAC of `parts`, which stays the same when `secret` is rotated. */
  digest(...parts: readonly string[]): Promise<string>
}

const utf8 = new TextEncoder()

/** The minimum length of a secret, in bytes of UTF-8. */
export const minSecretBytes = 32

export function secretBytes(secret: string): number {
  return utf8.encode(secret).length
}

/** HKDF (RFC 5869) with SHA-256. `v1` has to change with the shape of the encrypted values, so that no old one is misread. */
async function derive(secret: string, use: Use): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', utf8.encode(secret), 'HKDF', false, [
    'deriveBits',
  ])
  const info = utf8.encode(`otp-kit/${use}/v1`)
  const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  return new Uint8Array(await crypto.subtle.deriveBits(params, key, 256))
}

/** Returns a key with the id (`kid`) by which tokens refer to it. */
export async function nameKey(bytes: Uint8Array<ArrayBuffer>): Promise<NamedKey> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return { kid: base64url.encode(hash.slice(0, 6)), bytes }
}

async function named(secret: string, use: Use): Promise<NamedKey> {
  return nameKey(await derive(secret, use))
}

/**
 * Returns the key of proofs as text, for `createProofVerifier` in another service. It verifies and signs proofs, and
 * cannot be used for anything else that `secret` protects.
 */
export async function deriveProofKey(secret: string): Promise<string> {
  return base64url.encode(await derive(secret, 'proof'))
}

/** @param indexSecret The key of `digest`. It must outlive rotations, so that no limit and no used proof is forgotten. */
export function createKeys(secrets: readonly string[], indexSecret: string): Keys {
  const rings = new Map<Use, Promise<readonly NamedKey[]>>()
  const ring = (use: Use) => {
    const known = rings.get(use)
    if (known) return known
    const made = Promise.all(secrets.map((secret) => named(secret, use)))
    rings.set(use, made)
    return made
  }
  let indexKey: Promise<CryptoKey> | undefined
  const importIndexKey = async () =>
    crypto.subtle.importKey(
      'raw',
      await derive(indexSecret, 'index'),
      { name: 'HMAC', hash: 'SHA-256' },
      false,
      ['sign'],
    )

  return {
    async seal(use, text) {
      const [key] = await ring(use)
      // A copy: under jsdom the encoder's arrays belong to another realm, and jose refuses them.
      return new CompactEncrypt(new Uint8Array(utf8.encode(text)))
        .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', kid: key!.kid })
        .encrypt(key!.bytes)
    },
    async open(use, sealed) {
      try {
        const { kid } = decodeProtectedHeader(sealed)
        const key = (await ring(use)).find((each) => each.kid === kid)
        if (!key) return null
        const { plaintext } = await compactDecrypt(sealed, key.bytes, {
          keyManagementAlgorithms: ['dir'],
          contentEncryptionAlgorithms: ['A256GCM'],
        })
        return new TextDecoder().decode(plaintext)
      } catch {
        // Not encrypted by this server, or tampered with.
        return null
      }
    },
    proofKeys: () => ring('proof'),
    async digest(...parts) {
      indexKey ??= importIndexKey()
      // Each part is prefixed with its length, so that different lists never give the same text.
      const text = parts.map((part) => `${part.length}:${part}`).join('')
      const mac = await crypto.subtle.sign('HMAC', await indexKey, utf8.encode(text))
      return base64url.encode(new Uint8Array(mac))
    },
  }
}
