import { base64url } from 'jose'

/** Returns 128 random bits in base64url: 22 characters. */
export function randomId(): string {
  return base64url.encode(crypto.getRandomValues(new Uint8Array(16)))
}
