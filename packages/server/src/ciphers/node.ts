import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  randomFillSync,
} from 'node:crypto'
import { nonceBytes, tagBytes, type Awaitable, type Cipher, type Mac } from './cipher.ts'

const algorithm = 'aes-256-gcm'

// Random bytes cost as much for one nonce as for hundreds.
const pool = Buffer.alloc(nonceBytes * 256)
let used = pool.length

/** Returns random bytes that nothing else has been given. */
function nonce(): Buffer {
  if (used === pool.length) {
    randomFillSync(pool)
    used = 0
  }
  used += nonceBytes
  return Buffer.from(pool.subarray(used - nonceBytes, used))
}

/** Returns a cipher of `node:crypto`, whose synchronous calls cost a fraction of WebCrypto's on short texts. */
export function createCipher(key: Uint8Array): Awaitable<Cipher> {
  return {
    seal(name, text) {
      const iv = nonce()
      const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(name))
      const encrypted = cipher.update(text, 'utf8', 'base64url') + cipher.final('base64url')
      return `${iv.toString('base64url')}.${encrypted}.${cipher.getAuthTag().toString('base64url')}`
    },
    open(name, sealed) {
      const [iv = '', encrypted = '', tag = '', ...more] = sealed.split('.')
      if (more.length > 0) throw new TypeError('It has too many parts.')
      const options = { authTagLength: tagBytes }
      const decipher = createDecipheriv(algorithm, key, Buffer.from(iv, 'base64url'), options)
      decipher.setAAD(Buffer.from(name)).setAuthTag(Buffer.from(tag, 'base64url'))
      return decipher.update(encrypted, 'base64url', 'utf8') + decipher.final('utf8')
    },
  }
}

export function createMac(key: Uint8Array): Awaitable<Mac> {
  return (text) => createHmac('sha256', key).update(text).digest('base64url')
}

/** Returns the SHA-256 of a text, in base64url. */
export function sha256(text: string): Awaitable<string> {
  return createHash('sha256').update(text).digest('base64url')
}
