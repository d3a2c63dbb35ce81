/** Orders strings by code point, as Python does; `<` orders them by UTF-16 unit. */
function compareCodePoints(one: string, other: string): number {
  const others = Array.from(other)
  for (const [at, character] of Array.from(one).entries()) {
    const difference = (character.codePointAt(0) ?? 0) - (others[at]?.codePointAt(0) ?? -1)
    if (difference !== 0) return difference
  }
  return one.length - other.length
}

/**
 * Returns a JSON value as the text that `X-Signature-V2` signs: compact, with keys sorted by code point at every depth,
 * and characters beyond ASCII unescaped. Written out by hand, because a JavaScript object puts integer keys first.
 */
export function canonicalJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const members = Object.entries(value)
    .sort(([one], [other]) => compareCodePoints(one, other))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalJson(member)}`)
  return `{${members.join(',')}}`
}

/** Returns the HMAC-SHA256 of a text, in hex. */
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
  /** When this attempt is made, in Unix seconds. */
  readonly timestamp: number
  readonly sessionId: string
  readonly status: string
  readonly type: string
}

/** Returns the headers of a webhook, with its three signatures. */
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
