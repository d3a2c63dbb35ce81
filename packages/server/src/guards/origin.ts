import { bindingHeader, idempotencyHeader } from '@otp-kit/core/contract'
import { Fault } from '../answer.ts'
import type { Settings } from '../settings.ts'

const exposed = ['Retry-After', 'RateLimit', 'RateLimit-Policy'].join(', ')

/** Whether pages of this origin may read the reply. `null`, which sandboxed pages send, is nobody's. */
function isAllowedOrigin({ allowedOrigins }: Settings, origin: string | null): boolean {
  return origin !== null && allowedOrigins.includes(origin)
}

/**
 * A call that changes something has to come from one of our pages. Browsers say so in `Origin`; where they do not, in
 * `Sec-Fetch-Site`; a client that makes its own binding carries nothing that another page could make it send.
 * @throws Fault
 */
export function requireOrigin(settings: Settings, request: Request, origin: string | null): void {
  if (isAllowedOrigin(settings, origin)) return
  const sameOrigin = request.headers.get('sec-fetch-site') === 'same-origin'
  if (origin === null && (sameOrigin || settings.binding === 'header')) return
  throw new Fault('origin_not_allowed', {
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

/** The reply to a preflight. */
export function preflight(settings: Settings, origin: string | null): Response {
  const headers = new Headers()
  if (isAllowedOrigin(settings, origin)) {
    headers.set('access-control-allow-methods', 'GET, POST')
    headers.set(
      'access-control-allow-headers',
      ['Content-Type', idempotencyHeader, bindingHeader].join(', '),
    )
    headers.set('access-control-max-age', '600')
  }
  return new Response(null, { status: 204, headers })
}
