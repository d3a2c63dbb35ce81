import { http, HttpResponse, type HttpHandler } from 'msw'
import type { Browser } from './browser.ts'

/** Options of `handlers`. */
export interface HandlersOptions {
  /** Where your page calls the proxy: a path, or a URL of another origin. @default the world's `endpoint` */
  readonly endpoint?: string | undefined
}

/**
 * Returns request handlers for MSW 2 that answer the calls to the proxy from a world. Where its network fails, so does
 * the request.
 *
 * @param browser the world, or one of its browsers
 */
export function handlers(
  browser: Pick<Browser, 'fetch' | 'endpoint'>,
  { endpoint = browser.endpoint }: HandlersOptions = {},
): HttpHandler[] {
  const base = endpoint.replace(/\/+$/, '')
  const anyOrigin = base.startsWith('/') ? `*${base}` : base
  return [
    http.all(`${anyOrigin}/:call`, async ({ request, params }) => {
      const body = request.method === 'POST' ? await request.text() : undefined
      const { method, headers, signal } = request
      try {
        return await browser.fetch(`${browser.endpoint}/${String(params['call'])}`, {
          method,
          headers,
          signal,
          ...(body === undefined ? {} : { body }),
        })
      } catch {
        return HttpResponse.error()
      }
    }),
  ]
}
