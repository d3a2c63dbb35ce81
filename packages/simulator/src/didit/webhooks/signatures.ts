/** A JSON value with its keys in order, at every depth. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([one], [other]) => (one < other ? -1 : 1))
  return Object.fromEntries(entries.map(([name, inner]) => [name, sorted(inner)]))
}

/** Compact, keys sorted, nothing beyond ASCII escaped: what `X-Signature-V2` is of. */
export function canonicalJson(value: unknown): string {
  return JSON.stringify(sorted(value))
}

/** HMAC-SHA256 in hex. */
async function sign(secret: string, text: string): Promise<string> {
  const encoder = new TextEncoder()
  const key = await crypto.subtle.importKey(
    'raw',
    encoder.encode(secret),
    { name: 'HMAC', hash: 'SHA-256' },
    false,
    ['sign'],
  )
  const bytes = new Uint8Array(await crypto.subtle.sign('HMAC', key, encoder.encode(text)))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

export interface Signed {
  readonly secret: string
  readonly body: string
  /** Unix seconds: of this try. */
  readonly timestamp: number
  readonly sessionId: string
  readonly status: string
  readonly type: string
}

/** The headers of a webhook: three signatures, each of something else. */
export async function signatureHeaders(signed: Signed): Promise<Record<string, string>> {
  const { secret, body, timestamp, sessionId, status, type } = signed
  return {
    'Content-Type': 'application/json',
    'User-Agent': 'DiditWebhook/2.0 +https://didit.me',
    'X-Timestamp': String(timestamp),
    'X-Signature': await sign(secret, body),
    'X-Signature-V2': await sign(secret, canonicalJson(JSON.parse(body))),
    'X-Signature-Simple': await sign(secret, `${timestamp}:${sessionId}:${status}:${type}`),
  }
}
