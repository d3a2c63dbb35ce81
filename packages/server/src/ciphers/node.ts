import { createCipheriv, createDecipheriv, createHash, createHmac, randomBytes } from 'node:crypto'
import { nonceBytes, tagBytes, type Awaitable, type Cipher, type Mac } from './cipher.ts'

const algorithm = 'aes-256-gcm'

/** Returns a cipher of `node:crypto`, whose synchronous calls cost a fraction of WebCrypto's on short texts. */
export function createCipher(key: Uint8Array): Awaitable<Cipher> {
  return {
    seal(name, text) {
      const iv = randomBytes(nonceBytes)
      const cipher = createCipheriv(algorithm, key, iv).setAAD(Buffer.from(name))
      const parts = [iv, cipher.update(text, 'utf8'), cipher.final(), cipher.getAuthTag()]
      return Buffer.concat(parts).toString('base64url')
    },
    open(name, sealed) {
      const bytes = Buffer.from(sealed, 'base64url')
      const end = bytes.length - tagBytes
      const options = { authTagLength: tagBytes }
      const decipher = createDecipheriv(algorithm, key, bytes.subarray(0, nonceBytes), options)
      decipher.setAAD(Buffer.from(name)).setAuthTag(bytes.subarray(end))
      return (
        decipher.update(bytes.subarray(nonceBytes, end), undefined, 'utf8') + decipher.final('utf8')
      )
    },
  }
}

export function createMac(key: Uint8Array): Mac {
  return (text) => createHmac('sha256', key).update(text).digest('base64url')
}

/** Returns the SHA-256 of a text, in base64url. */
export function sha256(text: string): Awaitable<string> {
  return createHash('sha256').update(text).digest('base64url')
}
