import { bindingHeader } from '@otp-kit/core/contract'
import { parse } from 'hono/utils/cookie'
import { base64url } from 'jose'
import { browserId } from '../guards/browser.ts'

/**
 * The request that a proof is submitted with: a `Request`, Node's or a framework's own, or `{ headers: await headers() }`
 * in Next.
 */
export interface BrowserRequest {
  readonly headers: Headers | Readonly<Record<string, string | readonly string[] | undefined>>
}

/** Returns the claim that binds a proof to a browser. It differs between the proofs of one browser. */
export async function proofBrowser(jti: string, browser: string): Promise<string> {
  const text = new TextEncoder().encode(`proof:${jti}:${browser}`)
  return base64url.encode(new Uint8Array(await crypto.subtle.digest('SHA-256', text)))
}

/** Returns whether a request comes from the browser that a proof is bound to. */
export async function isFromBrowser(
  { jti, browser }: { readonly jti: string; readonly browser?: string | undefined },
  request: BrowserRequest | undefined,
  production: boolean,
): Promise<boolean> {
  if (browser === undefined || !request) return false
  const cookies = parse(headerOf(request, 'cookie'))
  // Other hosts of the site can set a cookie without the prefix, so it counts on a developer's machine alone.
  const secrets = [
    headerOf(request, bindingHeader),
    cookies['__Host-otp'],
    production ? '' : cookies['otp'],
  ]
  const claims = await Promise.all(
    secrets.map(async (secret) => (secret ? proofBrowser(jti, await browserId(secret)) : null)),
  )
  return claims.includes(browser)
}

function headerOf({ headers }: BrowserRequest, name: string): string {
  if (isHeaders(headers)) return headers.get(name) ?? ''
  const value = headers[name.toLowerCase()] ?? ''
  return typeof value === 'string' ? value : value.join('; ')
}

// Not `instanceof`, because a framework's may be of another realm.
function isHeaders(headers: BrowserRequest['headers']): headers is Headers {
  return typeof headers.get === 'function'
}
