/**
 * Returns 128 random bits as 32 hexadecimal digits. `crypto.randomUUID` is missing where a page is plain http, as on a
 * phone in the developer's own network.
 */
export function randomHex(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}
