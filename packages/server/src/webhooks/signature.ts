const utf8 = new TextEncoder()

/** Returns whether a signature is the HMAC-SHA256 of some bytes, in hex. Compared in constant time. */
export type VerifySignature = (
  signature: string | null,
  signed: Uint8Array<ArrayBuffer>,
) => Promise<boolean>

/** Creates the verification of signatures by one of several secrets. */
export function createSignatureVerifier(secrets: readonly string[]): VerifySignature {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const keys = Promise.all(
    secrets.map(async (secret) =>
      crypto.subtle.importKey('raw', utf8.encode(secret), algorithm, false, ['verify']),
    ),
  )
  // A failure is reported by the calls that need the keys.
  keys.catch(() => {})
  return async (signature, signed) => {
    if (signature === null || !/^[\da-f]{64}$/i.test(signature)) return false
    const bytes = Uint8Array.from(signature.match(/../g) ?? [], (hex) => Number.parseInt(hex, 16))
    const results = await Promise.all(
      (await keys).map(async (key) => crypto.subtle.verify('HMAC', key, bytes, signed)),
    )
    return results.includes(true)
  }
}
