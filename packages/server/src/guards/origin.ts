import { bindingHeader, idempotencyHeader } from '@otp-kit/core/contract'
import { ProblemError } from '../answer.ts'
import { printable } from '../events.ts'
import type { Facts } from '../facts.ts'
import type { ServerContext } from '../server-context.ts'
import type { Settings } from '../options/settings.ts'

const exposed = ['Retry-After', 'RateLimit', 'RateLimit-Policy'].join(', ')

/** Returns the origin of the page that made the call, which an adapter may know better; `null` if unknown. */
export function originOf(request: Request, { origin }: Facts): string | null {
  return origin ?? request.headers.get('origin')
}

/** Returns whether pages of this origin may read the response. `null`, which sandboxed pages send, never matches. */
function isAllowedOrigin({ allowedOrigins }: Settings, origin: string | null): boolean {
  return origin !== null && allowedOrigins.includes(origin)
}

/**
 * Requires that a call that changes something comes from an allowed page: by `Origin`, or without it by `Sec-Fetch-Site`.
 * Header binding needs neither, because another page cannot make the browser send that header.
 *
 * @throws ProblemError
 */
export function requireOrigin(
  { settings, emit }: ServerContext,
  request: Request,
  origin: string | null,
): void {
  if (isAllowedOrigin(settings, origin)) return
  const sameOrigin = request.headers.get('sec-fetch-site') === 'same-origin'
  if (origin === null && (sameOrigin || settings.binding === 'header')) return
  const { allowedOrigins: allowed } = settings
  emit({ type: 'origin-refused', origin: origin === null ? null : printable(origin), allowed })
  throw new ProblemError('origin_not_allowed', {
    detail: 'Add the origin of the page to `allowedOrigins` if it is yours.',
  })
}

export function allowOrigin(headers: Headers, settings: Settings, origin: string | null): void {
  headers.append('vary', 'Origin')
  if (origin === null || !isAllowedOrigin(settings, origin)) return
  headers.set('access-control-allow-origin', origin)
  headers.set('access-control-allow-credentials', 'true')
  headers.set('access-control-expose-headers', exposed)
}

const contractHeaders: readonly string[] = ['Content-Type', idempotencyHeader, bindingHeader]
/** Headers that a page may always send (the Fetch standard). */
const safelisted: readonly string[] = ['accept', 'accept-language', 'content-language', 'range']

/** Returns the response to a preflight request. */
export function preflight(
  { settings, emit }: ServerContext,
  request: Request,
  origin: string | null,
): Response {
  const headers = new Headers()
  if (isAllowedOrigin(settings, origin)) {
    const allowed = [...contractHeaders, ...settings.allowedHeaders]
    headers.set('access-control-allow-methods', 'GET, POST')
    headers.set('access-control-allow-headers', allowed.join(', '))
    headers.set('access-control-max-age', '600')
    const known = new Set([...allowed.map((name) => name.toLowerCase()), ...safelisted])
    const asked = request.headers.get('access-control-request-headers') ?? ''
    const refused = asked
      .split(',')
      .map((name) => printable(name.trim().toLowerCase()))
      .filter((name) => name !== '' && !known.has(name))
    if (refused.length > 0) {
      const list = refused.map((name) => `'${name}'`).join(', ')
      const fix = `Its browser refuses the call until you set \`allowedHeaders: [${list}]\`.`
      emit({ type: 'headers-refused', headers: refused, fix })
    }
  }
  return new Response(null, { status: 204, headers })
}
