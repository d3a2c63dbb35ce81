import { sha256 } from '#ciphers'
import { bindingHeader } from '@otp-kit/core/contract'
import { parse, serialize } from 'hono/utils/cookie'
import { ProblemError } from '../answer.ts'
import type { Facts } from '../facts.ts'
import { isLoopback } from '../loopback.ts'
import { randomId } from '../random-id.ts'
import type { Settings } from '../options/settings.ts'

/** The secret that identifies a browser. */
export interface Browser {
  readonly secret: string
  /** The `Set-Cookie` header for a browser without a cookie, else `null`. */
  readonly cookie: string | null
}

const secretPattern = /^[A-Za-z0-9_-]{22,128}$/

/** Safari drops Secure cookies on http, even on localhost. Never applies in production. */
function isLocal({ production }: Settings, request: Request): boolean {
  const { protocol, hostname } = new URL(request.url)
  return !production && protocol === 'http:' && isLoopback(hostname)
}

function cookiesOf(request: Request, { cookies }: Facts): Record<string, string> {
  if (typeof cookies === 'object') return { ...cookies }
  return parse(cookies ?? request.headers.get('cookie') ?? '')
}

/** Returns the calling browser. A browser without a cookie gets 128 random bits. @throws ProblemError */
export function identifyBrowser(settings: Settings, request: Request, facts: Facts): Browser {
  if (settings.binding === 'header') {
    const secret = request.headers.get(bindingHeader) ?? ''
    if (!secretPattern.test(secret)) {
      throw new ProblemError('invalid_request', {
        detail: `The header ${bindingHeader} has to contain 128 random bits or more in base64url.`,
      })
    }
    return { secret, cookie: null }
  }
  const local = isLocal(settings, request)
  const name = local ? 'otp' : '__Host-otp'
  const known = cookiesOf(request, facts)[name]
  if (known !== undefined && secretPattern.test(known)) return { secret: known, cookie: null }
  const secret = randomId()
  const attributes = { httpOnly: true, sameSite: 'Lax', path: '/' } as const
  const cookie = local
    ? serialize('otp', secret, attributes)
    : serialize('__Host-otp', secret, { ...attributes, secure: true })
  return { secret, cookie }
}

/** Returns whether the request comes from where browsers keep no cookie: another site, or a frame on another site. */
export function isWithoutCookies({ headers }: Request): boolean {
  return (
    headers.get('sec-fetch-site') === 'cross-site' ||
    headers.get('sec-fetch-storage-access') === 'none'
  )
}

export const cookiesBlockedFix =
  "A page on another site, or in a frame on another site, cannot keep the cookie that binds a verification to its browser, so that no code is sent. Set `binding: 'header'`, here and in `httpTransport`."

/** Returns a digest of the secret, under which it stays with the handle. A plain one: the secret has 128 random bits. */
export async function browserId(secret: string): Promise<string> {
  return sha256(`browser:${secret}`)
}

/** Also passes the cookie to `facts.setCookie`, because a page cannot set that header on a `Response`. */
export function addCookie({ headers }: Response, { cookie }: Browser, { setCookie }: Facts): void {
  if (cookie === null) return
  headers.append('set-cookie', cookie)
  setCookie?.(cookie)
}
