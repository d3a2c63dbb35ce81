import { base64url } from 'jose'
import { nonceBytes, tagBytes, type Cipher, type Mac } from './cipher.ts'

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
      const [encrypted, tag] = [sealed.slice(0, -tagBytes), sealed.slice(-tagBytes)]
      return [iv, encrypted, tag].map((part) => base64url.encode(new Uint8Array(part))).join('.')
    },
    async open(name, sealed) {
      const parts = sealed.split('.').map((part) => base64url.decode(part))
      const [iv = new Uint8Array(), encrypted = iv, tag = iv] = parts
      if (parts.length !== 3 || tag.length !== tagBytes) throw new TypeError('It has other parts.')
      const bytes = new Uint8Array([...encrypted, ...tag])
      const text = await crypto.subtle.decrypt(params(name, new Uint8Array(iv)), key, bytes)
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
