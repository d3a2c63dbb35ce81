import { bindingHeader } from '@otp-kit/core/contract'
import { parse, serialize } from 'hono/utils/cookie'
import { Fault } from '../answer.ts'
import type { Facts } from '../facts.ts'
import { isLoopback } from '../loopback.ts'
import { randomId } from '../random-id.ts'
import type { Settings } from '../settings.ts'

/** What one browser is known by. */
export interface Browser {
  readonly secret: string
  /** The `Set-Cookie` header of one that was not known yet. */
  readonly cookie: string | null
}

const made = /^[A-Za-z0-9_-]{22,128}$/

/** Safari drops Secure cookies on http, even from localhost; production has no such pages. */
function isLocal({ production }: Settings, request: Request): boolean {
  const { protocol, hostname } = new URL(request.url)
  return !production && protocol === 'http:' && isLoopback(hostname)
}

function cookiesOf(request: Request, { cookies }: Facts): Record<string, string> {
  if (typeof cookies === 'object') return { ...cookies }
  return parse(cookies ?? request.headers.get('cookie') ?? '')
}

/** The browser that calls; one that is not known gets 128 random bits. @throws Fault */
export function identifyBrowser(settings: Settings, request: Request, facts: Facts): Browser {
  if (settings.binding === 'header') {
    const secret = request.headers.get(bindingHeader) ?? ''
    if (!made.test(secret)) {
      throw new Fault('invalid_request', {
        detail: `The header ${bindingHeader} has to carry 128 random bits or more, in the URL-safe alphabet.`,
      })
    }
    return { secret, cookie: null }
  }
  const local = isLocal(settings, request)
  const name = local ? 'otp' : '__Host-otp'
  const known = cookiesOf(request, facts)[name]
  if (known !== undefined && made.test(known)) return { secret: known, cookie: null }
  const secret = randomId()
  const attributes = { httpOnly: true, sameSite: 'Lax', path: '/' } as const
  const cookie = local
    ? serialize('otp', secret, attributes)
    : serialize('__Host-otp', secret, { ...attributes, secure: true })
  return { secret, cookie }
}
