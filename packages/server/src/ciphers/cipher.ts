/** A value, or a promise of it: `node:crypto` answers at once, WebCrypto later. */
export type Awaitable<T> = T | Promise<T>

/** Encrypts with AES-256-GCM. `name` is authenticated with the text, so that no value passes for one of another name. */
export interface Cipher {
  /** Returns nonce, encrypted text and tag, each in base64url, with dots between them. */
  seal(name: string, text: string): Awaitable<string>
  /** Decrypts what `seal` returned for this name. Throws, or rejects, for anything else. */
  open(name: string, sealed: string): Awaitable<string>
}

/** Returns an HMAC-SHA-256 of a text, in base64url. */
export type Mac = (text: string) => Awaitable<string>

/** The bytes of the random nonce. */
export const nonceBytes = 12

/** The bytes of the authentication tag. */
export const tagBytes = 16
