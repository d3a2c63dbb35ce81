import { base64url, CompactEncrypt, compactDecrypt, decodeProtectedHeader } from 'jose'

/** What a key is for: one derived for a use never passes for another. */
type Use = 'handle' | 'record' | 'proof' | 'index'

export interface NamedKey {
  readonly kid: string
  readonly bytes: Uint8Array<ArrayBuffer>
}

/** All keys of a server, derived from its secrets when they are first needed. */
export interface Keys {
  /** Encrypts under the first secret. */
  seal(use: 'handle' | 'record', text: string): Promise<string>
  /** What `seal` was given; `null` for anything that none of the secrets sealed for this use. */
  open(use: 'handle' | 'record', sealed: string): Promise<string | null>
  /** The first signs, all are accepted. */
  proofKeys(): Promise<readonly NamedKey[]>
  /** A name for `parts` that only this site can make, the same over all rotations of `secret`. */
  digest(...parts: readonly string[]): Promise<string>
}

const utf8 = new TextEncoder()

/** The length of the shortest secret, in bytes of UTF-8. */
export const minSecretBytes = 32

export function secretBytes(secret: string): number {
  return utf8.encode(secret).length
}

/** HKDF (RFC 5869) over SHA-256; `v1` changes with the shape of what is sealed, so that no old value is misread. */
async function derive(secret: string, use: Use): Promise<Uint8Array<ArrayBuffer>> {
  const key = await crypto.subtle.importKey('raw', utf8.encode(secret), 'HKDF', false, [
    'deriveBits',
  ])
  const info = utf8.encode(`otp-kit/${use}/v1`)
  const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  return new Uint8Array(await crypto.subtle.deriveBits(params, key, 256))
}

/** A key with the name under which a token says that it was made with it. */
export async function nameKey(bytes: Uint8Array<ArrayBuffer>): Promise<NamedKey> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return { kid: base64url.encode(hash.slice(0, 6)), bytes }
}

async function named(secret: string, use: Use): Promise<NamedKey> {
  return nameKey(await derive(secret, use))
}

/**
 * The key of proofs as text, for `createProofVerifier` in another service: it can check proofs there, and nothing else
 * that the secret can.
 */
export async function deriveProofKey(secret: string): Promise<string> {
  return base64url.encode(await derive(secret, 'proof'))
}

/** @param indexSecret what `digest` stands on: it outlives rotations, so that no limit or spent proof is forgotten. */
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
        // Whatever is wrong with it, it is not ours.
        return null
      }
    },
    proofKeys: () => ring('proof'),
    async digest(...parts) {
      indexKey ??= importIndexKey()
      // Each part is written with its length, so that no two lists of parts read the same.
      const text = parts.map((part) => `${part.length}:${part}`).join('')
      const mac = await crypto.subtle.sign('HMAC', await indexKey, utf8.encode(text))
      return base64url.encode(new Uint8Array(mac))
    },
  }
}
