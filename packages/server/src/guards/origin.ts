import { bindingHeader, idempotencyHeader } from '@otp-kit/core/contract'
import { ProblemError } from '../answer.ts'
import type { Settings } from '../settings.ts'

const exposed = ['Retry-After', 'RateLimit', 'RateLimit-Policy'].join(', ')

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
export function requireOrigin(settings: Settings, request: Request, origin: string | null): void {
  if (isAllowedOrigin(settings, origin)) return
  const sameOrigin = request.headers.get('sec-fetch-site') === 'same-origin'
  if (origin === null && (sameOrigin || settings.binding === 'header')) return
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

/** Returns the response to a preflight request. */
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
