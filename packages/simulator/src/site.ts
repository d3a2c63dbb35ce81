import type { HttpBindings } from '@hono/node-server'
import { RESPONSE_ALREADY_SENT } from '@hono/node-server/utils/response'
import { Hono } from 'hono'
import { createMiddleware } from 'hono/factory'
import { pageFolder } from '#page-folder'
import { checkoutPage } from './checkout/page.ts'
import { createControl } from './control/control.ts'
import { type HostRules, refusal } from './host-guard.ts'
import { readLimitedBody } from './limited-body.ts'
import { ConnectionLost } from './provider.ts'
import type { Simulator } from './simulator.ts'

const pageHeaders = {
  'Cache-Control': 'no-store',
  'Content-Security-Policy':
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; " +
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
}

/** For a page with a form that posts to its own address. */
const formHeaders = {
  ...pageHeaders,
  'Content-Security-Policy': pageHeaders['Content-Security-Policy'].replace(
    "form-action 'none'",
    "form-action 'self'",
  ),
  // With `no-referrer`, a form posts `Origin: null`, which the host guard refuses.
  'Referrer-Policy': 'same-origin',
}

/** More than any provider's body, and little enough that a mistake does not fill the memory. */
const maxBodyBytes = 1024 * 1024

/**
 * Reads the body once and puts a `Request` of the platform in the place of the adapter's, which no `new Request()`
 * takes, and which cannot be read where the body comes in chunks.
 */
const readBody = createMiddleware(async (context, next) => {
  const { raw } = context.req
  if (raw.body === null) return next()
  const body = await readLimitedBody(raw, maxBodyBytes)
  if (!body) {
    // The rest of the body stays unread, so the connection cannot be used again.
    const headers = { Connection: 'close' }
    return context.json({ error: 'The body is larger than a megabyte.' }, 413, headers)
  }
  const { method, headers, signal, url } = raw
  context.req.raw = new Request(url, { method, headers, signal, body })
  return next()
})

const withoutPrefix = (path: string) => path.replace(/^\/_simulator/, '')

/** Serves the static files of the inbox page. */
const serveInbox = createMiddleware(async (context, next) => {
  for (const [name, value] of Object.entries(pageHeaders)) context.header(name, value)
  // Imported with the first page: it would be a tenth of the time that the simulator takes to start.
  const { serveStatic } = await import('@hono/node-server/serve-static')
  const root = await pageFolder()
  return serveStatic({ root, rewriteRequestPath: withoutPrefix })(context, next)
})

/** Everything that the simulator serves: its pages, `/_simulator/…`, and the providers' paths. */
export function createSite(
  simulator: Simulator,
  rules: HostRules,
): Hono<{ Bindings: HttpBindings }> {
  const site = new Hono<{ Bindings: HttpBindings }>()

  site.use(async (context, next) => {
    const error = refusal(context.req.raw, rules)
    if (error) return context.json({ error }, 403)
    return next()
  })
  site.use(readBody)
  site.get('/', serveInbox)
  site.get('/_simulator/assets/*', serveInbox)
  site.get('/_simulator/checkout/:id', (context) => {
    const checkout = simulator.checkouts.get(context.req.param('id'))
    return checkout ? context.html(checkoutPage(checkout), 200, formHeaders) : context.notFound()
  })
  site.post('/_simulator/checkout/:id', (context) => {
    const checkout = simulator.checkouts.pay(context.req.param('id'))
    return checkout ? context.html(checkoutPage(checkout), 200, formHeaders) : context.notFound()
  })
  site.route('/_simulator', createControl(simulator))
  site.all('*', async (context) => {
    try {
      return await simulator.fetch(context.req.raw)
    } catch (error) {
      const aborted = error instanceof DOMException && error.name === 'AbortError'
      if (!(error instanceof ConnectionLost) && !aborted) throw error
      context.env.outgoing.destroy()
      return RESPONSE_ALREADY_SENT
    }
  })
  return site
}
