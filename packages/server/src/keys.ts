import { createCipher, createMac } from '#ciphers'
import { base64url } from 'jose'
import type { Awaitable, Cipher, Mac } from './ciphers/cipher.ts'

/** What a key is used for. A key derived for one use is never accepted for another. */
type Use = 'handle' | 'record' | 'proof' | 'index' | 'lasting'

interface NamedCipher {
  readonly kid: string
  readonly cipher: Cipher
}

/** The keys of a server, derived from its secrets once. The first secret signs and encrypts, all are accepted. */
export interface Keys {
  /** Returns a handle: a JWE. */
  sealHandle(text: string): Promise<string>
  /** Returns the text of a handle, and `null` for anything that no secret encrypted as one. */
  openHandle(handle: string): Promise<string | null>
  /** Encrypts a value of the store. It can be opened under this name only. */
  seal(name: string, text: string): Promise<string>
  /** Decrypts what `seal` returned. Returns `null` for anything that no secret encrypted under this name. */
  open(name: string, sealed: string): Promise<string | null>
  /** Returns whether the first secret encrypted a value. */
  isCurrent(sealed: string): Promise<boolean>
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
  const version = use === 'record' ? 'v2' : 'v1'
  const info = utf8.encode(`otp-kit/${use}/${version}`)
  const params = { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(), info }
  return new Uint8Array(await crypto.subtle.deriveBits(params, key, 256))
}

/** Returns the id (`kid`) by which what a key made refers to it. */
export async function keyId(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return base64url.encode(hash.slice(0, 6))
}

async function namedCipher(secret: string, use: 'handle' | 'record'): Promise<NamedCipher> {
  const bytes = await derive(secret, use)
  return { kid: await keyId(bytes), cipher: await createCipher(bytes) }
}

/** Returns the protected header of a handle, in base64url. */
function jweHeader(kid: string): string {
  return base64url.encode(JSON.stringify({ alg: 'dir', enc: 'A256GCM', kid }))
}

/**
 * Returns the key of proofs as text, for `createProofVerifier` in another service. It verifies and signs proofs, and
 * cannot be used for anything else that `secret` protects.
 */
export async function deriveProofKey(secret: string): Promise<string> {
  return base64url.encode(await derive(secret, 'proof'))
}

/** Returns the key of digests that belongs to a secret, as text. */
export async function deriveIndexKey(secret: string): Promise<string> {
  return base64url.encode(await derive(secret, 'index'))
}

/** Returns the HMAC of a key of digests. */
export function indexMac(key: string): Awaitable<Mac> {
  return createMac(new Uint8Array(base64url.decode(key)))
}

/** Returns the cipher that belongs to a key of digests, for values that outlive a rotation of `secret`. */
export async function indexCipher(key: string): Promise<Cipher> {
  return createCipher(await derive(key, 'lasting'))
}

/** Returns parts as one text. Each is prefixed with its length, so that different lists never give the same text. */
export function joinParts(parts: readonly string[]): string {
  return parts.map((part) => `${part.length}:${part}`).join('')
}

export function createKeys(secrets: readonly string[]): Keys {
  const handles = Promise.all(
    secrets.map(async (secret) => {
      const { kid, cipher } = await namedCipher(secret, 'handle')
      return { header: jweHeader(kid), cipher }
    }),
  )
  const ciphers = Promise.all(secrets.map((secret) => namedCipher(secret, 'record')))
  // A failure is reported by the calls that need the keys.
  Promise.all([handles, ciphers]).catch(() => {})

  return {
    // A compact JWE (RFC 7516) with a key that both sides have: the header is authenticated with the text, and the part of
    // the encrypted key is empty. Made by the cipher, whose calls cost a fraction of a library's on WebCrypto.
    async sealHandle(text) {
      const { header, cipher } = (await handles)[0]!
      return `${header}..${await cipher.seal(header, text)}`
    },
    async openHandle(handle) {
      const found = (await handles).find(({ header }) => handle.startsWith(`${header}..`))
      try {
        return found
          ? await found.cipher.open(found.header, handle.slice(found.header.length + 2))
          : null
      } catch {
        return null
      }
    },
    async seal(name, text) {
      const [first] = await ciphers
      return `${first!.kid}.${await first!.cipher.seal(name, text)}`
    },
    async open(name, sealed) {
      const found = (await ciphers).find(({ kid }) => sealed.startsWith(`${kid}.`))
      try {
        return found ? await found.cipher.open(name, sealed.slice(found.kid.length + 1)) : null
      } catch {
        return null
      }
    },
    isCurrent: async (sealed) => sealed.startsWith(`${(await ciphers)[0]!.kid}.`),
  }
}
