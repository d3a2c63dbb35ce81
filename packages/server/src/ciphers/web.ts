import { base64url } from 'jose'
import { nonceBytes, type Cipher, type Mac } from './cipher.ts'

const utf8 = new TextEncoder()

function params(name: string, iv: Uint8Array<ArrayBuffer>) {
  return { name: 'AES-GCM', iv, additionalData: utf8.encode(name) }
}

/** Returns a cipher of WebCrypto, for runtimes other than Node. */
export async function createCipher(bytes: Uint8Array<ArrayBuffer>): Promise<Cipher> {
  const key = await crypto.subtle.importKey('raw', bytes, 'AES-GCM', false, ['encrypt', 'decrypt'])
  return {
    async seal(name, text) {
      const iv = crypto.getRandomValues(new Uint8Array(nonceBytes))
      const sealed = await crypto.subtle.encrypt(params(name, iv), key, utf8.encode(text))
      const bytes = new Uint8Array(nonceBytes + sealed.byteLength)
      bytes.set(iv)
      bytes.set(new Uint8Array(sealed), nonceBytes)
      return base64url.encode(bytes)
    },
    async open(name, sealed) {
      const bytes = new Uint8Array(base64url.decode(sealed))
      const iv = bytes.slice(0, nonceBytes)
      const text = await crypto.subtle.decrypt(params(name, iv), key, bytes.slice(nonceBytes))
      return new TextDecoder().decode(text)
    },
  }
}

export async function createMac(bytes: Uint8Array<ArrayBuffer>): Promise<Mac> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes, algorithm, false, ['sign'])
  return async (text) =>
    base64url.encode(new Uint8Array(await crypto.subtle.sign('HMAC', key, utf8.encode(text))))
}

/** Returns the SHA-256 of a text, in base64url. */
export async function sha256(text: string): Promise<string> {
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', utf8.encode(text))))
}
